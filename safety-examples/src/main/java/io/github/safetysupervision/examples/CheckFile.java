package io.github.safetysupervision.examples;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;

import io.github.safetysupervision.check.Check;
import io.github.safetysupervision.check.CheckReport;
import io.github.safetysupervision.check.CheckVerdict;
import io.github.safetysupervision.check.Profile;
import io.github.safetysupervision.check.Rule;
import io.github.safetysupervision.check.Rulebook;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.json.ExchangeFile;
import io.github.safetysupervision.problem.Layer;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.record.FieldRelation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A file that a district sent, checked before it is imported, also by a rule of a province. */
public final class CheckFile {

  private static final String SENT =
      """
      {"manifest":{"edition":"1.0","territory":"330110","period":"2023Q3","asOf":"2023-09-30","complete":[{"type":"hazard"}]}}
      {"type":"hazard","id":"YH-1","territory":"330110001000","foundOn":"2023-08-03","channel":"routine-inspection","grade":"general","state":"rectifying","deadline":"2023-07-17"}
      {"type":"hazard","id":"YH-2","territory":"330110002000","foundOn":"2023-08-09","channel":"self-check","grade":"general","state":"rectifying"}
      """;

  private CheckFile() {}

  // tag::rule
  /** 本省要求：正在整改的隐患要有整改期限。 */
  static final ProblemCode NO_DEADLINE =
      Layer.PLAUSIBILITY
          .explain("ZJ-001", "正在整改，但没有整改期限；请补报期限", "being rectified without a deadline; supply it")
          .title("整改无期限", "rectification without a deadline")
          .why("没有期限就算不出逾期。", "Without a deadline nothing can be overdue.")
          .fix("补填 deadline，如 2023-09-15。", "Supply deadline, such as 2023-09-15.");

  static final Rule DEADLINE_SET =
      Rule.of(
          HAZARD,
          FieldRelation.never(
              NO_DEADLINE,
              HAZARD.deadline,
              HAZARD.state.is(HazardState.RECTIFYING).and(HAZARD.deadline.isAbsent())));

  // end::rule

  /**
   * Checks the file and prints the verdict.
   *
   * @param args not used
   * @throws IOException never here: the file is in memory
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    byte[] sent = SENT.getBytes(StandardCharsets.UTF_8);

    // tag::check
    ExchangeFile file =
        ExchangeFile.of(() -> new ByteArrayInputStream(sent), ExchangeEdition.V1_0, "余杭");
    CheckReport report = Check.by(Rulebook.V1_0.with(DEADLINE_SET)).of(file);
    out.println(report.verdict().wording().zh() + "，" + report.byCode());
    for (Problem p : report.problems()) {
      out.println(p.severity() + "  " + p);
    }
    boolean mayBeImported = report.verdict() == CheckVerdict.VALID;
    // end::check
    out.println(mayBeImported ? "可以导入" : "不能导入");

    // tag::profile
    Profile trial = new Profile("试运行", Map.of("HZ-001", Severity.WARNING, "ZJ-001", Severity.INFO));
    CheckReport mild = Check.by(Rulebook.V1_0.with(DEADLINE_SET).under(trial)).of(file);
    out.println(mild.verdict().wording().zh() + "，口径 " + trial + "（" + trial.digest() + "）");
    // end::profile
  }
}
