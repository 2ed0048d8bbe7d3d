package io.github.safetysupervision.record;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One field of each kind, with few values that conditions name and all values that such conditions
 * can tell apart, and conditions beside plain predicates that mean the same.
 */
final class SmallDomains {

  /** One value for each field of {@link RowType}. */
  static final class Row {
    final @Nullable Object[] values = new Object[12];

    @Override
    public String toString() {
      return Arrays.toString(values);
    }
  }

  enum Colour implements ClosedTerm {
    RED,
    GREEN,
    BLUE;

    @Override
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public Wording wording() {
      return Wording.same(code());
    }
  }

  /** A type with a field of each kind. */
  static final class RowType extends ObjectType<Row, Row> {
    final Field<Row, Boolean> flag = optional.flag("flag", "旗", r -> get(r, 0), set(0));
    final Field<Row, Colour> choice =
        optional.choice("choice", "色", Colour.values(), r -> get(r, 1), set(1));
    final DateField<Row> day = optional.date("day", "日", r -> get(r, 2), set(2));
    final DateField<Row> limit = optional.date("limit", "期", r -> get(r, 3), set(3));
    final NumberField<Row, Integer> count = optional.count("count", "数", r -> get(r, 4), set(4));
    final NumberField<Row, Money> amount = optional.money("amount", "款", r -> get(r, 5), set(5));
    final DivisionField<Row> place = optional.division("place", "地", r -> get(r, 6), set(6));
    final Field<Row, String> text = optional.text("text", "文", r -> get(r, 7), set(7));
    final Field<Row, String> entity =
        optional.reference(
            "entity", "户", new TypeName("operating-entity", "单位"), r -> get(r, 8), set(8));
    final Field<Row, Term> channel =
        optional.term("channel", "渠", Channel.TERMS, r -> get(r, 9), set(9));
    final ListField<Row, String> ids =
        optional.references("ids", "编", new TypeName("hazard", "隐患"), r -> get(r, 10), set(10));
    final ListField<Row, Term> channels =
        optional.terms("channels", "诸渠", Channel.TERMS, r -> get(r, 11), set(11));

    RowType() {
      super(
          Row.class,
          "row",
          "行",
          Row::new,
          r -> r,
          r -> Extension.NONE,
          (r, unknown) -> assertRow(r));
    }

    private static void assertRow(Row row) {
      Objects.requireNonNull(row);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <V> @Nullable V get(Row row, int at) {
      return (V) row.values[at];
    }

    private static <V> java.util.function.BiConsumer<Row, V> set(int at) {
      return (row, value) -> row.values[at] = value;
    }
  }

  static final RowType ROW = new RowType();

  /** A condition, and what it means of a value; null is none. */
  record Asked(Field<Row, ?> field, Filter<Row> filter, Predicate<@Nullable Object> plain) {}

  /** A field, the values its conditions name, and values enough to tell any of them apart. */
  abstract static class Kind<V> {
    final Field<Row, V> field;
    final List<V> named;
    final List<@Nullable Object> all = new ArrayList<>();
    private final BiPredicate<V, V> same;

    Kind(Field<Row, V> field, Collection<V> named, Collection<V> all, BiPredicate<V, V> same) {
      this.field = field;
      this.named = List.copyOf(named);
      this.all.add(null);
      this.all.addAll(all);
      this.same = same;
    }

    V one(Random random) {
      return named.get(random.nextInt(named.size()));
    }

    /** One condition of those that every field has, or another of this kind. */
    Asked asked(Random random) {
      if (random.nextInt(3) > 0) {
        Asked own = own(random);
        if (own != null) {
          return own;
        }
      }
      List<V> some = new ArrayList<>();
      for (int left = random.nextInt(5); left > 0; left--) {
        some.add(one(random));
      }
      V one = one(random);
      return switch (random.nextInt(10)) {
        case 0 -> asked(field.isPresent(), v -> true);
        case 1 -> new Asked(field, field.isAbsent(), v -> isNone(v));
        case 2 -> asked(field.is(one), v -> same.test(v, one));
        case 3 -> asked(field.in(named), v -> named.stream().anyMatch(n -> same.test(v, n)));
        case 4 -> asked(field.notIn(named), v -> named.stream().noneMatch(n -> same.test(v, n)));
        case 5, 6, 7 ->
            asked(field.notIn(some), v -> some.stream().noneMatch(n -> same.test(v, n)));
        default -> asked(field.in(some), v -> some.stream().anyMatch(n -> same.test(v, n)));
      };
    }

    @Nullable Asked own(Random random) {
      return null;
    }

    @SuppressWarnings("unchecked") // values are of this field alone
    Asked asked(Filter<Row> filter, Predicate<V> ofValue) {
      return new Asked(field, filter, v -> !isNone(v) && ofValue.test((V) v));
    }

