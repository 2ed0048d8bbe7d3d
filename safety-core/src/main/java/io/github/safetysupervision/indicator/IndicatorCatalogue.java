package io.github.safetysupervision.indicator;

import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Indicators by their ids (指标目录), for where an id is data. Immutable; one's own are added with
 * {@link #with}. In code the standard ones are constants by chapter, such as {@link
 * HazardIndicators#FOUND}.
 */
public final class IndicatorCatalogue {

  private static final int MOST_PROPOSED = 5;

  /** The indicators this library knows. */
  public static final IndicatorCatalogue STANDARD =
      new IndicatorCatalogue(
          Stream.of(
                  InspectionIndicators.ALL,
                  HazardIndicators.ALL,
                  PenaltyIndicators.ALL,
                  AccidentIndicators.ALL,
                  ActivityIndicators.ALL,
                  ReadinessIndicators.ALL,
                  RegisterIndicators.ALL)
              .flatMap(List::stream)
              .toList());

  private static final List<IndicatorKind> CHANGES =
      List.of(IndicatorKind.YEAR_ON_YEAR, IndicatorKind.PERIOD_ON_PERIOD);

  private final Map<String, Indicator> byId;

  private IndicatorCatalogue(Collection<Indicator> indicators) {
    byId = new LinkedHashMap<>();
    for (Indicator i : indicators) {
      if (byId.putIfAbsent(i.id(), i) != null) {
        throw new IllegalArgumentException("indicator twice: " + i);
      }
    }
  }

  /**
   * Returns a catalogue of some indicators.
   *
   * @param indicators the indicators
   * @return the catalogue
   * @throws IllegalArgumentException if two have the same id
   */
  public static IndicatorCatalogue of(Collection<Indicator> indicators) {
    return new IndicatorCatalogue(indicators);
  }

  /**
   * Returns this catalogue with one more indicator.
   *
   * @param indicator the indicator
   * @return the larger catalogue
   * @throws IllegalArgumentException if its id is taken
   */
  public IndicatorCatalogue with(Indicator indicator) {
    List<Indicator> all = new ArrayList<>(byId.values());
    all.add(indicator);
    return new IndicatorCatalogue(all);
  }

  /**
   * Looks up an indicator. The change of any indicator that is no share is one too: {@code
   * hazard.found.year-on-year} (同比) and {@code hazard.found.period-on-period} (环比).
   *
   * @param id its id
   * @return the indicator, or null if there is none
   */
  public @Nullable Indicator find(String id) {
    Indicator known = byId.get(id);
    if (known != null) {
      return known;
    }
    for (IndicatorKind change : CHANGES) {
      Indicator of = without(ChangeIndicator.suffix(change), id);
      if (of != null && ChangeIndicator.isPossible(of, change)) {
        return new ChangeIndicator(of, change);
      }
    }
    return null;
  }

  /**
   * Looks up an indicator that somebody wrote, and says which one may have been meant where there
   * is none.
   *
   * @param id its id
   * @return what {@link #find} returns, or the problem
   */
  public Outcome<Indicator> tryFind(String id) {
    Indicator found = find(id);
    return found == null ? Outcome.failed(unknown(id)) : Outcome.of(found);
  }

  private Problem unknown(String id) {
    String nearest = nearest(id);
    return IndicatorProblems.UNKNOWN_INDICATOR.with(
        "found", id, "expected", nearest == null ? alike(id) : nearest);
  }

  /** The indicators whose ids or names have most in common with what was written. */
  private String alike(String written) {
    List<Indicator> out = new ArrayList<>(byId.values());
    out.sort(Comparator.comparingInt((Indicator i) -> likeness(i, written)).reversed());
    boolean isAny = !out.isEmpty() && likeness(out.get(0), written) > 0;
    return out.stream()
        .filter(i -> !isAny || likeness(i, written) > 0)
        .limit(isAny ? MOST_PROPOSED : 1)
        .map(Indicator::id)
        .collect(Collectors.joining(", "));
  }

  private static int likeness(Indicator indicator, String written) {
    return Math.max(
        likeness(words(indicator.id()), words(written)),
        likeness(pairs(indicator.name().zh()), pairs(written)));
  }

  /** How much of two sets is in both, in thousandths (Dice). */
  private static int likeness(Set<String> one, Set<String> two) {
    long common = one.stream().filter(two::contains).count();
    return common == 0 ? 0 : (int) (common * 2000 / (one.size() + two.size()));
  }

  private static Set<String> words(String id) {
    Set<String> out = new HashSet<>();
    for (String word : id.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
      if (!word.isEmpty()) {
        out.add(word);
      }
    }
    return out;
  }

  /** The pairs of neighbouring Chinese characters. */
  private static Set<String> pairs(String name) {
    Set<String> out = new HashSet<>();
    for (int i = 0; i + 2 <= name.length(); i++) {
      String pair = name.substring(i, i + 2);
      if (pair.codePoints().allMatch(Character::isIdeographic)) {
        out.add(pair);
      }
    }
    return out;
  }

  private @Nullable String nearest(String id) {
    List<String> suffixes =
        Stream.concat(Stream.of(""), CHANGES.stream().map(ChangeIndicator::suffix)).toList();
    for (String suffix : suffixes) {
      for (Indicator i : byId.values()) {
        String known = i.id() + suffix;
        if ((Spelling.isNear(known, id) || i.name().zh().equals(id)) && find(known) != null) {
          return known;
        }
      }
    }
    return null;
  }

  private @Nullable Indicator without(String suffix, String id) {
    return id.endsWith(suffix) ? byId.get(id.substring(0, id.length() - suffix.length())) : null;
  }

  /**
   * Returns all indicators.
   *
   * @return the indicators, in order
   */
  public Collection<Indicator> indicators() {
    return Collections.unmodifiableCollection(byId.values());
  }
}
