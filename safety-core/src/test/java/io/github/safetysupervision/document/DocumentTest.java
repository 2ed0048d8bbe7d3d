package io.github.safetysupervision.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.document.Note.Part;
import io.github.safetysupervision.problem.PersonalData;
import io.github.safetysupervision.time.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Documents that nobody's report is: put together by hand, in each form. */
class DocumentTest {

  private static final String PHONE = "13800138000";
  private static final String PERSON = "11010519491231002X";

  /** Division, date and serial number: no person's by its check character, but a date is in it. */
  private static final String ID = "152529202303150001";

  private static Note note(String key, String text) {
    return new Note(key, text, null, null, Map.of(), List.of());
  }

  private static Section section(Paragraph paragraph, Table... tables) {
    return new Section("1.1 甲", List.of(paragraph), List.of(tables));
  }

  private static Document.Builder saying(Paragraph paragraph, Table... tables) {
    return Document.builder(Locale.CHINESE, "题")
        .addChapter(new Chapter("一、章", List.of(section(paragraph, tables))));
  }

  private static Table grid(String head, String label, Table.Cell... cells) {
    return new Table(
        "表",
        Table.Look.GRID,
        head,
        List.of("件数", "说明"),
        List.of(new Table.Row(label, List.of(cells))));
  }

  private static Table.Cell cell(String text, @Nullable String figure, @Nullable BigDecimal value) {
    return new Table.Cell(new Span(text, figure), value);
  }

  private static Document withGrid() {
    return saying(
            Paragraph.builder().text("共").number("10件", "n").text("。").build(),
            grid("部门", "甲|局", cell("10件", "n", BigDecimal.TEN), cell("<无>", null, null)))
        .notes("二、来源", List.of(note("n", "10件")))
        .build();
  }

  // -- what stands nowhere

  @Test
  void aPersonalNumberStandsInNoFormWhereverItWasPut() {
    String said = "电话" + PHONE + "，证件" + PERSON;
    Note note =
        new Note(
            "局" + PHONE,
            said,
            null,
            1L,
            Map.of(Part.NAME, said, Part.POPULATION, said, Part.STATUS, said),
            List.of(said));
    Document document =
        Document.builder(Locale.CHINESE, said)
            .territory(DivisionCode.parse("152529"), said)
            .addPreface(said)
            .addChapter(
                new Chapter(
                    said,
                    List.of(
                        new Section(
                            said,
                            List.of(
                                Paragraph.builder().text(said).number(said, "局" + PHONE).build()),
                            List.of(
                                new Table(
                                    said,
                                    Table.Look.GRID,
                                    said,
                                    List.of(said),
                                    List.of(
                                        new Table.Row(
                                            said, List.of(cell(said, "局" + PHONE, null))))),
                                new Table(
                                    said,
                                    Table.Look.BARS,
                                    "",
                                    List.of(said),
                                    List.of(
                                        new Table.Row(said, List.of(cell(said, null, null))))))))))
            .notes(said, List.of(note))
            .build();
    for (String form :
        List.of(
            document.toMarkdown(),
            document.toHtml(),
            document.toModel().toString(),
            document.chapters().toString(),
            document.notes().toString(),
            document.toString())) {
      assertThat(form).doesNotContain(PHONE).doesNotContain(PERSON).contains("138");
    }
    assertThat(document.notes().get(0).key())
        .as("a number and its note still meet")
        .isEqualTo(document.chapters().get(0).sections().get(0).spans().toList().get(1).figure());
  }

  @Test
  void anIdIsMaskedAsAnIdOnlyWhereItWasNamed() {
    Paragraph paragraph = Paragraph.builder().text("记录" + ID + "。").build();
    assertThat(saying(paragraph).naming(Set.of(ID)).build().toMarkdown()).contains(ID);
    assertThat(saying(paragraph).build().toMarkdown()).doesNotContain(ID);
  }

  @Test
  void whatATerminalOrXmlWouldObeyIsMadeVisible() {
    Paragraph paragraph = Paragraph.builder().text("a\u0000b\u000bc\ufffed\ud800e😀\n").build();
    Document document = saying(paragraph).build();
    for (String form : List.of(document.toHtml(), document.toModel().toString())) {
      assertThat(form).contains("a\\u0000b\\u000bc\\ufffed\\ud800e😀\\n");
    }
    assertThat(document.toMarkdown()).contains("a\\\\u0000b\\\\u000bc\\\\ufffed\\\\ud800e😀\\\\n");
  }

  @Test
  void keysThatLookTheSameMaskedStayTwo() {
    Map<String, String> numberOf = new HashMap<>();
    String one = null;
    String other = null;
    for (long n = 13800138000L; other == null; n++) {
      one = numberOf.put(PersonalData.maskIds("局" + n), "局" + n);
      other = one == null ? null : "局" + n;
    }
    Document document =
        saying(Paragraph.builder().number("1", other).number("2", one).build())
            .notes("注", List.of(note(one, "2"), note(other, "1")))
            .build();
    List<String> keys = document.notes().stream().map(Note::key).toList();
    assertThat(keys).doesNotHaveDuplicates().allMatch(k -> k.matches("[\\p{L}\\p{N}_]+"));
    assertThat(document.chapters().get(0).sections().get(0).spans().map(Span::figure))
        .containsExactly(keys.get(1), keys.get(0));
  }

