package io.github.safetysupervision.testkit;

import io.github.safetysupervision.code.CreditCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.DelayReason;
import io.github.safetysupervision.penalty.PenaltyKind;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.ListType;
import io.github.safetysupervision.record.ObjectFieldType;
import io.github.safetysupervision.record.ObjectType;
import io.github.safetysupervision.record.ScalarType;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.sector.Sectors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Random values, records and objects of any type, made from the types of the fields alone: what a
 * type can be is found out by handing it texts of many shapes and keeping those it reads. Values
 * come from small sets, so that two records often agree.
 */
public final class RandomRecords {

  /** Texts of one kind: a small set, and any number of fresh ones. */
  private record Shape(List<String> few, Function<Random, String> fresh) {}

  private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final List<Shape> SHAPES =
      List.of(
          few("a", "b", "c", "H-1"),
          few(
              Stream.of(Channel.TERMS, DelayReason.TERMS, PenaltyKind.TERMS, Sectors.TERMS)
                  .flatMap(list -> list.words().keySet().stream())
                  .distinct()
                  .toArray(String[]::new)),
          new Shape(
              List.of("2023-01-01", "2023-05-31", "2023-06-01", "2023-06-02", "2023-06-30"),
              r -> LocalDate.of(2023, 6, 1).plusDays(r.nextInt(400) - 200).toString()),
          new Shape(
              List.of("0001-01-01", "0004-02-29", "1970-01-01", "2024-02-29", "9999-12-31"),
              r -> LocalDate.ofEpochDay(r.nextInt(40_000)).toString()),
          few(
              "150000",
              "152500",
              "152525",
              "152525000000",
              "152525001000",
              "152525001001",
              "152526",
              "010000",
              "460400",
              "460400100000"),
          new Shape(List.of(), RandomRecords::creditCode),
          few("B", "06", "061", "0610", "B0610", "C26", "2614"),
          new Shape(
              List.of("0", "1", "2", "3", "1000000000"), r -> Integer.toString(r.nextInt(1000))),
          few("-100", "-0.01", "0", "0.0", "0.00", "100", "100.0", "100.00", "127200.5"),
          few("true", "false"),
          few("400余人", "1163条", "若干人次", "97.2%", "12.72万元", "未发现", "1164条"),
          few("2023H1", "2023-05", "2023-06-01/2023-06-30", "2023", "2023-06-02"),
          new Shape(
              List.of(
                  "《安全生产法》（2021年修正）第四十一条第三款",
                  "应急管理部令第10号第三条第（一）项",
                  "应急管理部令第10号第3条第(1)项",
                  "GB 18218—2018 4.2.1"),
              r -> "《安全生产法》第" + (1 + r.nextInt(119)) + "条"),
          few("有 空格", "a, b", "x\ny is z", "说明"));

  private static final Map<FieldType<?>, List<Shape>> READ = new ConcurrentHashMap<>();

  private final Random random;

  /**
   * Starts a sequence.
   *
   * @param random where chance comes from
   */
  public RandomRecords(Random random) {
    this.random = random;
  }

  private static Shape few(String... texts) {
    List<String> all = List.of(texts);
    return new Shape(all, r -> all.get(r.nextInt(all.size())));
  }

  private static String creditCode(Random r) {
    StringBuilder out = new StringBuilder("91");
    for (int i = 0; i < 15; i++) {
      out.append(CREDIT_ALPHABET.charAt(r.nextInt(i < 6 ? 10 : CREDIT_ALPHABET.length())));
    }
    return out.toString() + CreditCode.checkCharacterOf(out.toString());
  }

  /** Returns a record or object; of its optional fields some are set. */
  public <T> T of(ObjectType<T, ?> type) {
    return of(type, Map.of());
  }

  /**
   * Returns a record or object of which some fields are given.
   *
   * @param fixed values by the names of their fields; null for a field that is not to be set
   */
  public <T> T of(ObjectType<T, ?> type, Map<String, ?> fixed) {
    ObjectType.Assembler<T> out = type.assembler();
    for (Field<T, ?> f : type.fields()) {
      if (fixed.containsKey(f.name())) {
        if (fixed.get(f.name()) != null) {
          out.set(f, fixed.get(f.name()));
        }
      } else if (f.isRequired() || random.nextInt(5) > 1) {
        out.set(f, value(f));
      }
    }
    return out.build();
  }

  /** Returns a value of a field; of a required list never an empty one. */
  public <V> V value(Field<?, V> field) {
    V v = value(field.type());
    while (field.isRequired() && v instanceof List<?> list && list.isEmpty()) {
      v = value(field.type());
    }
    return v;
  }

  /** Returns a value; terms are sometimes written in another way than their code. */
  public <V> V value(FieldType<V> type) {
    Object out;
    if (type instanceof ListType<?> list) {
      List<Object> elements = new ArrayList<>();
      for (int left = random.nextInt(4); left > 0; left--) {
        elements.add(value(list.element()));
      }
      out = elements;
    } else if (type instanceof ObjectFieldType<?> object) {
      out = of(object.objectType());
    } else {
      out = parsed((ScalarType<V>) type);
      if (out instanceof Term t && random.nextInt(4) == 0) {
        out = new Term("写作" + t.code(), t.code());
      }
    }
    return cast(out);
  }

  /** Returns a value that was read from a text, so that its text form reads as the same. */
  public <V> V parsed(ScalarType<V> type) {
    List<Shape> shapes = READ.computeIfAbsent(type, t -> readBy(type));
    if (shapes.isEmpty()) {
      throw new IllegalStateException("no text of a type that expects " + type.expects().en());
    }
    Shape shape = shapes.get(random.nextInt(3) > 0 ? 0 : random.nextInt(shapes.size()));
    boolean usual = !shape.few().isEmpty() && random.nextInt(5) > 0;
    String text =
        usual ? shape.few().get(random.nextInt(shape.few().size())) : shape.fresh().apply(random);
    return type.tryParse(text).orThrow();
  }

  private static <V> List<Shape> readBy(ScalarType<V> type) {
    List<Shape> out = new ArrayList<>();
    Random fixed = new Random(1);
    for (Shape s : SHAPES) {
      List<String> known =
          s.few().stream()
              .filter(t -> type.tryParse(t).value() instanceof Term)
              .filter(t -> type.remarks(type.tryParse(t).orThrow()).isEmpty())
              .toList();
      if (!known.isEmpty()) {
        out.add(0, few(known.toArray(String[]::new)));
      }
      Stream<String> some =
          Stream.concat(s.few().stream(), Stream.generate(() -> s.fresh().apply(fixed)).limit(5));
      if (some.allMatch(t -> type.tryParse(t).value() != null)) {
        out.add(s);
      }
    }
    return out.isEmpty() ? choices(type) : out;
  }

  /** A closed list reads none of the shapes; its codes count up from 0. */
  private static <V> List<Shape> choices(ScalarType<V> type) {
    List<String> out = new ArrayList<>();
    try {
      while (type.isCoded() && out.size() < 100) {
        out.add(type.format(type.ofCode(out.size())));
      }
    } catch (IndexOutOfBoundsException end) {
      return List.of(few(out.toArray(String[]::new)));
    }
    return List.of();
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <V> V cast(Object value) {
    return (V) value;
  }
}
