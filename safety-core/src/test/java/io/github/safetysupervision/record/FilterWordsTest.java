package io.github.safetysupervision.record;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.testkit.RandomRecords;
import io.github.safetysupervision.testkit.Types;
import io.github.safetysupervision.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Two filters that read alike are alike: every kind of condition on every field over a small domain
 * of values, all against all.
 */
class FilterWordsTest {

  private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

  private static final List<String> TEXTS =
      List.of(
          "a",
          "b",
          "a、b",
          "a, b",
          "a，b",
          "a，且编号为b",
          "a and id is b",
          "“a”",
          "“a”、“b”",
          "a”、“b",
          "a””b",
          "[a]",
          "b、[a",
          "a ",
          "x\nid in1:b");

  /** A few values of a type, chosen to be mistaken for each other. */
  private static <V> List<V> domain(FieldType<V> type) {
    Set<Object> out = new LinkedHashSet<>();
    RandomRecords random = new RandomRecords(new Random(1));
    if (type instanceof ListType<?> list) {
      List<?> elements = domain(list.element()).stream().limit(6).toList();
      elements.forEach(e -> out.add(List.of(e)));
      out.add(List.copyOf(elements));
      out.add(List.of(elements.get(1), elements.get(0)));
    } else if (type instanceof ScalarType<V> scalar) {
      TEXTS.stream().map(t -> scalar.tryParse(t).value()).forEach(v -> add(out, v));
      for (int i = 0; i < 60 && out.size() < 24; i++) {
        out.add(random.parsed(scalar));
      }
      if (scalar.textForm() instanceof TextForm.Open open) {
        Map<String, Wording> words = open.list().words();
        words.keySet().forEach(code -> out.add(Term.of(code)));
        words.values().forEach(w -> add(out, scalar.tryParse(w.zh()).value()));
      }
      if (scalar.textForm() instanceof TextForm.Closed closed) {
        out.addAll(closed.words());
      }
    } else {
      for (int i = 0; i < 8; i++) {
        out.add(random.value(type));
      }
    }
    return cast(List.copyOf(out));
  }

