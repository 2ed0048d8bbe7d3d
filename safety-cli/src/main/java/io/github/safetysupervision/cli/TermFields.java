package io.github.safetysupervision.cli;

import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.ListType;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.ScalarType;
import io.github.safetysupervision.record.Spelling;
import io.github.safetysupervision.record.TextForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of words that somebody means (用语字段) by {@code hazard.channel} or 事故隐患.发现渠道, or by the
 * name or label of a field alone where all fields of that name are of the same list.
 *
 * @param type what the values of the fields are, or null if none is meant for sure
 * @param why why not
 */
record TermFields(@Nullable ScalarType<?> type, Wording why) {

  private static final Wording NOTHING = Wording.same("");

  /** Looks up what is meant. */
  static TermFields named(String written) {
    Map<Object, ScalarType<?>> byList = new LinkedHashMap<>();
    Set<String> names = new LinkedHashSet<>();
    Set<String> near = new LinkedHashSet<>();
    boolean isKnown = false;
    for (RecordType<?, ?> type : ExchangeEdition.V1_0.types()) {
      for (Field<?, ?> field : type.fields()) {
        boolean isMeant = names(type, field).contains(written);
        isKnown |= isMeant;
        Object list = listOf(field);
        if (list == null) {
          continue;
        }
        String name = type.name() + "." + field.name();
        if (isMeant) {
          byList.putIfAbsent(list, elementOf(field));
          names.add(name);
        } else if (names(type, field).stream().anyMatch(n -> Spelling.isNear(n, written))) {
          near.add(name);
        }
      }
    }
    return byList.size() == 1
        ? new TermFields(byList.values().iterator().next(), NOTHING)
        : new TermFields(null, why(written, isKnown, names, near));
  }

  private static Wording why(String written, boolean isKnown, Set<String> names, Set<String> near) {
    if (!names.isEmpty()) {
      return new Wording(
          "字段“" + written + "”不止一种；应写明是 " + String.join("、", names) + " 中的哪个",
          written + " is not the same everywhere; expected one of " + String.join(", ", names));
    }
    if (isKnown) {
      return new Wording(
          "字段“" + written + "”的值不是用语，不能对照；应为用语字段，如 hazard.channel",
          written + " holds no words; expected a field of words such as hazard.channel");
    }
    return near.isEmpty()
        ? new Wording(
            "没有字段“" + written + "”；应为数据字典中的用语字段，如 hazard.channel 或“发现渠道”",
            "no field " + written + "; expected a field of words such as hazard.channel")
        : new Wording(
            "没有字段“" + written + "”；应为 " + String.join("、", near),
            "no field " + written + "; expected " + String.join(", ", near));
  }

  /** All that a field may be called. */
  private static List<String> names(RecordType<?, ?> type, Field<?, ?> field) {
    List<String> out = new ArrayList<>();
    for (String own : List.of(field.name(), field.label())) {
      out.add(own);
      out.add(type.name() + "." + own);
      out.add(type.label() + "." + own);
    }
    return out;
  }

  private static FieldType<?> element(Field<?, ?> field) {
    return field.type() instanceof ListType<?> list ? list.element() : field.type();
  }

  private static ScalarType<?> elementOf(Field<?, ?> field) {
    return (ScalarType<?>) element(field);
  }

  /** What tells one list of words from another; null if the values are no words. */
  private static @Nullable Object listOf(Field<?, ?> field) {
    TextForm form = element(field) instanceof ScalarType<?> scalar ? scalar.textForm() : null;
    if (form instanceof TextForm.Open open) {
      return open.list();
    }
    return form instanceof TextForm.Closed closed ? closed.words() : null;
  }
}
