package io.github.safetysupervision.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.time.Validity;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeListTest {

  private static final LocalDate FROM = LocalDate.of(2023, 6, 30);
  private static final LocalDate TO = LocalDate.of(2024, 6, 29);

  private static CodeList empty(@Nullable LocalDate to) {
    return new CodeList("区划", "2023", "手工录入", FROM, to, Map.of());
  }

  private static Outcome<CodeList> read(String table) throws IOException {
    return empty(TO).withRows(new StringReader(table));
  }

  @Test
  void rowsKeepTheirOrder() throws IOException {
    CodeList list = read("code\tname\n152529\t正镶白旗\r\n110000\t北京市\n").orThrow();
    assertThat(list.entries())
        .containsExactly(Map.entry("152529", "正镶白旗"), Map.entry("110000", "北京市"));
    assertThat(list.name("152529")).isEqualTo("正镶白旗");
    assertThat(list.name("152530")).isNull();
    assertThat(list).hasToString("区划 2023 2023-06-30/2024-06-29 (2)");
  }

  @Test
  void aByteOrderMarkIsSkipped() throws IOException {
    assertThat(read("\uFEFFcode\tname\n1\t一\n").orThrow().contains("1")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "代码\t名称\n1\t一", "code,name\n1,一", "1\t一"})
  void anotherFirstRowGivesNoList(String table) throws IOException {
    Outcome<CodeList> outcome = read(table);
    assertThat(outcome.value()).isNull();
    assertThat(outcome.problems())
        .singleElement()
        .extracting(Problem::code, p -> p.place().line())
        .containsExactly(CodeProblems.LIST_HEADER, 1L);
  }

  @Test
  void aBadRowCostsOneRowAndSaysItsLine() throws IOException {
    Outcome<CodeList> outcome = read("code\tname\n1\t一\n2\n3\t三\t叁\n4\t\n 5\t五\n1\t壹\n\n6\t六\n");
    assertThat(outcome.isValid()).isFalse();
    assertThat(outcome.orThrow().entries())
        .containsExactly(Map.entry("1", "一"), Map.entry("6", "六"));
    assertThat(outcome.problems())
        .extracting(Problem::code, p -> p.place().line())
        .containsExactly(
            tuple(CodeProblems.LIST_COLUMNS, 3L),
            tuple(CodeProblems.LIST_COLUMNS, 4L),
            tuple(CodeProblems.LIST_BLANK, 5L),
            tuple(CodeProblems.LIST_BLANK, 6L),
            tuple(CodeProblems.LIST_DUPLICATE, 7L),
            tuple(CodeProblems.LIST_COLUMNS, 8L));
  }

  @Test
  void aBrokenReaderIsNoProblemOfTheList() {
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("disk");
          }

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> empty(TO).withRows(broken)).isInstanceOf(IOException.class);
  }

  @Test
  void theFirstAndTheLastDayBelongToTheList() {
    CodeList list = empty(TO);
    assertThat(list.isValidOn(FROM)).isTrue();
    assertThat(list.isValidOn(TO)).isTrue();
    assertThat(list.isValidOn(FROM.minusDays(1))).isFalse();
    assertThat(list.isValidOn(TO.plusDays(1))).isFalse();
    assertThat(empty(null).isValidOn(LocalDate.MAX)).isTrue();
  }

  @Test
  void theSpanOfAListIsAValidity() {
    assertThat(empty(TO).validity()).isEqualTo(Validity.between(FROM, TO));
    assertThat(empty(null).validity()).isEqualTo(Validity.since(FROM));
    assertThat(empty(TO))
        .isEqualTo(new CodeList("区划", "2023", "手工录入", Validity.between(FROM, TO), Map.of()));
  }

  @Test
  void aListThatDoesNotSpeakForADateHasNotSaidNo() throws IOException {
    CodeList list = read("code\tname\n1\t一\n").orThrow();
    assertThat(list.listingOn("1", FROM)).isEqualTo(Listing.LISTED);
    assertThat(list.listingOn("2", FROM)).isEqualTo(Listing.NOT_LISTED);
    assertThat(list.listingOn("1", FROM.minusDays(1))).isEqualTo(Listing.UNDECIDED);
    assertThat(list.listingOn("2", TO.plusDays(1))).isEqualTo(Listing.UNDECIDED);
  }

  @Test
  void aListNeverChanges() {
    Map<String, String> entries = new LinkedHashMap<>(Map.of("1", "一"));
    CodeList list = new CodeList("表", "1", "手工", FROM, null, entries);
    entries.put("2", "二");
    assertThat(list.contains("2")).isFalse();
    assertThatThrownBy(() -> list.entries().put("3", "三"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aListNeedsItsOriginAndAnOrderlySpan() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CodeList("表", "1", " ", FROM, null, Map.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CodeList("表", "1", "手工", FROM, FROM.minusDays(1), Map.of()));
  }
}