    @Override
    public String toString() {
      return field.name();
    }
  }

  static boolean isNone(@Nullable Object value) {
    return value == null || value.equals(List.of());
  }

  private static <V> Kind<V> plain(Field<Row, V> field, Collection<V> named, Collection<V> all) {
    return new Kind<>(field, named, all, Objects::equals) {};
  }

  private static final class Days extends Kind<LocalDate> {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final DateField<Row> days;

    Days(DateField<Row> days) {
      super(days, named(), all(), Objects::equals);
      this.days = days;
    }

    private static List<LocalDate> named() {
      LocalDate start = LocalDate.of(2024, 2, 27);
      List<LocalDate> out = new ArrayList<>(start.datesUntil(start.plusDays(5)).toList());
      out.addAll(List.of(LocalDate.of(2024, 2, 1), FIRST, LAST));
      return out;
    }

    private static Set<LocalDate> all() {
      LocalDate start = LocalDate.of(2024, 1, 31);
      Set<LocalDate> out = new LinkedHashSet<>(start.datesUntil(start.plusDays(33)).toList());
      out.addAll(List.of(FIRST, FIRST.plusDays(1), LAST.minusDays(1), LAST));
      return out;
    }

    @Override
    Asked own(Random random) {
      LocalDate a = one(random);
      LocalDate b = one(random);
      return switch (random.nextInt(4)) {
        case 0 -> asked(days.by(a), v -> !v.isAfter(a));
        case 1 -> new Asked(days, days.notAfter(a), v -> v == null || !((LocalDate) v).isAfter(a));
        case 2 -> new Asked(days, days.notBy(a), v -> v == null || ((LocalDate) v).isAfter(a));
        default -> {
          LocalDate from = a.isBefore(b) ? a : b;
          LocalDate to = a.isBefore(b) ? b : a;
          yield asked(
              days.within(ReportingPeriod.of(from, to)), v -> !v.isBefore(from) && !v.isAfter(to));
        }
      };
    }
  }

  private static final class Counts extends Kind<Integer> {
    Counts() {
      super(
          ROW.count,
          List.of(0, 1, 2, 3, 4, 5, 1_000_000_000),
          List.of(0, 1, 2, 3, 4, 5, 6, 999_999_999, 1_000_000_000),
          Objects::equals);
    }

    @Override
    Asked own(Random random) {
      int limit = one(random);
      return random.nextBoolean()
          ? asked(ROW.count.from(limit), v -> v >= limit)
          : asked(ROW.count.below(limit), v -> v < limit);
    }
  }

  private static final class Amounts extends Kind<Money> {
    private static final long MOST = 999_999_999_999_999_999L;

    Amounts() {
      super(
          ROW.amount,
          spelt(-MOST, -100, -5, 0, 5, 9, 10, 11, 100, 110, MOST),
          spelt(
              -MOST, 1 - MOST, -101, -100, -99, -10, -6, -5, -4, -1, 0, 1, 4, 5, 6, 8, 9, 10, 11,
              12, 50, 99, 100, 101, 109, 110, 111, 200, MOST - 1, MOST),
          (a, b) -> a.yuan().compareTo(b.yuan()) == 0);
    }

    /** Amounts in fen, each with as many decimals as it needs and with more. */
    private static List<Money> spelt(long... fen) {
      List<Money> out = new ArrayList<>();
      for (long f : fen) {
        for (int decimals = f % 100 == 0 ? 0 : f % 10 == 0 ? 1 : 2; decimals <= 2; decimals++) {
          out.add(new Money(f, decimals));
        }
      }
      return out;
    }

    @Override
    Asked own(Random random) {
      Money limit = one(random);
      return random.nextBoolean()
          ? asked(ROW.amount.from(limit), v -> v.yuan().compareTo(limit.yuan()) >= 0)
          : asked(ROW.amount.below(limit), v -> v.yuan().compareTo(limit.yuan()) < 0);
    }
  }

  private static final class Places extends Kind<DivisionCode> {
    private static final List<String> NAMED =
        List.of(
            "010000",
            "150000",
            "150000000000",
            "152500",
            "152525",
            "152525000000",
            "152525001000",
            "152525001001",
            "152525001002",
            "152525002000",
            "441900",
            "441900003000",
            "460000",
            "460025",
            "460100",
            "990000",
            "999999999999");

    Places() {
      super(
          ROW.place,
          NAMED.stream().map(DivisionCode::parse).toList(),
          around(),
          (a, b) -> twelve(a).equals(twelve(b)));
    }

