package io.github.safetysupervision.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.safetysupervision.benchmarks.RaceLedger.Known;
import io.github.safetysupervision.benchmarks.RaceLedger.Style;
import io.github.safetysupervision.check.Check;
import io.github.safetysupervision.check.CheckReport;
import io.github.safetysupervision.check.RuleCatalogue;
import io.github.safetysupervision.check.Rulebook;
import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.json.ExchangeFile;
import io.github.safetysupervision.problem.Layer;
import io.github.safetysupervision.problem.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Checks the same bytes by several programs, each of which answers how many bad rows it found, so
 * that nobody is fast by not looking. A row that the generator spoiled is wrong in one way; so for
 * us the errors are as many as the bad rows, and that is what is counted.
 *
 * <p>Ours also resolves references between records and finds ids used twice, for which it reads
 * everything twice; the peers do not.
 */
final class CheckRace implements AutoCloseable {

  /** Where the bytes are. */
  enum From {
    /** An array. */
    MEMORY,
    /** A file that the operating system holds in memory. */
    FILE
  }

  /** Who checks. */
  enum Contestant {
    /** Ours as a user calls it. */
    CHECK("check"),
    /** Ours without the rules of plausibility, which no peer has: shape, value and reference. */
    CHECK_HARD_RULES("check, no plausibility"),
    /** The schema of the exchange files, which asks each line what it is. */
    SCHEMA("networknt, our schema"),
    /** The same told what each line is. */
    SCHEMA_OF_TYPE("networknt, told the type"),
    /** Beans with annotations. */
    ANNOTATIONS("databind + hibernate-v."),
    /** Tokens alone, of which no one is bad. */
    TOKENS("bare tokens");

    private final String title;

    Contestant(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  private static final JsonFactory JSON = new JsonFactory();
  private static final int BUFFER = 1 << 16;
  private static final Check ALL = Check.by(Rulebook.V1_0);
  private static final Check HARD =
      Check.by(
          Rulebook.V1_0.without(
              RuleCatalogue.codes().stream()
                  .filter(c -> c.layer() == Layer.PLAUSIBILITY)
                  .map(ProblemCode::id)
                  .toArray(String[]::new)));

  private static final SchemaReader SCHEMA = new SchemaReader();
  private static final AnnotatedReader ANNOTATIONS = new AnnotatedReader();
  private final byte[] bytes;
  private final Known known;
  private final Path file;

  /** Makes the data: so many hazards, one row of so many bad. */
  CheckRace(int hazards, Style style, int every) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(hazards * 440);
    known = RaceLedger.write(hazards, style, every, out);
    bytes = out.toByteArray();
    file = Files.createTempFile("race", ".ndjson");
    Files.write(file, bytes);
  }

  int size() {
    return bytes.length;
  }

  Known known() {
    return known;
  }

  /** How many bad rows somebody should find. */
  long expected(Contestant who) {
    return switch (who) {
      case CHECK, CHECK_HARD_RULES, ANNOTATIONS -> known.bad();
      case SCHEMA, SCHEMA_OF_TYPE -> known.badToSchema();
      case TOKENS -> 0;
    };
  }

  /** Checks everything; answers the number of bad rows. */
  long bad(Contestant who, From from) throws IOException {
    return switch (who) {
      case CHECK -> errors(ALL, from);
      case CHECK_HARD_RULES -> errors(HARD, from);
      default -> badToPeer(who, from);
    };
  }

  private long errors(Check check, From from) throws IOException {
    ExchangeFile source =
        from == From.FILE
            ? ExchangeFile.of(file, ExchangeEdition.V1_0)
            : ExchangeFile.of(
                () -> new ByteArrayInputStream(bytes), ExchangeEdition.V1_0, "memory");
    return errors(check, source);
  }

  private static long errors(Check check, ExchangeFile source) throws IOException {
    long out = 0;
    for (CheckReport.Count c : check.of(source).counts()) {
      out += c.severity().isError() ? c.number() : 0;
    }
    return out;
  }

  /** The errors of a file, as a user checks it. */
  static long errors(Path file) throws IOException {
    return errors(ALL, ExchangeFile.of(file, ExchangeEdition.V1_0));
  }

  private long badToPeer(Contestant who, From from) throws IOException {
    if (from == From.MEMORY) {
      return switch (who) {
        case SCHEMA, SCHEMA_OF_TYPE -> refused(who, SCHEMA.parser(bytes));
        default -> badToJackson(who, JSON.createParser(bytes));
      };
    }
    try (InputStream in = new java.io.BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      return switch (who) {
        case SCHEMA, SCHEMA_OF_TYPE -> refused(who, SCHEMA.parser(in));
        default -> badToJackson(who, JSON.createParser(in));
      };
    }
  }

  private long refused(Contestant who, tools.jackson.core.JsonParser lines) {
    return who == Contestant.SCHEMA
        ? SCHEMA.bad(lines)
        : SCHEMA.badToldTypes(lines, known.others(), known.heads());
  }

  private long badToJackson(Contestant who, JsonParser lines) throws IOException {
    if (who == Contestant.ANNOTATIONS) {
      return ANNOTATIONS.bad(lines, known.others(), known.heads());
    }
    int depth = 0;
    while (lines.nextToken() != null) {
      depth += lines.currentToken().isStructStart() ? 1 : 0;
      depth -= lines.currentToken().isStructEnd() ? 1 : 0;
    }
    return depth;
  }

  @Override
  public void close() throws IOException {
    Files.delete(file);
  }
}