  // -- tables

  @Test
  void aGridIsATableInMarkdown() {
    assertThat(withGrid().toMarkdown())
        .contains("**表**\n\n| 部门 | 件数 | 说明 |\n|---|---|---|\n| 甲\\|局 | 10件[^1] | \\<无\\> |\n");
  }

  @Test
  void aGridIsATableOnThePage() {
    assertThat(withGrid().toHtml())
        .contains("table{border-collapse")
        .contains("<th scope=\"col\">部门</th><th scope=\"col\">件数</th>")
        .contains(
            "<tr><th scope=\"row\">甲|局</th><td><a class=\"n\" href=\"#n1\">10件</a></td>"
                + "<td>&lt;无&gt;</td></tr>")
        .doesNotContain("<svg");
  }

  @Test
  void aGridIsRowsInTheModel() {
    List<?> sections = (List<?>) withGrid().toModel().get("sections");
    assertThat(((Map<?, ?>) sections.get(0)).get("tables"))
        .isEqualTo(
            List.of(
                Map.of(
                    "title",
                    "表",
                    "head",
                    "部门",
                    "series",
                    List.of("件数", "说明"),
                    "rows",
                    List.of(
                        Map.of(
                            "label",
                            "甲|局",
                            "cells",
                            List.of(
                                Map.of("text", "10件", "figure", "n", "value", BigDecimal.TEN),
                                Map.of("text", "<无>")))))));
  }

  @Test
  void aRowWithoutACellForEachColumnIsMisuse() {
    assertThatThrownBy(() -> grid("部门", "甲", cell("10件", null, null)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 cells in a table of 2 columns");
  }

  // -- notes, and what need not be there

  @Test
  void aNoteSaysWhatIsKnownAndNothingElse() {
    Note note =
        new Note(
            "n",
            "10件",
            BigDecimal.TEN,
            3L,
            Map.of(Part.NAME, "问题数", Part.STATED, "3件", Part.STATED_AS, "S1"),
            List.of("少一件"));
    Document document =
        saying(Paragraph.builder().number("10件", "n").build()).notes("二、来源", List.of(note)).build();
    assertThat(document.toMarkdown()).endsWith("## 二、来源\n\n[^1]: 指标：问题数；记录数：3；报送：3件（S1）；说明：少一件。\n");
    assertThat(((List<?>) document.toModel().get("figures")).get(0).toString())
        .isEqualTo(
            "{figure=n, text=10件, value=10, name=问题数, indicator=, definition=, period=, territory=,"
                + " population=, records=3, status=, computed=, stated=3件, statedAs=S1, difference=,"
                + " reasons=[少一件]}");
  }

  @Test
  void aDocumentAboutNoPeriodAndNoTerritoryHasNoneInItsModel() {
    Document.Builder out = Document.builder(Locale.FRENCH, "题");
    assertThat(out.build().toModel().keySet())
        .containsExactly(
            "title",
            "language",
            "territoryName",
            "preface",
            "sections",
            "numbers",
            "figures",
            "values");
    assertThat(out.build().toMarkdown()).isEqualTo("# 题\n");
    assertThat(
            out.territory(DivisionCode.parse("152529"), "旗")
                .period(ReportingPeriod.halfYear(2023, 1))
                .asOf(LocalDate.of(2023, 6, 30))
                .build()
                .toModel())
        .containsEntry("territory", "152529")
        .containsEntry("period", "2023-01-01/2023-06-30")
        .containsEntry("periodText", "2023年上半年")
        .containsEntry("asOf", "2023-06-30");
  }

  @Test
  void twoNotesOfOneKeyAreMisuse() {
    Document.Builder out =
        Document.builder(Locale.CHINESE, "题").notes("注", List.of(note("n", "1"), note("n", "2")));
    assertThatThrownBy(out::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("n");
  }

  @Test
  void equalPartsMakeEqualDocuments() {
    assertThat(withGrid()).isEqualTo(withGrid()).hasSameHashCodeAs(withGrid());
    assertThat(withGrid()).isNotEqualTo(saying(Paragraph.builder().text("。").build()).build());
    Map<Part, String> parts = Map.of(Part.NAME, "问题数");
    assertThat(new Note("n", "1", null, null, parts, List.of()))
        .isNotEqualTo(new Note("n", "1", null, 0L, parts, List.of()));
  }

  // -- paragraphs

  @Test
  void textThatFollowsTextIsOneSpan() {
    Paragraph.Builder part = Paragraph.builder().text("b").number("1", "n").text("c");
    Paragraph paragraph = Paragraph.builder().text("a").all(part).text("d").capital().build();
    assertThat(paragraph.spans())
        .containsExactly(new Span("Ab", null), new Span("1", "n"), new Span("cd", null));
    assertThat(paragraph.text()).isEqualTo("Ab1cd");
  }
}
