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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small files that once were judged wrong, through the command people use. */
class CasesTest {

  private static final Path CASES = Path.of("src", "test", "resources", "cases");

  private static List<String> verdicts(String ledger, String stated) throws IOException {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Safety.run(
        new PrintWriter(out),
        new PrintWriter(err),
        "figures",
        CASES.resolve(ledger).toString(),
        CASES.resolve(stated).toString(),
        "--format",
        "json");
    assertThat(err.toString()).isEmpty();
    JsonNode read = new ObjectMapper().readTree(out.toString());
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
        "13-forged-row | F1=fails"
      })
  void eachCaseIsJudgedAsItHasToBe(String name, String expected) throws IOException {
    assertThat(verdicts(name + "-l.ndjson", name + "-s.ndjson"))
        .containsExactly(expected.split(" "));
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
    "second-member-damaged.ndjson.gz"
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

  @Test
  void anIdentityOfUnlikeNounsIsJudgedAndNoException() throws IOException {
    assertThat(verdicts("crash-nouns.ndjson", "crash-nouns.ndjson"))
        .containsExactly("W=fails", "A=fails", "B=fails", "I=holds");
  }
}
