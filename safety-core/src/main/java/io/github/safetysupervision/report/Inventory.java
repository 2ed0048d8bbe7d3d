package io.github.safetysupervision.report;

import static io.github.safetysupervision.activity.CampaignType.CAMPAIGN;
import static io.github.safetysupervision.party.DepartmentType.DEPARTMENT;
import static io.github.safetysupervision.party.TerritoryType.TERRITORY;

import io.github.safetysupervision.activity.Campaign;
import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.code.DivisionList;
import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.indicator.RecordIndicator;
import io.github.safetysupervision.indicator.Scope;
import io.github.safetysupervision.indicator.Slice;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.party.Department;
import io.github.safetysupervision.party.Territory;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.reconciliation.StatedRecords;
import io.github.safetysupervision.record.ClosedTerm;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.ScalarType;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.TypeName;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.report.ReportPlan.Each;
import io.github.safetysupervision.statistics.Measure;
import io.github.safetysupervision.statistics.Population;
import io.github.safetysupervision.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What of a ledger a report has to know beside its figures: names, how long its lists are, and what
 * is doubtful.
 */
final class Inventory {

  private static final Set<String> NAMED = Set.of("department", "campaign");

  /**
   * The values of one field in the records of one question: first those that are there at all, to
   * ask for each, then those that a record of the question has that is in effect.
   */
  private static final class ListedValues<T extends SafetyRecord> {
    private static final Comparator<Wording> BY_WORDS = Comparator.comparing(Wording::zh);

    final Each each;
    final RecordType<T, ?> type;
    final Field<T, ?> field;
    private final @Nullable ReportingPeriod days;
    private Map<String, Wording> words = new TreeMap<>();
    private final Set<Object> seen = new HashSet<>();
    private @Nullable Population<?> population;

    ListedValues(
        Each each, RecordType<T, ?> type, Field<T, ?> field, @Nullable ReportingPeriod days) {
      this.each = each;
      this.type = type;
      this.field = field;
      this.days = days;
    }

    static <T extends SafetyRecord> @Nullable ListedValues<T> of(
        Each each, RecordType<T, ?> type, ReportingPeriod period) {
      Field<T, ?> field = type.field(each.field());
      return field == null
          ? null
          : new ListedValues<>(each, type, field, each.isOfDays() ? period : null);
    }

    /** Takes in a value that a record has. */
    void note(RecordView<?> record) {
      Object value = record.type() == type ? record.values().value(field) : null;
      boolean isAsked = days == null || (value instanceof LocalDate day && days.contains(day));
      if (value != null && isAsked) {
        add(field, value);
      }
    }

    /**
     * Begins to count: what was noted is forgotten. Where nothing can be asked nothing is there.
     */
    void count(@Nullable Population<?> counted) {
      words = new TreeMap<>();
      seen.clear();
      population = counted;
    }

    /** Counts a record, unless its value is known to be there. */
    void count(RecordView<?> record, Survey survey) {
      Population<?> counted = population;
      Object value = record.type() == type ? record.values().value(field) : null;
      if (value != null
          && counted != null
          && !seen.contains(value)
          && counted.filter().evaluate(record.values()) == Truth.TRUE
          && survey.isInEffect(type, record.values())) {
        add(field, value);
      }
    }

    /** Of two ways to say a value the same is kept whatever the order of the records. */
    @SuppressWarnings({"unchecked", "cast.unsafe"}) // made by that field's type alone
    private <V extends Object> void add(Field<T, V> its, Object value) {
      if (seen.add(value)) {
        Wording said = its.type().inWords((V) value);
        words.merge(text(value), said, BinaryOperator.minBy(BY_WORDS));
      }
    }
  }

  private final List<ListedValues<?>> listings = new ArrayList<>();
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
  static Inventory of(List<Each> lists, ReportingPeriod period, IndicatorCatalogue catalogue) {
    Inventory out = new Inventory();
    for (Each each : lists) {
      RecordType<?, ?> type = typeOf(catalogue.find(each.over().indicator()));
      ListedValues<?> listing = type == null ? null : ListedValues.of(each, type, period);
      if (listing != null) {
        out.listings.add(listing);
      }
    }
    return out;
  }

  /** The type of the records that an indicator, or the first of its operands, counts. */
  private static @Nullable RecordType<?, ?> typeOf(@Nullable Indicator indicator) {
    return indicator instanceof RecordIndicator<?> counted
        ? counted.type()
        : indicator == null || indicator.operands().isEmpty()
            ? null
            : typeOf(indicator.operands().get(0));
  }

  /** From now on lists have the values that {@link #doubts} has counted. */
  void count(Scope scope, IndicatorCatalogue catalogue) {
    for (ListedValues<?> l : listings) {
      l.count(population(l.each.over(), scope, catalogue));
    }
  }

  /** Draws the conclusions of what was seen first. */
  void settle(Survey survey) {
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
        for (ListedValues<?> l : listings) {
          l.note(record);
        }
      }
    };
  }

  /** Takes in how long the lists are, what contradicts itself, and what could not be read. */
  RecordVisitor doubts(Survey survey) {
    return new RecordVisitor() {
      @Override
      public void record(RecordView<?> record) {
        contradictions.look(record);
        for (ListedValues<?> l : listings) {
          l.count(record, survey);
        }
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
    for (ListedValues<?> l : listings) {
      if (l.each.equals(each)) {
        l.words.forEach((text, words) -> out.put(text, said(l.field, text, words)));
      }
    }
    return out;
  }

  /** How a value that only a stated figure names is said. */
  Wording words(Each each, String text) {
    for (ListedValues<?> l : listings) {
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
    TypeName target = field.refersTo();
    return target != null && NAMED.contains(target.name())
        ? Wording.same(Objects.requireNonNullElse(names.get(target.name() + '\n' + text), text))
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
