package io.github.safetysupervision.json;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.ledger.Completeness;
import io.github.safetysupervision.ledger.CompletenessType;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.ManifestType;
import io.github.safetysupervision.ledger.RecordCount;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemTally;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.Extension;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.time.ReportingPeriod;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What may be said of several files together (合并清单). Edition, period and as-of date have to be the
 * same. A type is complete where a file declares it so and no other leaves that open: none that
 * holds records of it, of a territory in common, without declaring it too.
 */
final class MergedManifest {

  private static final String BETWEEN = "；";

  private final List<MergePart> parts;
  private final Prefixes prefixes;
  private final List<Problem> problems;
  private final ProblemTally remarks;

  MergedManifest(
      List<MergePart> parts, Prefixes prefixes, List<Problem> problems, ProblemTally remarks) {
    this.parts = parts;
    this.prefixes = prefixes;
    this.problems = problems;
    this.remarks = remarks;
  }

  /** Returns it, or null if the files cannot become one; the problems say why. */
  @Nullable Manifest build() {
    requireSame(ManifestType.MANIFEST.edition);
    requireSame(ManifestType.MANIFEST.period);
    requireSame(ManifestType.MANIFEST.asOf);
    DivisionCode territory = territory();
    if (territory == null || !problems.isEmpty()) {
      return null;
    }
    Manifest first = parts.get(0).manifest();
    Manifest.Builder out =
        Manifest.builder()
            .edition(first.getEdition())
            .territory(territory)
            .period(first.getPeriod())
            .asOf(first.getAsOf())
            .producer(joined(Manifest::getProducer))
            .note(joined(Manifest::getNote))
            .constructed(isConstructed())
            .addAllComplete(complete(territory))
            .addAllCounts(counts())
            .extension(extension());
    tellBothComplete();
    return out.build();
  }

  private <V extends Object> void requireSame(Field<Manifest, V> field) {
    V expected = field.of(parts.get(0).manifest());
    for (MergePart p : parts) {
      V found = field.of(p.manifest());
      if (!Objects.equals(found, expected)) {
        problems.add(
            MergeProblems.MANIFESTS_DIFFER
                .with(
                    "field",
                    new Wording(field.label(), field.name()),
                    "found",
                    String.valueOf(found),
                    "expected",
                    String.valueOf(expected))
                .at(p.placeInManifest(field.name()))
                .ofField(field.label()));
      }
    }
  }

  private @Nullable DivisionCode territory() {
    DivisionCode out = parts.get(0).manifest().getTerritory();
    for (MergePart p : parts) {
      DivisionCode next = LedgerMerge.around(out, p.manifest().getTerritory());
      if (next == null) {
        problems.add(
            MergeProblems.NO_COMMON_TERRITORY
                .with("found", p.manifest().getTerritory(), "expected", out)
                .at(p.placeInManifest(ManifestType.MANIFEST.territory.name())));
        return null;
      }
      out = next;
    }
    return out;
  }

  private @Nullable String joined(Function<Manifest, @Nullable String> text) {
    Set<String> all = new LinkedHashSet<>();
    for (MergePart p : parts) {
      String said = text.apply(p.manifest());
      if (said != null) {
        all.add(said);
      }
    }
    return all.isEmpty() ? null : all.stream().collect(Collectors.joining(BETWEEN));
  }

  /** Real only if all are. */
  private @Nullable Boolean isConstructed() {
    boolean areAllReal = true;
    for (MergePart p : parts) {
      Boolean says = p.manifest().getConstructed();
      if (says != null && says) {
        return true;
      }
      areAllReal &= says != null;
    }
    return areAllReal ? false : null;
  }

  // ---- completeness

  private List<Completeness> complete(DivisionCode whole) {
    Set<Completeness> out = new LinkedHashSet<>();
    for (MergePart p : parts) {
      for (Completeness c : p.manifest().getComplete()) {
        if (!p.isElsewhere && !isLeftOpen(p, c)) {
          DivisionCode where = territoryOf(p, c);
          out.add(
              c.getTerritory() != null || where.sameArea(whole)
                  ? c
                  : CompletenessType.COMPLETENESS
                      .copyOf(c)
                      .with(CompletenessType.COMPLETENESS.territory, where)
                      .build());
        }
      }
    }
    return List.copyOf(out);
  }

