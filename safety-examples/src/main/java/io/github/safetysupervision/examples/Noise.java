package io.github.safetysupervision.examples;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;

import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.indicator.Slice;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.Operation;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Records that no stated figure counts: of other channels, of days just outside the periods,
 * superseded ones and withdrawn ones.
 */
final class Noise {

  private static final int OF_EACH = 3;
  private static final int DAYS_BEFORE = 60;

  private final StatedPlan plan;
  private final Placement placement;

  Noise(StatedPlan plan, Placement placement) {
    this.plan = plan;
    this.placement = placement;
  }

  /** Returns records of a type that are in none of its strata. */
  List<UnfinishedRecord> besides(RecordType<?, ?> type) {
    LocalDate asOf = plan.asOf();
    LocalDate first = plan.period().from();
    LocalDate last = asOf.isBefore(first) ? first : asOf;
    ReportingPeriod around = ReportingPeriod.of(first.minusDays(DAYS_BEFORE), last);
    List<UnfinishedRecord> out = new ArrayList<>();
    if (type.field(HAZARD.channel.name()) != null) {
      for (Term channel : List.of(Channel.SELF_CHECK, Channel.ROUTINE_INSPECTION)) {
        add(type, List.of(channelIs(channel)), around, out);
      }
    }
    for (Stratum s : plan.strata(type)) {
      add(type, s.where(), around, out);
    }
    return out;
  }

  private static Slice channelIs(Term channel) {
    return Slice.builder().field(HAZARD.channel.name()).value(channel.code()).build();
  }

  private void add(
      RecordType<?, ?> type, List<Slice> where, ReportingPeriod period, List<UnfinishedRecord> to) {
    for (int i = 0; i < (type.field(HAZARD.channel.name()) == null ? 1 : OF_EACH); i++) {
      UnfinishedRecord d = placement.beside(type, where, period);
      if (d != null) {
        to.add(d);
      }
    }
  }

  /**
   * Puts before a record that counts the version it corrects, which must not count.
   *
   * @return the earlier version; the record itself now supersedes it
   */
  static UnfinishedRecord earlierVersionOf(UnfinishedRecord counted, String id) {
    UnfinishedRecord earlier = counted.copy();
    RecordType<?, ?> type = counted.type();
    earlier.put(type.id, id);
    counted.put(type.supersedes, id);
    counted.put(type.operation, Operation.UPDATE);
    put(counted, type.recordedOn);
    return earlier;
  }

  /** Returns a record that would count and the one that takes it back. */
  static List<UnfinishedRecord> withdrawn(UnfinishedRecord like, String id) {
    RecordType<?, ?> type = like.type();
    UnfinishedRecord wrong = like.copy();
    wrong.put(type.id, id);
    wrong.clear(type.supersedes);
    wrong.clear(type.operation);
    UnfinishedRecord withdrawal = wrong.copy();
    withdrawal.put(type.id, id + "-W");
    withdrawal.put(type.supersedes, id);
    withdrawal.put(type.operation, Operation.WITHDRAW);
    put(withdrawal, type.recordedOn);
    return List.of(wrong, withdrawal);
  }

  private static void put(UnfinishedRecord draft, Field<?, LocalDate> recordedOn) {
    LocalDate day = (LocalDate) draft.value(TypePlan.of(draft.type()).since());
    if (day != null) {
      draft.put(recordedOn, day.plusDays(1));
    }
  }
}
