package io.github.safetysupervision.report;

import static io.github.safetysupervision.activity.CampaignType.CAMPAIGN;
import static io.github.safetysupervision.party.DepartmentType.DEPARTMENT;
import static io.github.safetysupervision.party.TerritoryType.TERRITORY;

import io.github.safetysupervision.activity.Campaign;
import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.code.DivisionList;
import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.indicator.Scope;
import io.github.safetysupervision.indicator.Slice;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.party.Department;
import io.github.safetysupervision.party.Territory;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.ClosedTerm;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.Operation;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.ScalarType;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.report.ReportPlan.Each;
import io.github.safetysupervision.statistics.Measure;
import io.github.safetysupervision.statistics.Population;
import io.github.safetysupervision.time.ReportingPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** What of a ledger a report has to know before it can ask: names, and how long its lists are. */
final class Inventory {

  private static final Set<String> NAMED = Set.of("department", "campaign");

  /** The values of one field in the records of one question. */
  private static final class Listing<T extends SafetyRecord> {
    final Each each;
    final Population<T> population;
    final Field<T, ?> field;
    final Map<String, Seen> seen = new TreeMap<>();
    final Map<String, Wording> values = new TreeMap<>();

    Listing(Each each, Population<T> population, Field<T, ?> field) {
      this.each = each;
      this.population = population;
      this.field = field;
    }

    static <T extends SafetyRecord> @Nullable Listing<T> of(Each each, Population<T> population) {
      Field<T, ?> field = population.type().field(each.field());
      return field == null ? null : new Listing<>(each, population, field);
    }

    void look(RecordView<?> record) {
      if (record.type() == population.type() && passes(record.values())) {
        add(field, record);
      }
    }

    private boolean passes(FieldValues values) {
      return population.filter().evaluate(values) == Truth.TRUE;
    }

    @SuppressWarnings({"unchecked", "cast.unsafe"}) // made by that field's type alone
    private <V extends Object> void add(Field<T, V> its, RecordView<?> owner) {
      Object value = owner.values().value(its);
      if (value != null) {
        Wording words = its.type().inWords((V) value);
        seen.computeIfAbsent(text(value), t -> new Seen()).add(owner, words);
      }
    }

    /** Keeps the values of records in effect. */
    void settle(Survey survey) {
      seen.forEach(
          (text, records) ->
              records.words(population.type(), survey).ifPresent(words -> values.put(text, words)));
      seen.clear();
    }
  }

  /** The records that have one value, before it is known which of them are in effect. */
  private static final class Seen {

    /** So many that were all superseded are taken for a sign that some were not. */
    private static final int KEPT = 1000;

    private static final Comparator<Wording> BY_WORDS = Comparator.comparing(Wording::zh);

    private final List<Kept> kept = new ArrayList<>(1);
    private boolean isMore;

    /** How it is said by any of them, for where they are too many to look at each. */
    private @Nullable Wording least;

    private record Kept(String id, boolean isInPlace, Wording words) {}

    void add(RecordView<?> owner, Wording words) {
      if (owner.values().value(owner.type().operation) == Operation.WITHDRAW) {
        return;
      }
      if (kept.size() < KEPT) {
        kept.add(new Kept(owner.id(), Survey.isInPlace(owner.type(), owner.values()), words));
      } else {
        isMore = true;
      }
      least = BinaryOperator.minBy(BY_WORDS).apply(least == null ? words : least, words);
    }

    /** How the value is said by those in effect, the same whatever their order; none without. */
    Optional<Wording> words(RecordType<?, ?> type, Survey survey) {
      return isMore
          ? Optional.ofNullable(least)
          : kept.stream()
              .filter(k -> survey.isInEffect(type, k.id(), k.isInPlace()))
              .map(Kept::words)
              .min(BY_WORDS);
    }
  }

  private final List<Listing<?>> listings = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<DivisionCode, String> territories = new HashMap<>();
  private final List<Campaign> campaigns = new ArrayList<>();
  private final List<Department> departments = new ArrayList<>();
  private final List<Territory> territoryRecords = new ArrayList<>();
  private final List<UnreadRecord> unread = new ArrayList<>();
  private final Contradictions contradictions = new Contradictions();

  private Inventory() {}

  /**
   * Starts: {@link #names} is to see the ledger first, {@link #doubts} when it is known what is in
   * effect.
   */
  static Inventory of(List<Each> lists, Scope scope, IndicatorCatalogue catalogue) {
    Inventory out = new Inventory();
    for (Each each : lists) {
      Population<?> population = population(each.over(), scope, catalogue);
      Listing<?> listing = population == null ? null : Listing.of(each, population);
      if (listing != null) {
        out.listings.add(listing);
      }
    }
    return out;
  }

  /** Draws the conclusions of what was seen first. */
  void settle(Survey survey) {
    listings.forEach(l -> l.settle(survey));
    departments.stream()
        .filter(d -> survey.isInEffect(DEPARTMENT, d))
        .forEach(d -> keepLeast(names, "department\n" + d.getId(), d.getName()));
    territoryRecords.stream()
        .filter(t -> survey.isInEffect(TERRITORY, t))
        .forEach(t -> keepLeast(territories, t.getTerritory().canonical(), t.getName()));
    campaigns.removeIf(c -> !survey.isInEffect(CAMPAIGN, c));
    campaigns.forEach(c -> keepLeast(names, "campaign\n" + c.getId(), c.getName()));
    campaigns.sort(
        Comparator.comparing(Campaign::getStartedOn)
            .thenComparing(Campaign::getId)
            .thenComparing(Campaign::getName)
            .thenComparing(c -> String.valueOf(c.getEndsOn())));
  }

