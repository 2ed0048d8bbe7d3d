package io.github.safetysupervision.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.ClosedTerm;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.ListType;
import io.github.safetysupervision.record.ObjectFieldType;
import io.github.safetysupervision.record.ObjectType;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.ScalarType;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.TermMapping;
import io.github.safetysupervision.record.TextForm;
import io.github.safetysupervision.testkit.RandomRecords;
import io.github.safetysupervision.testkit.Types;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of reading rows. */
class RowProperties {

  /** The words {@link RandomRecords} writes terms in. */
  private static final TermMapping WRITTEN = mapping();

  private static TermMapping mapping() {
    TermMapping out = TermMapping.NONE;
    for (ObjectType<?, ?> type : Types.ALL) {
      for (Field<?, ?> f : type.fields()) {
        FieldType<?> element = f.type() instanceof ListType<?> list ? list.element() : f.type();
        if (element instanceof ScalarType<?> scalar
            && scalar.textForm() instanceof TextForm.Open open) {
          for (String code : open.list().words().keySet()) {
            out = out.with(open.list(), "写作" + code, Term.of(code));
          }
        }
      }
    }
    return out;
  }

  // -- a row writer of the test's own

  private final class Writer {
    private final Random random;

    Writer(Random random) {
      this.random = random;
    }

    <T> Map<String, Object> row(ObjectType<T, ?> type, T value) {
      List<Field<T, ?>> fields = new ArrayList<>(type.fields());
      Collections.shuffle(fields, random);
      Map<String, Object> out = new LinkedHashMap<>();
      for (Field<T, ?> f : fields) {
        put(out, f, value);
      }
      return out;
    }

    private <T, V> void put(Map<String, Object> out, Field<T, V> field, T owner) {
      V value = field.of(owner);
      if (value != null) {
        out.put(header(field), cell(field.type(), value));
      } else if (random.nextBoolean()) {
        out.put(header(field), random.nextBoolean() ? null : " ");
      }
    }

    private String header(Field<?, ?> field) {
      String name = random.nextBoolean() ? field.name() : field.label();
      return switch (random.nextInt(3)) {
        case 0 -> " " + name + "\n";
        case 1 -> "*" + name;
        default -> name;
      };
    }

    private <V> Object cell(FieldType<V> type, V value) {
      if (type instanceof ScalarType<V> scalar) {
        return random.nextBoolean() ? scalar.format(value) : natural(scalar, value);
      }
      if (type instanceof ListType<?> list) {
        return list(list, (List<?>) value);
      }
      return row(((ObjectFieldType<V>) type).objectType(), value);
    }

    /** A value as a spreadsheet may hold it. */
    private <V> Object natural(ScalarType<V> type, V value) {
      String text = type.format(value);
      if (value instanceof LocalDate day) {
        return random.nextBoolean() ? day : day.atStartOfDay();
      }
      if (value instanceof Boolean || value instanceof Integer) {
        return value;
      }
      if (type.form() == FieldType.Form.NUMBER && !text.matches(".*\\..*0")) {
        return new BigDecimal(text); // which says nothing of zeros at its end
      }
      if (value instanceof ClosedTerm closed) {
        return closed.wording().zh();
      }
      boolean isOurs = value instanceof Term t && t.raw().equals(t.code());
      return isOurs ? type.inWords(value).zh() : text;
    }

    private <E> Object list(ListType<E> type, List<?> values) {
      if (values.isEmpty()) {
        return random.nextBoolean() ? "无" : List.of();
      }
      List<Object> cells = new ArrayList<>();
      boolean isText = true;
      for (Object v : values) {
        Object cell = element(type.element(), v);
        cells.add(cell);
        isText &= cell instanceof String s && !s.matches(".*[;；,，、\\s].*");
      }
      return isText && random.nextBoolean()
          ? String.join(List.of("、", "；", "，", "\n").get(random.nextInt(4)), strings(cells))
          : cells;
    }

    @SuppressWarnings("unchecked") // the elements of a list are of its element type
    private <E> Object element(FieldType<E> type, Object value) {
      return cell(type, (E) value);
    }

    private List<String> strings(List<Object> cells) {
      return cells.stream().map(Object::toString).toList();
    }
  }

  @Property(tries = 4_000)
  void aRecordWrittenAsARowIsReadAsTheSame(
      @ForAll("types") RecordType<?, ?> type, @ForAll long seed) {
    checkRoundTrip(type, new Random(seed));
  }

