package io.github.safetysupervision.benchmarks;

import java.io.IOException;

/**
 * Runs the cases of a benchmark {@linkplain InTurn in turn}: the readers of hazards beside Jackson
 * databind, the same hazards with an error in each, or the reads of a ledger beside its tokens.
 */
public final class SideBySide {

  private static final double MILLISECONDS = 1e6;

  private SideBySide() {}

  /**
   * Runs.
   *
   * @param args optionally the number of hazards and of rounds, and what to run: {@code readers},
   *     {@code errors} or {@code reads}
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    final int hazards = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    final int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 15;
    switch (args.length > 2 ? args[2] : "readers") {
      case "readers" -> readers(hazards, rounds);
      case "errors" -> errors(hazards, rounds);
      case "reads" -> reads(hazards, rounds);
      default -> throw new IllegalArgumentException("no readers, errors or reads: " + args[2]);
    }
  }

  private static void readers(int hazards, int rounds) throws IOException {
    ReadHazards data = new ReadHazards();
    data.hazards = hazards;
    data.generate();
    new InTurn()
        .with("databind", data::databind)
        .with("typed", data::typed)
        .with("typedAndJudged", data::typedAndJudged)
        .with("fieldsJudged", data::fieldsJudged)
        .with("databindFromFile", data::databindFromFile)
        .with("typedFromFile", data::typedFromFile)
        .with("tokens", data::tokens)
        .run(rounds, hazards + " hazards, " + data.size() + " bytes, ms", MILLISECONDS);
    data.delete();
  }

  private static void reads(int hazards, int rounds) throws IOException {
    Figures data = new Figures();
    data.hazards = hazards;
    data.generate();
    new InTurn()
        .with("tokens", data::tokens)
        .with("oneRead", data::oneRead)
        .with("twoReads", data::twoReads)
        .with("figures", data::overFile)
        .run(rounds, hazards + " hazards, " + data.size() + " bytes, ms", MILLISECONDS);
  }

  private static void errors(int hazards, int rounds) throws IOException {
    ReadErrors data = new ReadErrors();
    data.hazards = hazards;
    data.generate();
    new InTurn()
        .with("noProblem", data::noProblem)
        .with("badValue", data::badValue)
        .with("brokenRelation", data::brokenRelation)
        .run(rounds, hazards + " hazards, " + data.size() + " bytes, ms", MILLISECONDS);
  }
}