    /** What is named, and in and beside it divisions of all levels, in both forms. */
    private static Set<DivisionCode> around() {
      long[] steps = {
        1,
        2,
        999,
        1_000,
        999_999,
        1_000_000,
        1_001_000,
        99_999_999,
        100_000_000,
        9_999_999_999L,
        10_000_000_000L
      };
      Set<DivisionCode> out = new LinkedHashSet<>();
      for (String name : NAMED) {
        long number = Long.parseLong(name.length() == 6 ? name + "000000" : name);
        for (long step : steps) {
          Stream.of(number, number + step, number - step)
              .map(n -> Long.toString(n + 1_000_000_000_000L).substring(1))
              .flatMap(twelve -> Stream.of(twelve, twelve.substring(0, 6)))
              .map(text -> DivisionCode.tryParse(text).value())
              .filter(Objects::nonNull)
              .forEach(out::add);
        }
      }
      return out;
    }

    @Override
    Asked own(Random random) {
      DivisionCode area = one(random);
      String start = beginning(area);
      return asked(ROW.place.within(area), v -> twelve(v).startsWith(start));
    }

    private static String twelve(DivisionCode code) {
      return code.toString().length() == 6 ? code + "000000" : code.toString();
    }

    /** The digits of the levels down to the last that is not zero. */
    private static String beginning(DivisionCode code) {
      String digits = twelve(code);
      for (int level : new int[] {2, 4, 6, 9}) {
        if (digits.substring(level).matches("0*")) {
          return digits.substring(0, level);
        }
      }
      return digits;
    }
  }

  private static final class Lists<E> extends Kind<List<E>> {
    private final ListField<Row, E> lists;
    private final List<E> elements;
    private final BiPredicate<E, E> alike;

    Lists(ListField<Row, E> lists, E x, E y, E other, BiPredicate<E, E> alike) {
      super(lists, of(2, List.of(x, y)), of(4, List.of(x, y, other)), (a, b) -> same(a, b, alike));
      this.lists = lists;
      this.elements = List.of(x, y);
      this.alike = alike;
    }

    /** All lists of some elements up to a length. */
    private static <E> List<List<E>> of(int longest, List<E> elements) {
      List<List<E>> out = new ArrayList<>(List.of(List.of()));
      for (int i = 0; i < out.size() && out.get(i).size() < longest; i++) {
        for (E e : elements) {
          List<E> longer = new ArrayList<>(out.get(i));
          longer.add(e);
          out.add(Collections.unmodifiableList(longer));
        }
      }
      return out;
    }

    private static <E> boolean same(List<E> a, List<E> b, BiPredicate<E, E> alike) {
      boolean out = a.size() == b.size();
      for (int i = 0; out && i < a.size(); i++) {
        out = alike.test(a.get(i), b.get(i));
      }
      return out;
    }

    @Override
    Asked own(Random random) {
      E e = elements.get(random.nextInt(2));
      return asked(lists.contains(e), v -> v.stream().anyMatch(x -> alike.test(x, e)));
    }
  }

  private static final Term THIRD_PARTY = new Term("第三方评估", Channel.THIRD_PARTY.code());
  private static final Term UNKNOWN = Term.of("飞行抽查");

  static final List<Kind<?>> CODED =
      List.of(
          plain(ROW.flag, List.of(true, false), List.of(true, false)),
          plain(ROW.choice, List.of(Colour.values()), List.of(Colour.values())),
          new Days(ROW.day),
          new Days(ROW.limit),
          new Counts(),
          new Amounts(),
          new Places());

  /** Each has a value that no condition names, as there always is one of ids, words and lists. */
  static final List<Kind<?>> UNCODED =
      List.of(
          plain(ROW.text, List.of("a", "b", "c"), List.of("a", "b", "c", "d")),
          plain(ROW.entity, List.of("E-1", "E-2"), List.of("E-1", "E-2", "E-3")),
          new Kind<Term>(
              ROW.channel,
              List.of(Channel.THIRD_PARTY, THIRD_PARTY, Channel.SELF_CHECK, UNKNOWN),
              List.of(
                  Channel.THIRD_PARTY, THIRD_PARTY, Channel.SELF_CHECK, UNKNOWN, Term.of("无人机巡航")),
              SmallDomains::isSameWord) {},
          new Lists<>(ROW.ids, "H-1", "H-2", "H-3", Objects::equals),
          new Lists<>(
              ROW.channels, THIRD_PARTY, UNKNOWN, Channel.SELF_CHECK, SmallDomains::isSameWord));

  static final List<Kind<?>> ALL = Stream.concat(CODED.stream(), UNCODED.stream()).toList();

  private SmallDomains() {}

  private static boolean isSameWord(Term a, Term b) {
    return a.code().equals(b.code());
  }
}
