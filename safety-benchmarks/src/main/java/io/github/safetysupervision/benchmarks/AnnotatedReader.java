package io.github.safetysupervision.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Jackson databind to annotated beans, and hibernate-validator on them, in the form that suits both
 * best: one parser over all lines, readers and validator made once, a date or word that is none
 * told by a handler instead of an exception, messages left as the text in the annotation. It is
 * told which lines are of which type.
 */
final class AnnotatedReader {

  /** What is told is that something was no date or no word of a list; the field stays empty. */
  private static final class Told extends DeserializationProblemHandler {
    private boolean isBad;

    @Override
    public @Nullable Object handleWeirdStringValue(
        DeserializationContext context, Class<?> target, String value, String why) {
      isBad = true;
      return null;
    }
  }

  /** Says of a constraint what stands in it. */
  private static final class AsWritten implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
      return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
      return template;
    }
  }

  private final Told told = new Told();
  private final ObjectReader hazards;
  private final ObjectReader entities;
  private final Validator validator;

  AnnotatedReader() {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addHandler(told)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    hazards = mapper.readerFor(AnnotatedHazard.class);
    entities = mapper.readerFor(AnnotatedEntity.class);
    // Never closed: it holds nothing but memory, and lives as long as the program.
    validator =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new AsWritten())
            .buildValidatorFactory()
            .getValidator();
  }

  /** Returns how many rows are bad; so many lines come first that are not beans. */
  long bad(JsonParser lines, int skipped, int heads) throws IOException {
    long bad = 0;
    for (int line = 0; lines.nextToken() != null; line++) {
      if (line < skipped) {
        lines.skipChildren();
        continue;
      }
      told.isBad = false;
      Object bean = (line < heads ? entities : hazards).readValue(lines);
      if (!validator.validate(bean).isEmpty() || told.isBad) {
        bad++;
      }
    }
    return bad;
  }
}
