package io.github.safetysupervision.check;

import io.github.safetysupervision.law.Citation;
import io.github.safetysupervision.law.CitedProvision;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldRelation;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rules that nothing rests on a document of a later year (依据版本规则). Only the year that the citation
 * itself says is judged: of the edition, as in 2021年修正, or of the number, as in 〔2021〕 or GB
 * 18218—2018. What says none may be of any.
 */
final class LaterEditions {

  private static final Pattern OF_EDITION = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?=年|$)");
  private static final Pattern OF_NUMBER =
      Pattern.compile("[〔\\[(（【]((?:19|20)[0-9]{2})[〕\\])）】]|[—-]((?:19|20)[0-9]{2})$");

  private LaterEditions() {}

  /**
   * The rule that no record cites what was not there on a day.
   *
   * @param code what is told; may name found
   */
  static <T extends SafetyRecord> Rule never(
      RecordType<T, ?> type, ProblemCode code, Field<T, Citation> cited, DateField<T> day) {
    return Rule.of(type, FieldRelation.of(code, cited, values -> holds(values, cited, day)));
  }

  private static <T extends SafetyRecord> Truth holds(
      FieldValues values, Field<T, Citation> cited, DateField<T> day) {
    if (!(values.value(cited) instanceof Citation citation)) {
      return values.isUnread(cited) ? Truth.UNKNOWN : Truth.TRUE;
    }
    int year = 0;
    for (CitedProvision p : citation.provisions()) {
      year = Math.max(year, Math.max(ofEdition(p.edition()), ofNumber(p.number())));
    }
    if (year == 0) {
      return Truth.TRUE;
    }
    if (!(values.value(day) instanceof LocalDate known)) {
      return values.isUnread(day) ? Truth.UNKNOWN : Truth.TRUE;
    }
    return Truth.of(year <= known.getYear());
  }

  private static int ofEdition(@Nullable String edition) {
    Matcher m = OF_EDITION.matcher(edition == null ? "" : edition);
    return m.find() ? Integer.parseInt(m.group()) : 0;
  }

  private static int ofNumber(@Nullable String number) {
    Matcher m = OF_NUMBER.matcher(number == null ? "" : number);
    if (!m.find()) {
      return 0;
    }
    String year = m.group(1) == null ? m.group(2) : m.group(1);
    return year == null ? 0 : Integer.parseInt(year);
  }
}
