package io.github.safetysupervision.record;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.testkit.RandomFilters;
import io.github.safetysupervision.testkit.RandomRecords;
import io.github.safetysupervision.testkit.Types;
import io.github.safetysupervision.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.junit.jupiter.api.Test;

/** Which conditions a record does not meet, against asking each of them by itself. */
class UnmetConditionProperties {

  @Property(tries = 300)
  @StatisticsReport(StatisticsReportMode.OFF)
  void withoutTheUnmetConditionsTheRecordPasses(@ForAll long seed) {
    Random random = new Random(seed);
    boolean isAnyUnmet = law(Types.ALL.get(random.nextInt(Types.ALL.size())), random);
    Statistics.collect(isAnyUnmet);
    Statistics.coverage(c -> c.check(true).percentage(p -> p > 30));
  }

  private static <T> boolean law(ObjectType<T, ?> type, Random random) {
    RandomFilters filters = new RandomFilters(random);
    List<Filter<T>> asked = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      asked.add(filters.condition(filters.fields(type, 1).get(0)));
    }
    Filter<T> all = Filter.all();
    for (Filter<T> f : asked) {
      all = all.and(f);
    }
    RandomRecords made = new RandomRecords(random);
    boolean isAnyUnmet = false;
    for (int i = 0; i < 20; i++) {
      FieldValues values = values(type, made.of(type), random);
      Set<Wording> expected = new LinkedHashSet<>();
      Filter<T> rest = Filter.all();
      boolean isAnyFalse = false;
      for (Filter<T> f : asked) {
        Truth alone = f.evaluate(values);
        isAnyFalse |= alone == Truth.FALSE;
        if (alone == Truth.TRUE) {
          rest = rest.and(f);
        } else {
          expected.add(f.words());
        }
      }
      List<UnmetCondition> unmet = all.unmet(values);
      Truth whole = all.evaluate(values);
      assertThat(unmet.isEmpty()).isEqualTo(whole == Truth.TRUE);
      assertThat(unmet.stream().anyMatch(u -> u.truth() == Truth.FALSE))
          .isEqualTo(whole == Truth.FALSE);
      assertThat(rest.evaluate(values)).isEqualTo(Truth.TRUE);
      // Several on one field may be met each, and not all: only then there is more to name.
      if (isAnyFalse || whole != Truth.FALSE) {
        assertThat(unmet)
            .extracting(UnmetCondition::condition)
            .containsExactlyInAnyOrderElementsOf(expected);
      }
      assertThat(all.isOneAway(values))
          .isEqualTo(unmet.size() == 1 && unmet.get(0).truth() == Truth.FALSE);
      isAnyUnmet |= !unmet.isEmpty();
    }
    return isAnyUnmet;
  }

  /** The values of a record, of which some may be unread. */
  private static <T> FieldValues values(ObjectType<T, ?> type, T record, Random random) {
    KnownValues out = new KnownValues(type);
    for (Field<T, ?> f : type.fields()) {
      Object value = f.of(record);
      if (value != null) {
        out.put(f, value);
      }
      if (random.nextInt(6) == 0) {
        out.markUnread(f);
      }
    }
    return out;
  }

  @Test
  void theRecordsValueStandsBesideTheCondition() {
    KnownValues values = new KnownValues(HAZARD);
    values.put(HAZARD.foundOn, LocalDate.of(2023, 8, 2));
    values.put(HAZARD.channel, Channel.SELF_CHECK);
    values.markUnread(HAZARD.state);
    var filter =
        HAZARD
            .foundOn
            .within(ReportingPeriod.parse("2023H1"))
            .and(HAZARD.channel.is(Channel.THIRD_PARTY))
            .and(HAZARD.state.is(HazardState.CLOSED))
            .and(HAZARD.grade.is(HazardGrade.MAJOR));
    assertThat(filter.unmet(values))
        .extracting(u -> u.condition().zh() + "｜" + u.found().zh() + "｜" + u.truth())
        .containsExactly(
            "发现日期在2023-01-01至2023-06-30｜发现日期：2023-08-02｜FALSE",
            "发现渠道为第三方评估｜发现渠道：企业自查｜FALSE",
            "整改状态为已销号｜整改状态：未能读取｜UNKNOWN",
            "隐患级别为重大隐患｜隐患级别：无｜FALSE");
    assertThat(filter.unmet(values).get(0).found().en()).isEqualTo("foundOn: 2023-08-02");
  }

  /** A word near to two others is one of them, and never both. */
  @Test
  void whatIsMetOnlyEachByItselfIsNamedTogether() {
    Filter<Hazard> both =
        HAZARD.channel.is(Channel.THIRD_PARTY).and(HAZARD.channel.is(Channel.SELF_CHECK));
    KnownValues values = new KnownValues(HAZARD);
    values.markUnread(HAZARD.channel);
    assertThat(both.evaluate(values)).isEqualTo(Truth.FALSE);
    assertThat(both.unmet(values))
        .extracting(UnmetCondition::truth)
        .containsExactly(Truth.FALSE, Truth.FALSE);
  }
}
