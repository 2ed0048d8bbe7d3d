package io.github.safetysupervision.statistics;

import io.github.safetysupervision.ledger.RecordKey;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.TypeName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values by field whose references name the records that stand now: a unit that was corrected is
 * still one unit, whichever of its records others name. A reference of which that cannot be told is
 * unread.
 *
 * @param written the values as written
 * @param survey knows which records took the place of which
 * @param isAsked whether a condition asks for the record: one that is on no register, and should be
 *     on one, may be the one asked for; where things are only counted it is one of its own
 * @param consulted where it is noted of what was asked that may still become unclear
 */
record CurrentReferences(
    FieldValues written, Survey survey, boolean isAsked, List<RecordKey> consulted)
    implements FieldValues {

  /** The values with the ids that the record names: how many there are does not depend on which. */
  static FieldValues asWritten(FieldValues written) {
    return written instanceof CurrentReferences r ? r.written() : written;
  }

  @Override
  public boolean isUnread(Field<?, ?> field) {
    return written.isUnread(field)
        || (field.refersTo() != null && written.value(field) != null && value(field) == null);
  }

  @Override
  public @Nullable Object value(Field<?, ?> field) {
    Object value = written.value(field);
    TypeName target = field.refersTo();
    if (target == null || value == null) {
      return value;
    }
    if (!(value instanceof List<? extends Object> list)) {
      return current(target.name(), value.toString());
    }
    List<String> out = new ArrayList<>(list.size());
    for (Object id : list) {
      String current = current(target.name(), id.toString());
      if (current == null) {
        return null;
      }
      out.add(current);
    }
    return out;
  }

  private @Nullable String current(String target, String id) {
    if (survey.mayChange(target, id)) {
      consulted.add(new RecordKey(target, id));
    }
    String out = survey.currentId(target, id);
    return out != null && isAsked && survey.mayBeOnNoRegister(target, out) ? null : out;
  }

  @Override
  public long code(Field<?, ?> field) {
    return written.code(field);
  }

  @Override
  public @Nullable CharSequence characters(Field<?, ?> field) {
    return field.refersTo() == null
        ? written.characters(field)
        : FieldValues.super.characters(field);
  }

  @Override
  public int dictionaryCode(Field<?, ?> field) {
    return field.refersTo() == null ? written.dictionaryCode(field) : NO_CODE;
  }

  @Override
  public Object dictionary() {
    return written.dictionary();
  }

  @Override
  public @Nullable Object object() {
    return written.object();
  }
}
