package io.github.safetysupervision.statistics;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.ledger.Completeness;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.KnownValues;
import io.github.safetysupervision.record.Loss;
import io.github.safetysupervision.record.Operation;
import io.github.safetysupervision.record.RecordProblems;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/**
 * Corrections that name a record, their own id or nothing, some damaged, several of one id: held
 * against every reading of what each of them means.
 *
 * <p>The judge is plain: each correction picks one record it takes the place of, here or elsewhere;
 * who is picked is gone, and of several who pick the same each may stand or not.
 */
class CorrectionProperties {

  private static final int TRIES = Integer.getInteger("safety.corrections.tries", 1_500);

  private static final ReportingPeriod HALF = ReportingPeriod.parse("2023H1");
  private static final DivisionCode BANNER = DivisionCode.parse("152529");

  /** The second is a slip of the first; no record has the last. */
  private static final List<String> IDS = List.of("aaaa", "aaax", "bbbb", "zzzz");

  private static final String LOST = "?";
  private static final List<String> OPERATIONS = List.of("", "update", "withdraw");

  private static final List<Population<Hazard>> ASKED =
      List.of(
          Population.of(HAZARD),
          Population.of(HAZARD).where(HAZARD.channel.is(Channel.SELF_CHECK)));

  /** A record; what is not written is empty. */
  private record Rec(
      String id, String operation, String target, boolean isSelfCheck, boolean isMaybe) {

    boolean isInPlace() {
      return operation.equals("update") && target.isEmpty();
    }

    boolean isWithdrawal() {
      return operation.equals("withdraw");
    }

    boolean isFact() {
      return !isInPlace() && !isWithdrawal();
    }

    boolean isDamaged() {
      return isMaybe || operation.equals(LOST) || target.equals(LOST);
    }
  }

  @Property(tries = 1)
  void whatCorrectionsLeaveIsDecidedOnlyWhereEveryReadingAgrees() throws IOException {
    int decided = 0;
    int agreed = 0;
    for (int i = 0; i < TRIES; i++) {
      Random random = new Random(i);
      List<Rec> all = records(random);
      Ledger ledger = ledger(all, random);
      for (Population<Hazard> asked : ASKED) {
        Figure figure = Measure.count(asked, CountNoun.ITEMS).over(ledger);
        TreeSet<Integer> answers = answers(all, asked != ASKED.get(0));
        boolean isDecided = figure.status() == Figure.Status.COMPUTED;
        if (isDecided) {
          assertThat(answers)
              .as("seed %s: %s = %s of %s", i, asked, figure, all)
              .containsExactly(figure.answer().numerator().intValueExact());
        } else if (answers.size() == 1 && Boolean.getBoolean("safety.corrections.show")) {
          System.out.println(i + " " + answers + " " + figure.reasons() + " " + all);
        }
        decided += isDecided ? 1 : 0;
        agreed += answers.size() == 1 ? 1 : 0;
      }
    }
    assertThat(agreed).isBetween(TRIES / 3, TRIES * 2 - TRIES / 3);
    assertThat(decided * 100 / agreed).as("%s of %s", decided, agreed).isGreaterThanOrEqualTo(85);
  }

  // ---- the ledgers

