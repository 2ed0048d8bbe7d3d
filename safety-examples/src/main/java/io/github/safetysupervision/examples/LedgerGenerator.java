package io.github.safetysupervision.examples;

import static io.github.safetysupervision.activity.CampaignType.CAMPAIGN;
import static io.github.safetysupervision.party.DepartmentType.DEPARTMENT;
import static io.github.safetysupervision.party.OperatingEntityType.OPERATING_ENTITY;
import static io.github.safetysupervision.party.TerritoryType.TERRITORY;

import com.google.common.primitives.Longs;
import io.github.safetysupervision.code.CodeList;
import io.github.safetysupervision.code.DivisionList;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.json.ExchangeFile;
import io.github.safetysupervision.json.ExchangeWriter;
import io.github.safetysupervision.ledger.Completeness;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.Reconciliation;
import io.github.safetysupervision.reconciliation.Verdict;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.UnreadRecord;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Constructs a ledger whose figures are those somebody stated.
 *
 * <p>A report gives totals and no records. This makes records that agree with them: for any county,
 * department, channel, campaign and period a file of stated figures speaks of. The records are
 * constructed and say so; nothing about them but their totals is real.
 *
 * <p>It plans by strata, the sets of records stated figures speak of, the most specific first: each
 * is given the records it still lacks, placed outside every other stratum that has all of its own.
 * Then states, grades, visits, people, goods and money are dealt out in the same order. Of words
 * with bounds it constructs the least: 400 of 400余. Divisions are those handed in, whatever is
 * stated of their number. Where stated figures contradict each other the most specific ones are
 * followed, and {@link Constructed#unmet()} names the others. The same stated figures and seed give
 * the same ledger.
 */
public final class LedgerGenerator {

  private static final String EDITION = "1.0";

  /** The day the statistical division codes of 2023 show the state of. */
  private static final LocalDate REFERENCE_DAY = LocalDate.parse("2023-06-30");

  private static final String NOTE =
      "本文件全部记录均为程序按报送数字构造，不是真实记录；单位名称、统一社会信用代码、日期、金额的分布均为构造，不含任何个人信息。";

  /** The registers every constructed ledger has. */
  private static final List<RecordType<?, ?>> REGISTERS =
      List.of(OPERATING_ENTITY, DEPARTMENT, CAMPAIGN);

  private final @Nullable DivisionList divisions;

  /**
   * Creates a generator.
   *
   * @param divisions the divisions below the county, or null to let every record lie in the
   *     territory its figure is stated for
   */
  public LedgerGenerator(@Nullable DivisionList divisions) {
    this.divisions = divisions;
  }

  /**
   * A constructed ledger, and what it does not meet.
   *
   * @param ledger the records
   * @param unmet which stated figures it does not agree with, and why; empty if all
   */
  public record Constructed(Ledger ledger, List<String> unmet) {

    /**
     * Copies the list.
     *
     * @param ledger the records
     * @param unmet which stated figures it does not agree with
     */
    public Constructed {
      unmet = List.copyOf(unmet);
    }
  }

  /**
   * Constructs a ledger.
   *
   * @param stated a source of stated figures
   * @param seed what decides the choices that the figures leave open
   * @return the ledger, and which figures it does not meet
   * @throws IOException if the source cannot be read
   * @throws IllegalArgumentException if the source has no readable manifest
   */
  public Constructed construct(RecordSource stated, long seed) throws IOException {
    Ledger held = Ledger.copyOf(stated);
    Manifest says = held.manifest().value();
    if (says == null) {
      throw new IllegalArgumentException("报送数字没有可读的清单 / the stated figures have no manifest");
    }
    StatedPlan plan = StatedPlan.of(says, held);
    Construction construction = new Construction(plan, divisions, seed);
    Ledger.Builder out = Ledger.builder(manifest(plan, seed));
    for (UnfinishedRecord d : construction.records()) {
      add(out, d, d.type());
    }
    Ledger ledger = out.build();
    List<String> unmet = new ArrayList<>(construction.notes());
    for (UnreadRecord u : held.unread()) {
      unmet.add((u.id() == null ? u.place().toString() : u.id()) + " 未能读取，未予构造");
    }
    unmet.addAll(unmet(ledger, held));
    return new Constructed(ledger, unmet);
  }

  /**
   * Constructs a ledger file. What could not be met is told on standard error.
   *
   * @param args the file of stated figures, the seed, the file to write, and maybe a table of
   *     divisions below the county ({@code code}, tab, {@code name})
   * @throws IOException if the machine fails
   */
  public static void main(String[] args) throws IOException {
    System.exit(run(args, System.err));
  }

  /** Does what {@link #main} says; returns 2 for misuse, 3 for what cannot be read, or 0. */
  static int run(String[] args, PrintStream err) throws IOException {
    if (args.length < 3 || args.length > 4) {
      err.println("用法 / usage: LedgerGenerator STATED SEED OUTPUT [DIVISIONS]");
      return 2;
    }
    Long seed = Longs.tryParse(args[1]);
    if (seed == null) {
      err.println("种子应为整数 / the seed is no whole number: " + args[1]);
      return 2;
    }
    for (String file : args.length == 4 ? List.of(args[0], args[3]) : List.of(args[0])) {
      if (!Files.isReadable(Path.of(file))) {
        err.println("不能读取 / cannot read: " + file);
        return 3;
      }
    }
    ExchangeFile stated = ExchangeFile.of(Path.of(args[0]), ExchangeEdition.V1_0);
    if (stated.manifest().value() == null) {
      err.println("没有可读的清单 / no readable manifest: " + args[0]);
      return 3;
    }
    DivisionList divisions = args.length == 4 ? divisions(Path.of(args[3])) : null;
    Constructed constructed = new LedgerGenerator(divisions).construct(stated, seed);
    constructed.unmet().forEach(err::println);
    ExchangeWriter.lines().write(constructed.ledger(), Path.of(args[2]));
    return 0;
  }

  /**
   * Reads a table of divisions below a county.
   *
   * @param table the file: {@code code}, tab, {@code name}
   * @return the divisions
   * @throws IOException if the file cannot be read
   */
  public static DivisionList divisions(Path table) throws IOException {
    CodeList empty =
        new CodeList("县级以下行政区划代码", "2023", table.toString(), REFERENCE_DAY, null, Map.of());
    try (Reader rows = Files.newBufferedReader(table, StandardCharsets.UTF_8)) {
      return DivisionList.tryOf(empty.withRows(rows).orThrow()).orThrow();
    }
  }

  private static <T extends SafetyRecord> void add(
      Ledger.Builder out, UnfinishedRecord draft, RecordType<T, ?> type) {
    out.add(type, draft.build(type));
  }

  private static Manifest manifest(StatedPlan plan, long seed) {
    return Manifest.builder()
        .edition(EDITION)
        .territory(plan.manifest().getTerritory())
        .period(plan.period())
        .asOf(plan.asOf())
        .producer("safety-examples LedgerGenerator, seed " + seed)
        .constructed(true)
        .note(NOTE)
        .addAllComplete(
            complete(plan).map(t -> Completeness.builder().type(t.name()).build()).toList())
        .build();
  }

  /** Complete is what something stated is about; of other types nobody said anything, not 0. */
  private static Stream<RecordType<?, ?>> complete(StatedPlan plan) {
    return Stream.of(REGISTERS.stream(), plan.types().stream(), Stream.of(TERRITORY))
        .flatMap(s -> s);
  }

  /** Holds the ledger against the stated figures, by the same means as anybody would. */
  private static List<String> unmet(Ledger ledger, Ledger stated) throws IOException {
    List<String> out = new ArrayList<>();
    Reconciliation result = Reconciliation.of(ledger, stated, IndicatorCatalogue.STANDARD);
    for (ReconciledFigure f : result.figures()) {
      Quantity quantity = f.stated().getQuantity();
      boolean met =
          f.verdict() == Verdict.HOLDS || f.verdict() == Verdict.HOLDS_AT_STATED_PRECISION;
      if (quantity != null && !met) {
        out.add(
            f.stated().getId()
                + " 报送 "
                + quantity
                + "，构造 "
                + f.computed()
                + "："
                + f.verdict().wording().zh());
      }
    }
    return out;
  }
}
