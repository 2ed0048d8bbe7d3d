package io.github.safetysupervision.check;

import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the problems of rules over several records. */
final class Told {

  /** Why a rule was not asked to the end. */
  static final Wording TOO_MANY = new Wording("要比对的记录过多", "too many records to compare");

  private Told() {}

  /** The problem of a rule at the value of its field, with other arguments. */
  static Problem by(AnyRule rule, FieldValues values, Map<String, Object> arguments) {
    Object value = values.value(rule.at());
    List<Object> all = new ArrayList<>();
    for (String name : rule.code().argumentNames()) {
      all.add(name);
      Object said = arguments.get(name);
      all.add(
          said != null
              ? said
              : name.equals("found") && value != null ? words(rule.at(), value) : "");
    }
    return rule.code()
        .with(all.toArray())
        .at(Place.at("/" + rule.at().name()))
        .ofField(rule.at().label());
  }

  @SuppressWarnings({"unchecked", "cast.unsafe"}) // made by that field's type alone
  private static <V extends Object> Wording words(Field<?, V> field, Object value) {
    return field.type().inWords((V) value);
  }
}