  private static DivisionCode territoryOf(MergePart part, Completeness declared) {
    DivisionCode own = declared.getTerritory();
    return own == null ? part.manifest().getTerritory() : own;
  }

  /** Whether some other file holds records of the type, of there, and does not declare it. */
  private boolean isLeftOpen(MergePart part, Completeness declared) {
    String type = declared.getType();
    for (MergePart other : parts) {
      DivisionCode common = common(territoryOf(part, declared), other.manifest().getTerritory());
      if (other != part
          && other.mayHold(type)
          && common != null
          && !isDeclared(other, type, declared.getPeriod(), common)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDeclared(
      MergePart part, String type, @Nullable ReportingPeriod of, DivisionCode where) {
    Manifest m = part.manifest();
    ReportingPeriod known = m.upToAsOf(of == null ? m.getPeriod() : of);
    return !part.isElsewhere && (known == null || m.isComplete(type, known, where));
  }

  /** The smaller of two divisions one of which lies in the other, or null. */
  private static @Nullable DivisionCode common(DivisionCode one, DivisionCode other) {
    return one.isWithin(other) ? one : other.isWithin(one) ? other : null;
  }

  private void tellBothComplete() {
    for (int i = 0; i < parts.size(); i++) {
      for (int j = 0; j < i; j++) {
        tellBothComplete(parts.get(j), parts.get(i));
      }
    }
  }

  private void tellBothComplete(MergePart one, MergePart other) {
    DivisionCode common = common(one.manifest().getTerritory(), other.manifest().getTerritory());
    if (common == null || prefixes.of(one).equals(prefixes.of(other))) {
      return;
    }
    Set<String> types = new TreeSet<>(one.read.keySet());
    types.retainAll(other.read.keySet());
    for (String type : types) {
      if (isDeclared(one, type, null, common) && isDeclared(other, type, null, common)) {
        remarks.add(
            MergeProblems.BOTH_COMPLETE
                .with("type", type, "expected", one.name)
                .at(other.placeInManifest(ManifestType.MANIFEST.complete.name())));
      }
    }
  }

  // ---- counts

  /** Of the types that one declares, where the number is known in every file. */
  private List<RecordCount> counts() {
    Map<String, Long> out = new LinkedHashMap<>();
    for (MergePart p : parts) {
      p.manifest().getCounts().forEach(c -> out.putIfAbsent(c.getType(), 0L));
    }
    for (MergePart p : parts) {
      out.replaceAll((type, sum) -> plus(sum, count(p, type)));
    }
    return out.entrySet().stream()
        .filter(e -> e.getValue() >= 0 && e.getValue() <= Integer.MAX_VALUE)
        .map(e -> RecordCount.builder().type(e.getKey()).records(e.getValue().intValue()).build())
        .toList();
  }

  private static long plus(long sum, long more) {
    return sum < 0 || more < 0 ? -1 : sum + more;
  }

  /** How many records of a type a file has, or -1 if nobody knows. */
  private static long count(MergePart part, String type) {
    for (RecordCount c : part.manifest().getCounts()) {
      if (c.getType().equals(type)) {
        return c.getRecords();
      }
    }
    return part.isAllRead ? part.read.getOrDefault(type, 0L) : -1;
  }

  // ---- unknown fields

  /** All of them; where files say different things under one name, with the name of the file. */
  private Extension extension() {
    Map<String, String> out = new LinkedHashMap<>();
    for (MergePart p : parts) {
      for (Extension.Member m : p.manifest().getExtension().members()) {
        String before = out.putIfAbsent(m.name(), m.json());
        if (before != null && !before.equals(m.json())) {
          out.put(m.name() + " " + p.name, m.json());
        }
      }
    }
    return new Extension(
        out.entrySet().stream().map(e -> new Extension.Member(e.getKey(), e.getValue())).toList());
  }
}