  private <T extends SafetyRecord> void checkRoundTrip(RecordType<T, ?> type, Random random) {
    RandomRecords records = new RandomRecords(random);
    T record = records.of(type, mappedTerms(type, records, random));
    Map<String, Object> row = new Writer(random).row(type, record);
    Outcome<T> read = RowReader.of(type).with(WRITTEN).read(row);
    assertThat(read.value()).as("%s of %s", read.problems(), row).isEqualTo(record);
    assertThat(read.problems())
        .extracting(Problem::code)
        .containsExactlyInAnyOrderElementsOf(
            type.problems(record).stream().map(Problem::code).toList());
  }

  /** A local word of a word that is in no list cannot be mapped, and is not expected back. */
  private static <T> Map<String, Object> mappedTerms(
      ObjectType<T, ?> type, RandomRecords records, Random random) {
    Map<String, Object> out = new HashMap<>();
    for (Field<T, ?> f : type.fields()) {
      Object value = f.isRequired() || random.nextBoolean() ? records.value(f) : null;
      while (value != null && !isMapped(f, value)) {
        value = records.value(f);
      }
      out.put(f.name(), value);
    }
    return out;
  }

  private static boolean isMapped(Field<?, ?> field, Object value) {
    FieldType<?> element = field.type() instanceof ListType<?> list ? list.element() : field.type();
    List<?> all = value instanceof List<?> list ? list : List.of(value);
    return all.stream()
        .filter(v -> v instanceof Term)
        .map(v -> (Term) v)
        .allMatch(
            t ->
                t.raw().equals(t.code())
                    || TermMapping.NONE.find((ScalarType<?>) element, t.code()) != null);
  }

  @Provide
  Arbitrary<RecordType<?, ?>> types() {
    return Arbitraries.of(Types.RECORDS);
  }

  // -- totality

  @Property(tries = 6_000)
  void readingNeverThrowsAndAValueIsMissingOnlyWithAnError(
      @ForAll("types") RecordType<?, ?> type, @ForAll long seed) {
    checkTotal(type, new Random(seed));
  }

  private <T extends SafetyRecord> void checkTotal(RecordType<T, ?> type, Random random) {
    Map<String, Object> row =
        random.nextBoolean()
            ? new LinkedHashMap<>()
            : new Writer(random).row(type, new RandomRecords(random).of(type));
    for (int left = random.nextInt(6); left > 0; left--) {
      row.put(anyHeader(type, random), anyCell(random, 2));
    }
    Outcome<T> read =
        RowReader.of(type).with(random.nextBoolean() ? WRITTEN : TermMapping.NONE).read(row);
    assertThat(
            read.value() != null || read.problems().stream().anyMatch(p -> p.severity().isError()))
        .isTrue();
    for (Problem p : read.problems()) {
      assertThat(p.label()).isNotNull();
      assertThat(p.place().pointer()).startsWith("/");
      assertThat(p.message(Locale.CHINESE)).isNotBlank().doesNotContain("{");
      assertThat(p.message(Locale.ENGLISH)).isNotBlank();
    }
  }

  private static String anyHeader(RecordType<?, ?> type, Random random) {
    List<? extends Field<?, ?>> fields = type.fields();
    Field<?, ?> f = fields.get(random.nextInt(fields.size()));
    return switch (random.nextInt(7)) {
      case 0 -> f.name();
      case 1 -> f.label();
      case 2 -> f.label() + "（" + List.of("万元", "元", "亩", "", "百人").get(random.nextInt(5)) + "）";
      case 3 -> null;
      case 4 -> "type";
      case 5 -> anyText(random);
      default -> "(" + f.label() + ")";
    };
  }

  private static Object anyCell(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 14 : 11)) {
      case 0 -> null;
      case 1 -> random.nextInt();
      case 2 -> random.nextLong();
      case 3 -> Double.longBitsToDouble(random.nextLong());
      case 4 -> random.nextFloat();
      case 5 -> new BigDecimal(java.math.BigInteger.valueOf(random.nextLong()), random.nextInt());
      case 6 -> random.nextBoolean();
      case 7 -> LocalDate.ofEpochDay(random.nextInt());
      case 8 -> LocalDateTime.of(2023, 5, 17, random.nextInt(2), 0);
      case 9 -> new Object[] {random};
      case 10 -> anyText(random);
      case 11 -> Collections.singletonList(anyCell(random, depth - 1));
      case 12 -> Collections.singletonMap(anyText(random), anyCell(random, depth - 1));
      default -> List.of(Collections.singletonMap("name", anyCell(random, depth - 1)));
    };
  }

  private static String anyText(Random random) {
    String signs = "0123456789１２.．,，-－/年月日 　、;；Ee+元万亿%ａ写作fine罚款是\n\"\\\u0000\ud800\uffff()（）*";
    StringBuilder out = new StringBuilder();
    for (int left = random.nextInt(9); left > 0; left--) {
      out.append(signs.charAt(random.nextInt(signs.length())));
    }
    return out.toString();
  }
}