  private static <T> T one(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private static List<Rec> records(Random random) {
    List<Rec> out = new ArrayList<>();
    boolean isAnyDamaged = false;
    int n = 2 + random.nextInt(3);
    for (int i = 0; i < n; i++) {
      String id = one(IDS.subList(0, 3), random);
      String operation = random.nextBoolean() ? "" : one(OPERATIONS, random);
      List<String> targets = new ArrayList<>(IDS);
      targets.remove(id);
      String target = random.nextInt(3) > 0 ? "" : one(targets, random);
      boolean isMaybe = false;
      if (!isAnyDamaged && random.nextInt(6) == 0) {
        isAnyDamaged = true;
        int what = random.nextInt(4);
        operation = what == 0 || what == 1 ? LOST : operation;
        target = what == 1 || what == 2 ? LOST : target;
        isMaybe = what == 3;
      }
      out.add(new Rec(id, operation, target, random.nextBoolean(), isMaybe));
    }
    return out;
  }

  private static Ledger ledger(List<Rec> all, Random random) {
    Ledger.Builder out =
        Ledger.builder(
            Manifest.builder()
                .edition("1.0")
                .territory(BANNER)
                .period(HALF)
                .asOf(HALF.to())
                .addComplete(Completeness.builder().type("hazard").build())
                .build());
    List<Rec> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    for (Rec r : shuffled) {
      if (r.isDamaged()) {
        out.unread(unread(r));
      } else {
        out.add(HAZARD, whole(r));
      }
    }
    return out.build();
  }

  private static Hazard whole(Rec r) {
    Hazard.Builder out =
        Hazard.builder()
            .id(r.id())
            .territory(BANNER)
            .foundOn(HALF.from())
            .channel(r.isSelfCheck() ? Channel.SELF_CHECK : Channel.THIRD_PARTY)
            .grade(HazardGrade.GENERAL)
            .state(HazardState.REGISTERED);
    if (OPERATIONS.indexOf(r.operation()) > 0) {
      out.operation(Operation.valueOf(r.operation().toUpperCase(java.util.Locale.ROOT)));
    }
    if (IDS.contains(r.target())) {
      out.supersedes(r.target());
    }
    return out.build();
  }

  private static UnreadRecord unread(Rec r) {
    KnownValues known = new KnownValues(HAZARD);
    Hazard rest = whole(r);
    for (Field<Hazard, ?> f : HAZARD.fields()) {
      Object value = f.of(rest);
      if (value != null) {
        known.put(f, value);
      }
    }
    if (r.operation().equals(LOST)) {
      known.markUnread(HAZARD.operation);
    }
    if (r.target().equals(LOST)) {
      known.markUnread(HAZARD.supersedes);
    }
    return new UnreadRecord(
        r.isMaybe() ? Loss.TYPE : Loss.VALUE,
        List.of(HAZARD),
        r.id(),
        Place.at("/" + r.id()),
        List.of(RecordProblems.NOT_A_DATE.with("found", "x")),
        "{}",
        known);
  }

  // ---- the judge

  private static TreeSet<Integer> answers(List<Rec> all, boolean isOfSelfCheck) {
    TreeSet<Integer> out = new TreeSet<>();
    for (List<Rec> written : completions(all)) {
      List<List<@Nullable Object>> choices = new ArrayList<>();
      written.forEach(r -> choices.add(meant(r, written)));
      pick(written, choices, new ArrayList<>(), isOfSelfCheck, out);
    }
    return out;
  }

  private static List<List<Rec>> completions(List<Rec> all) {
    List<List<Rec>> out = List.of(List.of());
    for (Rec r : all) {
      List<List<Rec>> more = new ArrayList<>();
      for (List<Rec> before : out) {
        for (String operation : r.operation().equals(LOST) ? OPERATIONS : List.of(r.operation())) {
          List<String> targets = new ArrayList<>(List.of(r.target()));
          if (r.target().equals(LOST)) {
            targets = new ArrayList<>(IDS);
            targets.set(targets.indexOf(r.id()), "");
          }
          for (String target : targets) {
            List<Rec> both = new ArrayList<>(before);
            both.add(new Rec(r.id(), operation, target, r.isSelfCheck(), false));
            more.add(both);
          }
        }
        if (r.isMaybe()) {
          more.add(before);
        }
      }
      out = more;
    }
    return out;
  }

  /** What a record may take the place of: a record here, an id of one elsewhere, or null. */
  private static List<@Nullable Object> meant(Rec r, List<Rec> all) {
    List<@Nullable Object> out = new ArrayList<>();
    if (r.target().isEmpty() && !r.isInPlace()) {
      out.add(null);
      if (r.isWithdrawal()) {
        all.stream().filter(o -> o != r).forEach(out::add);
      }
      return out;
    }
    String target = r.isInPlace() ? r.id() : r.target();
    boolean isOriginalHere = false;
    boolean isAnyHere = false;
    for (Rec o : all) {
      if (o != r && o.id().equals(target) && (o.isFact() || !r.isInPlace())) {
        out.add(o);
        isAnyHere = true;
        isOriginalHere |= !o.isInPlace();
      }
    }
    if (!isOriginalHere) {
      out.add(target);
    }
    for (Rec o : all) {
      // What names an id like its own means another.
      if (!isAnyHere && !o.id().equals(r.id()) && isSlip(o.id(), target)) {
        out.add(o);
      }
    }
    return out;
  }

  private static boolean isSlip(String a, String b) {
    return !a.equals(b) && a.startsWith("aaa") && b.startsWith("aaa");
  }

  private static void pick(
      List<Rec> all,
      List<List<@Nullable Object>> choices,
      List<@Nullable Object> picked,
      boolean isOfSelfCheck,
      TreeSet<Integer> out) {
    if (picked.size() < all.size()) {
      for (Object each : choices.get(picked.size())) {
        picked.add(each);
        pick(all, choices, picked, isOfSelfCheck, out);
        picked.remove(picked.size() - 1);
      }
      return;
    }
    int sure = 0;
    int maybe = 0;
    for (int i = 0; i < all.size(); i++) {
      Rec r = all.get(i);
      if (!r.isWithdrawal() && (!isOfSelfCheck || r.isSelfCheck())) {
        boolean isInCircle = isAbove(r, i, all, picked);
        if (!isGone(r, all, picked)) {
          boolean isOpen = isInCircle || isTwin(r, all) || isOnFork(i, all, picked);
          sure += isOpen ? 0 : 1;
          maybe += isOpen ? 1 : 0;
        }
      }
    }
    for (int n = 0; n <= maybe; n++) {
      out.add(sure + n);
    }
  }

  /** Whether an update of its id takes its place, or a record that is in no circle with it. */
  private static boolean isGone(Rec r, List<Rec> all, List<@Nullable Object> picked) {
    for (int i = 0; i < all.size(); i++) {
      Rec by = all.get(i);
      boolean isUpdate = by.isInPlace() && by.id().equals(r.id());
      if (picked.get(i) == r && (isUpdate || !isAbove(by, i, all, picked))) {
        return true;
      }
    }
    return false;
  }

  /** Whether going down from a record leads to another, by what is named. */
  private static boolean isAbove(Rec goal, int from, List<Rec> all, List<@Nullable Object> picked) {
    Rec at = all.get(from);
    for (int steps = 0;
        steps <= all.size() && !(at.isWithdrawal() && at.target().isEmpty());
        steps++) {
      if (!(picked.get(indexOf(at, all)) instanceof Rec next)) {
        return false;
      }
      if (next == goal) {
        return true;
      }
      at = next;
    }
    return false;
  }

  private static int indexOf(Rec r, List<Rec> all) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) == r) {
        return i;
      }
    }
    throw new AssertionError(r);
  }

  /** Whether another takes the same place as a record, or as one it stands on. */
  private static boolean isOnFork(int of, List<Rec> all, List<@Nullable Object> picked) {
    Object place = picked.get(of);
    for (int steps = 0; steps <= all.size() && place != null; steps++) {
      Object here = place;
      if (picked.stream().filter(p -> here instanceof Rec ? p == here : here.equals(p)).count()
          > 1) {
        return true;
      }
      place = here instanceof Rec r ? picked.get(indexOf(r, all)) : null;
    }
    return false;
  }

  /** Whether others have the id that are neither updates of it nor updated. */
  private static boolean isTwin(Rec r, List<Rec> all) {
    return all.stream().filter(o -> o.id().equals(r.id()) && o.isFact()).count() > 1
        || all.stream().filter(o -> o.id().equals(r.id()) && o.isInPlace()).count() > 1;
  }
}
