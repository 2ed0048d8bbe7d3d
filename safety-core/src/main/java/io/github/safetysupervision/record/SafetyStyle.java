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
public @interface SafetyStyle {

  /**
   * Said of an inherited getter that may return null, beside the {@code @Nullable} of its type.
   *
   * <p>Up to JDK 21 a compiler that reads an interface from a class file does not show a generator
   * the annotations of types, only those of methods; the generator goes by the simple name. Without
   * this the optional fields of the envelope would be required in every record type of one's own.
   */
  @Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
  @Retention(RetentionPolicy.CLASS)
  @interface Nullable {}
}