  private static void add(Set<Object> all, @Nullable Object value) {
    if (value != null) {
      all.add(value);
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <V> V cast(Object value) {
    return (V) value;
  }

  @SuppressWarnings("unchecked") // a field's own class says no more about its owner
  private static <T, V> List<Filter<T>> conditions(Field<T, V> field, List<V> values) {
    List<Filter<T>> out = new ArrayList<>();
    out.add(Filter.all());
    out.add(field.isPresent());
    out.add(field.isAbsent());
    out.add(field.in(List.of()));
    out.add(field.notIn(List.of()));
    for (V one : values) {
      out.add(field.is(one));
      out.add(field.notIn(List.of(one)));
      for (V two : values.subList(0, Math.min(12, values.size()))) {
        out.add(field.in(List.of(one, two)));
        out.add(field.notIn(List.of(one, two)));
      }
    }
    if (field instanceof DateField<?> date) {
      days((DateField<T>) date, cast(values), out);
    } else if (field instanceof DivisionField<?> division) {
      values.forEach(v -> out.add(((DivisionField<T>) division).within(cast(v))));
    } else if (field instanceof NumberField<?, ?> number) {
      NumberField<T, V> n = (NumberField<T, V>) number;
      values.forEach(v -> out.addAll(List.of(n.from(v), n.below(v), n.from(v).and(n.below(v)))));
    } else if (field instanceof ListField<?, ?> list) {
      elements((ListField<T, ?>) list, out);
    }
    return out;
  }

  private static <T, E> void elements(ListField<T, E> field, List<Filter<T>> out) {
    for (E e : domain(((ListType<E>) field.type()).element())) {
      out.add(field.contains(e));
    }
  }

  private static <T> void days(DateField<T> field, List<LocalDate> values, List<Filter<T>> out) {
    for (LocalDate one : values) {
      out.add(field.by(one));
      out.add(field.notAfter(one));
      out.add(field.notBy(one));
      out.add(field.by(one).and(field.notAfter(one)));
      for (LocalDate two : values.subList(0, Math.min(12, values.size()))) {
        if (!two.isBefore(one)) {
          out.add(field.within(ReportingPeriod.of(one, two)));
        }
      }
    }
  }

  /** Every value of the domain, and values beside it, as rows of one cell; and none. */
  private static <T, V> List<KnownValues> rows(
      ObjectType<T, ?> type, Field<T, V> field, List<V> few) {
    List<KnownValues> out = new ArrayList<>(List.of(new KnownValues(type)));
    List<Object> all = new ArrayList<>(few);
    for (V v : few) {
      if (v instanceof LocalDate day && day.getYear() > 1 && day.getYear() < 9999) {
        all.add(day.plusDays(1));
        all.add(day.minusDays(1));
      } else if (v instanceof Money money) {
        all.add(new Money(money.fen() + 1, 2));
        all.add(new Money(money.fen() - 1, 2));
      } else if (v instanceof Integer n) {
        all.add(n + 1);
      }
    }
    for (Object v : all) {
      KnownValues row = new KnownValues(type);
      row.put(field, v);
      out.add(row);
    }
    return out;
  }

  private static <T, V> void check(ObjectType<T, ?> type, Field<T, V> field) {
    List<V> few = domain(field.type());
    List<KnownValues> rows = rows(type, field, few);
    Map<String, Function<Filter<T>, String>> forms = new LinkedHashMap<>();
    forms.put("zh", f -> f.words().zh());
    forms.put("en", f -> f.words().en());
    forms.put("digest", Filter::digest);
    Map<String, Filter<T>> first = new LinkedHashMap<>();
    Map<Filter<T>, List<Truth>> answers = new LinkedHashMap<>();
    for (Filter<T> f : conditions(field, few)) {
      answers.put(f, rows.stream().map(f::evaluate).toList());
      forms.forEach(
          (form, text) -> {
            Filter<T> before = first.putIfAbsent(form + text.apply(f), f);
            if (before != null) {
              assertThat(answers.get(f))
                  .as("%s of %s.%s: %s", form, type, field, text.apply(f))
                  .isEqualTo(answers.get(before));
            }
          });
    }
    assertThat(new LinkedHashSet<>(answers.values()))
        .as("%s.%s", type, field)
        .hasSizeGreaterThan(3);
  }

  private static <T> void checkAll(ObjectType<T, ?> type, Set<FieldType<?>> seen) {
    for (Field<T, ?> field : type.fields()) {
      FieldType<?> element = field.type() instanceof ListType<?> l ? l.element() : field.type();
      if (seen.add(element) || field.type() instanceof ListType<?>) {
        check(type, field);
      }
    }
  }

  @Test
  void filtersThatReadAlikeAnswerAlike() {
    Set<FieldType<?>> seen = new LinkedHashSet<>();
    Types.ALL.forEach(type -> checkAll(type, seen));
  }

  @Test
  void conditionsOnTwoFieldsThatReadAlikeAnswerAlike() {
    List<String> texts = domain(HAZARD.reporter.type());
    List<Filter<Hazard>> left = new ArrayList<>();
    for (String t : texts) {
      left.add(HAZARD.reporter.is(t));
      left.add(HAZARD.reporter.notIn(List.of(t)));
      for (String u : texts) {
        left.add(HAZARD.reporter.is(t).and(HAZARD.description.is(u)));
        left.add(HAZARD.description.is(t).and(HAZARD.reporter.is(u)));
        left.add(HAZARD.reporter.in(List.of(t, u)));
      }
    }
    List<KnownValues> rows = new ArrayList<>();
    for (String t : texts) {
      for (String u : texts) {
        KnownValues row = new KnownValues(HAZARD);
        row.put(HAZARD.reporter, t);
        row.put(HAZARD.description, u);
        rows.add(row);
      }
    }
    Map<String, List<Truth>> seen = new LinkedHashMap<>();
    left.forEach(
        f -> {
          List<Truth> answers = rows.stream().map(f::evaluate).toList();
          for (String text : List.of("zh" + f.words().zh(), "en" + f.words().en(), f.digest())) {
            List<Truth> before = seen.putIfAbsent(text, answers);
            assertThat(before == null || before.equals(answers)).as(text).isTrue();
          }
        });
  }

  @Test
  void absenceIsSaid() {
    assertThat(HAZARD.closedOn.by(DAY).words())
        .isEqualTo(new Wording("销号日期不晚于2023-06-01", "closedOn is by 2023-06-01"));
    assertThat(HAZARD.closedOn.notAfter(DAY).words())
        .isEqualTo(new Wording("无销号日期或销号日期不晚于2023-06-01", "closedOn is absent or by 2023-06-01"));
    assertThat(HAZARD.closedOn.notBy(DAY).words())
        .isEqualTo(new Wording("无销号日期或销号日期不早于2023-06-02", "closedOn is absent or from 2023-06-02"));
  }

  @Test
  void amountsAreBelowAndNotBefore() {
    assertThat(PENALTY.amount.below(Money.parse("100")).words())
        .isEqualTo(new Wording("罚款金额低于100", "amount is below 100"));
    assertThat(PENALTY.amount.from(Money.parse("100.00")).words())
        .isEqualTo(new Wording("罚款金额不低于100", "amount is at least 100"));
    Money least = new Money(-999_999_999_999_999_999L, 2);
    assertThat(PENALTY.amount.below(least).words().zh()).endsWith("低于-9999999999999999.99");
    KnownValues row = new KnownValues(PENALTY);
    row.put(PENALTY.amount, least);
    assertThat(PENALTY.amount.below(least).evaluate(row)).isEqualTo(Truth.FALSE);
    row.put(PENALTY.amount, Money.parse("99.99"));
    assertThat(PENALTY.amount.below(Money.parse("100")).evaluate(row)).isEqualTo(Truth.TRUE);
    row.put(PENALTY.amount, Money.parse("100.0"));
    assertThat(PENALTY.amount.below(Money.parse("100.00")).evaluate(row)).isEqualTo(Truth.FALSE);
  }

  @Test
  void ordinaryWordsStayAsTheyWere() {
    assertThat(HAZARD.grade.is(HazardGrade.MAJOR).words())
        .isEqualTo(new Wording("隐患级别为重大隐患", "grade is major hazard"));
    assertThat(HAZARD.channel.notIn(List.of(Term.of("third-party"), Term.of("飞行检查"))).words())
        .isEqualTo(
            new Wording("发现渠道不为第三方评估、“飞行检查”", "channel is none of third-party assessment, “飞行检查”"));
    assertThat(HAZARD.entity.is("E-1").words().zh()).isEqualTo("生产经营单位为E-1");
    assertThat(Collections.singletonList(HAZARD.reporter.is("甲、乙").words().zh()))
        .containsExactly("填报单位为“甲、乙”");
  }
}
