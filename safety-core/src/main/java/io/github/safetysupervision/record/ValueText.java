package io.github.safetysupervision.record;

import io.github.safetysupervision.problem.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The values of a condition as text, such that no two read alike: in words for people, and in a
 * form to make a digest of. A value that holds a sign that stands between values is put in
 * quotation marks, and so is a word outside its list.
 */
final class ValueText {

  private static final String BETWEEN = "、，,；;“”[]{}";

  private ValueText() {}

  /** Some values of a type, one after the other. */
  static Wording said(FieldType<?> type, Collection<? extends Object> keys) {
    List<Wording> all = keys.stream().map(k -> said(type, k)).toList();
    return new Wording(joined(all, Wording::zh, "、"), joined(all, Wording::en, ", "));
  }

  /** What a record says of a field. */
  static Wording found(Field<?, ?> field, FieldValues values) {
    Object value = values.value(field);
    Wording said;
    if (values.isUnread(field)) {
      said = new Wording("未能读取", "unread");
    } else if (value == null) {
      said = new Wording("无", "absent");
    } else if (value instanceof Term term) {
      said = said(field.type(), List.of(KeySet.key(field.knownWords(), term)));
    } else {
      said = said(field.type(), List.of(KeySet.key(null, value)));
    }
    return new Wording(field.label() + "：" + said.zh(), field.name() + ": " + said.en());
  }

  private static String joined(
      List<Wording> all, Function<Wording, String> language, String between) {
    return all.stream().map(language).collect(Collectors.joining(between));
  }

  private static Wording said(FieldType<?> type, Object key) {
    if (type instanceof ListType<?> list && key instanceof List<? extends Object> elements) {
      Wording inside = said(list.element(), elements);
      return new Wording("[" + inside.zh() + "]", "[" + inside.en() + "]");
    }
    if (type instanceof ObjectFieldType<?> object) {
      return ofObject(object.objectType(), key);
    }
    return scalar(type, key);
  }

  @SuppressWarnings("unchecked") // keys come from values of this very type
  private static <V extends Object> Wording scalar(FieldType<V> type, Object key) {
    KnownWords known = type instanceof ScalarType<V> scalar ? scalar.knownWords() : null;
    if (known != null && key instanceof String word) {
      Wording w = known.wording(word);
      return w == null ? Wording.same(quoted(word)) : unambiguous(w, ValueText::isList);
    }
    return key instanceof ClosedTerm closed
        ? unambiguous(closed.wording(), ValueText::isList)
        : unambiguous(type.inWords((V) key), ValueText::isAmbiguous);
  }

  private static <T extends Object> Wording ofObject(ObjectType<T, ?> type, Object value) {
    List<Wording> parts = new ArrayList<>();
    T owner = type.cast(value);
    for (Field<T, ?> f : type.fields()) {
      Object part = f.of(owner);
      if (part != null) {
        Wording w = said(f.type(), KeySet.key(f.knownWords(), part));
        parts.add(new Wording(f.label() + "：" + w.zh(), f.name() + ": " + w.en()));
      }
    }
    return new Wording(
        "{" + joined(parts, Wording::zh, "、") + "}", "{" + joined(parts, Wording::en, ", ") + "}");
  }

  private static Wording unambiguous(Wording w, Function<String, Boolean> needsQuotes) {
    return new Wording(
        needsQuotes.apply(w.zh()) ? quoted(w.zh()) : w.zh(),
        needsQuotes.apply(w.en()) ? quoted(w.en()) : w.en());
  }

  private static boolean isList(String words) {
    return words.contains("、") || words.contains(",");
  }

  private static boolean isAmbiguous(String text) {
    return text.isEmpty()
        || text.codePoints().anyMatch(c -> BETWEEN.indexOf(c) >= 0 || Invisible.is(c));
  }

  private static String quoted(String text) {
    return "“" + text.replace("”", "””") + "”";
  }

  /** Some values of a type in any order: each with its length before it. */
  static String canonical(FieldType<?> type, Collection<? extends Object> keys) {
    return keys.stream().map(k -> measured(type, k)).sorted().collect(Collectors.joining());
  }

  private static String measured(FieldType<?> type, Object key) {
    String text = plain(type, key);
    return text.length() + ":" + text;
  }

  private static String plain(FieldType<?> type, Object key) {
    if (type instanceof ListType<?> list && key instanceof List<? extends Object> elements) {
      return elements.stream().map(e -> measured(list.element(), e)).collect(Collectors.joining());
    }
    if (type instanceof ObjectFieldType<?> object) {
      return plain(object.objectType(), key);
    }
    return key instanceof ClosedTerm t ? t.code() : key.toString();
  }

  private static <T extends Object> String plain(ObjectType<T, ?> type, Object value) {
    StringBuilder out = new StringBuilder();
    T owner = type.cast(value);
    for (Field<T, ?> f : type.fields()) {
      Object part = f.of(owner);
      if (part != null) {
        out.append(f.name()).append(' ');
        out.append(measured(f.type(), KeySet.key(f.knownWords(), part)));
      }
    }
    return out.toString();
  }
}