  private static @Nullable Population<?> population(
      Ask ask, Scope scope, IndicatorCatalogue catalogue) {
    Indicator indicator = catalogue.find(ask.indicator());
    if (indicator == null) {
      return null;
    }
    ReportingPeriod period = indicator.periodRule().periodIn(scope.period());
    Measure measure =
        indicator.measure(new Scope(period, scope.territory(), scope.asOf(), ask.where())).value();
    return measure == null ? null : measure.populations().get(0);
  }

  private static String text(Object value) {
    return value instanceof Term t
        ? t.code()
        : value instanceof ClosedTerm c ? c.code() : value.toString();
  }

  /** Takes in names and the values of lists. */
  RecordVisitor names() {
    return new RecordVisitor() {
      @Override
      public void record(RecordView<?> record) {
        RecordType<?, ?> type = record.type();
        if (type == DEPARTMENT) {
          departments.add(DEPARTMENT.cast(record.object()));
        } else if (type == CAMPAIGN) {
          campaigns.add(CAMPAIGN.cast(record.object()));
        } else if (type == TERRITORY) {
          territoryRecords.add(TERRITORY.cast(record.object()));
        }
        for (Listing<?> l : listings) {
          l.look(record);
        }
      }
    };
  }

  /** Takes in what contradicts itself, and what could not be read. */
  RecordVisitor doubts() {
    return new RecordVisitor() {
      @Override
      public void record(RecordView<?> record) {
        contradictions.look(record);
      }

      @Override
      public void unread(UnreadRecord record) {
        if (!StatedRecords.isStated(record.type())) {
          unread.add(record);
        }
      }
    };
  }

  /** Of two names for one thing the same is kept whatever the order of the records. */
  private static <K extends Object> void keepLeast(Map<K, String> names, K key, String name) {
    names.merge(key, name, (a, b) -> a.compareTo(b) <= 0 ? a : b);
  }

  /**
   * The campaigns that share a day with a period, by start and id; of one id used twice the first.
   */
  List<Campaign> campaigns(ReportingPeriod period) {
    List<Campaign> out = new ArrayList<>();
    for (Campaign c : campaigns) {
      boolean isKnown = out.stream().anyMatch(o -> o.getId().equals(c.getId()));
      if (!isKnown && windowOf(c, period) != null) {
        out.add(c);
      }
    }
    return out;
  }

  /** The days of a campaign in a period, or null if there are none. */
  static @Nullable ReportingPeriod windowOf(Campaign campaign, ReportingPeriod period) {
    var from = campaign.getStartedOn();
    var end = campaign.getEndsOn();
    var to = end == null || end.isAfter(period.to()) ? period.to() : end;
    return from.isAfter(to) ? null : ReportingPeriod.of(from, to).intersection(period);
  }

  /** The values of a list and how they are said. */
  Map<String, Wording> values(Each each) {
    Map<String, Wording> out = new TreeMap<>();
    for (Listing<?> l : listings) {
      if (l.each.equals(each)) {
        l.values.forEach((text, words) -> out.put(text, said(l.field, text, words)));
      }
    }
    return out;
  }

  /** How a value that only a stated figure names is said. */
  Wording words(Each each, String text) {
    for (Listing<?> l : listings) {
      if (l.each.equals(each)) {
        return said(l.field, text, inWords(l.field, text));
      }
    }
    return Wording.same(text);
  }

  /** How the value of a condition is said. */
  Wording words(RecordType<?, ?> type, Slice condition) {
    Field<?, ?> field = type.field(condition.getField());
    String value = condition.getValue();
    return field == null ? Wording.same(value) : said(field, value, inWords(field, value));
  }

  private static <V extends Object> Wording inWords(Field<?, V> field, String text) {
    V value = field.type() instanceof ScalarType<V> s ? s.tryParse(text).value() : null;
    return value == null ? Wording.same(text) : field.type().inWords(value);
  }

  private Wording said(Field<?, ?> field, String text, Wording words) {
    String target = field.refersTo();
    return target != null && NAMED.contains(target)
        ? Wording.same(Objects.requireNonNullElse(names.get(target + '\n' + text), text))
        : words;
  }

  /** The name of a territory: that of its record, else of the list of counties, else its code. */
  String nameOf(DivisionCode territory) {
    String name = territories.get(territory.canonical());
    String listed = name == null ? DivisionList.countiesOf2023().name(territory) : name;
    return listed == null ? territory.toString() : listed;
  }

  /** The records that contradict themselves, whether in effect or not. */
  Contradictions contradictions() {
    return contradictions;
  }

  /** The records that could not be read and are no statements, by id and place. */
  List<UnreadRecord> unread() {
    return unread.stream()
        .sorted(
            Comparator.comparing((UnreadRecord u) -> Objects.requireNonNullElse(u.id(), ""))
                .thenComparing(u -> u.place().toString()))
        .toList();
  }
}
