package io.github.safetysupervision.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files that once were judged wrong, through the command people use. */
class CasesTest {

  private static final Path CASES = Path.of("src", "test", "resources", "cases");

  private static String figures(String ledger, String stated, String format) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Safety.run(
        new PrintWriter(out),
        new PrintWriter(err),
        "figures",
        CASES.resolve(ledger).toString(),
        CASES.resolve(stated).toString(),
        "--format",
        format);
    assertThat(err.toString()).isEmpty();
    return out.toString();
  }

  private static JsonNode json(String ledger, String stated) throws IOException {
    return new ObjectMapper().readTree(figures(ledger, stated, "json"));
  }

  private static JsonNode ofCase(String name) throws IOException {
    return json(name + "-l.ndjson", name + "-s.ndjson");
  }

  private static List<String> verdicts(String ledger, String stated) throws IOException {
    JsonNode read = json(ledger, stated);
    List<String> all = new ArrayList<>();
    for (String kind : List.of("figures", "identities")) {
      read.get(kind).forEach(f -> all.add(f.get("id").asText() + "=" + f.get("verdict").asText()));
    }
    return all;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // something lost
        "01a-doc-stray-bracket | F1=undecided F2=undecided",
        "01b-lines-joined | F1=undecided F2=undecided",
        "01d-doc-ended-early | F1=undecided F2=undecided",
        "01g-two-merged-by-a-cut | F1=undecided F2=undecided F3=undecided",
        "03-damaged-field-name | F1=undecided F2=undecided",
        // corrections whose target is unclear
        "02a-supersedes-unreadable | F1=undecided F2=undecided",
        "02c-supersedes-typo | F1=undecided F2=undecided",
        // one wrong letter
        "10a-where-typo | F1=undecided",
        "10c-type-typo | F1=undecided F2=undecided",
        // missing is not zero
        "09-absent-not-zero | F1=undecided F2=undecided F3=undecided",
        // identities and numbers as written
        "04-distinct-units-added |"
            + " A=holds B=holds T=fails V1=holds V2=holds S=undecided P=undecided Q=undecided",
        "05-decline | F1=fails F2=holds F3=holds",
        "06-rounded-parts |"
            + " A=holds-at-stated-precision B=holds-at-stated-precision"
            + " T=holds-at-stated-precision R1=not-stated R2=not-stated R=not-stated"
            + " S=holds-at-stated-precision Q=undecided",
        "07-near | F1=fails F2=fails F3=undecided",
        "08-numeral-in-noun | A=holds B=holds T=fails M=holds N=fails O=fails S=undecided",
        "13-forged-row | F1=fails",
        "16-lone-surrogate | F1=holds"
      })
  void eachCaseIsJudgedAsItHasToBe(String name, String expected) throws IOException {
    assertThat(verdicts(name + "-l.ndjson", name + "-s.ndjson"))
        .containsExactly(expected.split(" "));
  }

  /** The reasons of a figure or an identity, each as its code and its Chinese words. */
  private static List<String> reasons(JsonNode read, String id) {
    List<String> out = new ArrayList<>();
    for (String kind : List.of("figures", "identities")) {
      for (JsonNode each : read.get(kind)) {
        if (each.get("id").asText().equals(id)) {
          each.path("reasons")
              .forEach(r -> out.add(r.get("code").asText() + " " + r.get("zh").asText()));
        }
      }
    }
    return out;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "01b-lines-joined | F1 | FG-002 | ",
        "02a-supersedes-unreadable | F1 | FG-041 | ",
        "03-damaged-field-name | F1 | FG-002 | ",
        "04-distinct-units-added | S | FG-028 | A、B 如 E1 在其中不止一项里各计一次",
        "04-distinct-units-added | P | FG-028 | E1",
        "04-distinct-units-added | Q | FG-028 | V1、V2",
        "05-decline | F1 | FG-035 | 若写作“下降50%”则一致",
        "06-rounded-parts | S | FG-029 | 2.7至2.899998万元 -0.1万元",
        "06-rounded-parts | Q | FG-030 | 82.14至104%",
        "10a-where-typo | F1 | FORM-019 | 应为第三方评估 third-party"
      })
  void eachCaseSaysWhy(String name, String id, String code, @Nullable String words)
      throws IOException {
    assertThat(reasons(ofCase(name), id))
        .anySatisfy(
            r -> {
              assertThat(r).startsWith(code + " ");
              if (words != null) {
                assertThat(r).contains(words.split(" "));
              }
            });
  }

  @Test
  void halfCharactersAreProblemsAtTheirPlaces() throws IOException {
    List<String> said = new ArrayList<>();
    ofCase("16-lone-surrogate")
        .get("summary")
        .get("samples")
        .forEach(
            p ->
                said.add(
                    p.get("code").asText()
                        + " "
                        + p.get("line")
                        + ":"
                        + p.get("column")
                        + " "
                        + p.get("pointer").asText()));
    assertThat(said).containsExactly("FORM-018 2:27 /id", "FORM-018 2:64 /name", "JSON-026 3:65 ");
  }

  @Test
  void textOfAFileForgesNoRowAndMovesNoCursor() {
    String text = figures("13-forged-row-l.ndjson", "13-forged-row-s.ndjson", "text");
    assertThat(text).contains("发现隐患\\nF2  已整改1条", "\\u001b[1A\\u001b[2K").doesNotContain("\u001b");
    assertThat(text.lines()).noneMatch(line -> line.startsWith("F2"));
  }

  @ParameterizedTest
  @CsvSource({
    "early-bracket.json",
    "misspelt-records.json",
    "two-docs.json",
    "type-plural.ndjson",
    "order1.ndjson",
    "order2.ndjson",
    "ledger-supersedes.ndjson",
    "second-member-damaged.ndjson.gz",
    "misspelt-among-more-counted.ndjson",
    "twin-of-a-misspelt-type.ndjson",
    "one-of-two-withdrawn.ndjson",
    "slip-that-closes-a-circle.ndjson"
  })
  void overWhatMayBeLostNothingIsDecided(String ledger) throws IOException {
    assertThat(verdicts(ledger, "stated-none.ndjson"))
        .containsExactly("S0=undecided", "S1=undecided", "S2=undecided");
  }

  @Test
  void aWholeFileOfSeveralMembersIsDecided() throws IOException {
    assertThat(verdicts("two-members.ndjson.gz", "stated-none.ndjson"))
        .containsExactly("S0=fails", "S1=fails", "S2=holds");
  }

  @ParameterizedTest
  @CsvSource({
    "correction-without-id, T=holds",
    "correction-on-a-shared-line, T=holds",
    "correction-without-type, T=holds",
    "correction-no-json, T=holds",
    "correction-cut-off, T=holds",
    "correction-missing, T=holds",
    "correction-between-two, T=holds",
    "unit-of-two-records, T=holds",
    "correction-of-a-slip-of-a-lost-id, T=holds",
    "correction-missing-beside-a-misspelt-type, T=holds",
    "unit-twin-of-a-misspelt-type, T=holds"
  })
  void howManyUnitsIsOpenWhereACorrectionOfOneIsDamaged(String ledger, String times)
      throws IOException {
    assertThat(verdicts(ledger + ".ndjson", "units.ndjson"))
        .containsExactly("U=undecided", times, "M=undecided");
  }

  @ParameterizedTest
  @ValueSource(strings = {"department-correction-without-id", "department-correction-id-misspelt"})
  void whoseDepartmentItIsIsOpenWhereItsCorrectionIsDamaged(String ledger) throws IOException {
    assertThat(verdicts(ledger + ".ndjson", "by-department.ndjson"))
        .containsExactly(
            "NEW=undecided", "OLD=undecided", "ALL=fails", "SUM=undecided", "ADD=undecided");
  }

  @Test
  void theOldAndTheNewRecordOfADepartmentAreOneAndDoNotAdd() throws IOException {
    assertThat(verdicts("old-department.ndjson", "by-department.ndjson"))
        .containsExactly(
            "NEW=holds", "OLD=undecided", "ALL=fails", "SUM=undecided", "ADD=undecided");
  }

  @Test
  void anIdentityOfUnlikeNounsIsJudgedAndNoException() throws IOException {
    assertThat(verdicts("crash-nouns.ndjson", "crash-nouns.ndjson"))
        .containsExactly("W=fails", "A=fails", "B=fails", "I=holds");
  }
}
