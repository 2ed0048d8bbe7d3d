package io.github.safetysupervision.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * How the values of this library are generated: hidden implementation, strict builder, bean
 * getters.
 *
 * <p>Retained in source only: with class retention a consumer that compiles with {@code -Werror}
 * and without the generator's annotations could not compile against us.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    get = {"get*", "is*"},
    typeAbstract = "*",
    typeImmutable = "Immutable*",
    visibility = ImplementationVisibility.PACKAGE,
    builderVisibility = BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    jdkOnly = true,
    allowedClasspathAnnotations = {Override.class},
    throwForInvalidImmutableState = MissingFieldsException.class,
    defaults = @Value.Immutable(copy = false))
public @interface SafetyStyle {}
