package io.github.safetysupervision.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.document.Chapter;
import io.github.safetysupervision.document.Document;
import io.github.safetysupervision.document.Note.Part;
import io.github.safetysupervision.document.Paragraph;
import io.github.safetysupervision.document.Section;
import io.github.safetysupervision.document.Span;
import io.github.safetysupervision.indicator.Slice;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.reconciliation.StatedFigure;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What the report says of any county, against loops over its rows. */
class CountyReportProperties {

  private static final int TRIES = 30;

  /** How many counties a try takes; more in a long run. */
  private static final int COUNTIES = Integer.getInteger("safety.counties", 1);

  private static final Pattern NUMBER = Pattern.compile("([0-9.]+)(万)?(\\D+)");
  private static final Pattern DAY = Pattern.compile("\\d{4}年\\d+月\\d+日");

  /** What a Chinese text claims: its numbers, its nones and its undecided, by what is before. */
  private static final class Said {
    final Map<String, CountyClaims.Claim> numbers = new TreeMap<>();
    final Set<String> nones = new TreeSet<>();
    final List<String> undecided = new ArrayList<>();
    final List<String> gaps = new ArrayList<>();

    Said(Document report) {
      for (Section s : report.chapters().get(0).sections()) {
        String title = s.title().substring(s.title().indexOf('）') + 1);
        s.paragraphs().forEach(p -> paragraph(title, p));
      }
    }

    private void paragraph(String title, Paragraph paragraph) {
      String lead = "";
      String before = "";
      String day = "";
      int sinceComma = 0;
      List<Span> spans = paragraph.spans();
      for (int i = 0; i < spans.size(); i++) {
        Span span = spans.get(i);
        if (span.text().startsWith("【")) {
          gaps.add(span.text());
          continue;
        }
        if (span.figure() == null) {
          for (char c : span.text().toCharArray()) {
            if ("，。；、".indexOf(c) < 0) {
              before += c;
              continue;
            }
            if (c == '。' && i == 0 && lead.isEmpty()) {
              lead = before;
            }
            day = DAY.matcher(before).matches() ? before : "；。".indexOf(c) < 0 ? day : "";
            before = "";
            sinceComma = 0;
          }
          continue;
        }
        sinceComma++;
        String after = i + 1 < spans.size() ? spans.get(i + 1).text() : "";
        say(title + "/" + lead + "/", day, before, sinceComma, span.text(), after);
      }
    }

    private void say(String at, String day, String before, int nth, String text, String after) {
      String label = before.replaceFirst("^(备有抢险物资|未整改的原因)：", "").replaceFirst("^(党政领导|排查|辖)", "");
      if (text.contains("无法判定")) {
        assertThat(text).doesNotContainPattern("[0-9]");
        undecided.add(label.endsWith("：") ? label : at + day + label + (nth > 1 ? "#" + nth : ""));
        return;
      }
      label = label.replaceFirst("：$", "");
      Matcher m = NUMBER.matcher(text);
      if (!m.matches()) {
        nones.add(at + label + text + after.replaceFirst("[，。；、].*", ""));
        return;
      }
      if (after.startsWith("乡级区划") || after.startsWith("村级区划")) {
        label = after.substring(0, 4);
      }
      BigDecimal value = new BigDecimal(m.group(1)).scaleByPowerOfTen(m.group(2) == null ? 0 : 4);
      String key = at + day + label + (nth > 1 ? "#" + nth : "") + "/" + m.group(3);
      assertThat(numbers.put(key, new CountyClaims.Claim(value, m.group(3)))).as(key).isNull();
    }
  }

  private static List<County> counties(Random random) {
    return Stream.generate(() -> County.random(random)).limit(COUNTIES).toList();
  }

  private static Map<String, String> plain(Map<String, CountyClaims.Claim> claims) {
    Map<String, String> out = new TreeMap<>();
    claims.forEach((k, c) -> out.put(k, c.value().stripTrailingZeros().toPlainString()));
    return out;
  }

  @Property(tries = TRIES)
  void everyNumberIsTheOneItsWordsSayAndNothingElseIsSpokenOf(@ForAll Random random)
      throws IOException {
    for (County county : counties(random)) {

      Said said = new Said(county.in(Locale.CHINESE));
      CountyClaims claims = new CountyClaims(county);
      assertThat(plain(said.numbers)).isEqualTo(plain(claims.numbers));
      assertThat(said.nones).isEqualTo(claims.nones);
    }
  }

  @Property(tries = TRIES)
  void whatIsUndecidedIsNoNumber(@ForAll Random random) throws IOException {
    for (County county : counties(random)) {

      Said said = new Said(county.in(Locale.CHINESE));
      CountyClaims claims = new CountyClaims(county);
      for (String u : said.undecided) {
        assertThat(u.endsWith("：") ? !claims.undecided.isEmpty() : claims.undecided.contains(u))
            .as(u)
            .isTrue();
      }
    }
  }

  @Property(tries = TRIES)
  void eachTypeThatIsNotCompleteIsOneGap(@ForAll Random random) throws IOException {
    for (County county : counties(random)) {

      List<String> expected = new ArrayList<>();
      County.TYPES.forEach(
          (name, type) -> {
            if (!county.complete.contains(name)) {
              expected.add("【待补：" + type.label() + "】");
            }
          });
      String all = Reported.text(county.in(Locale.CHINESE));
      List<String> said = new ArrayList<>();
      Matcher m = Pattern.compile("【[^】]*】").matcher(all);
      while (m.find()) {
        said.add(m.group());
      }
      assertThat(said).containsExactlyInAnyOrderElementsOf(expected);
      assertThat(all).doesNotContain("未声明齐全");
    }
  }

  @Property(tries = TRIES)
  void bothLanguagesHaveTheSameSentences(@ForAll Random random) throws IOException {
    for (County county : counties(random)) {

      HalfYearReport report = county.report();
      Document zh = report.in(Locale.CHINESE);
      Document en = report.in(Locale.ENGLISH);
      assertThat(outline(en)).isEqualTo(outline(zh));
      for (int i = 0; i < zh.chapters().get(0).sections().size(); i++) {
        List<Paragraph> left = zh.chapters().get(0).sections().get(i).paragraphs();
        List<Paragraph> right = en.chapters().get(0).sections().get(i).paragraphs();
        for (int j = 0; j < left.size(); j++) {
          assertThat(sentences(right.get(j).text(), "\\.(?= |$)"))
              .as(right.get(j).text())
              .isEqualTo(sentences(left.get(j).text(), "。"));
          assertThat(right.get(j).text()).doesNotContain("。").doesNotContain("，");
        }
      }
    }
  }

  private static long sentences(String text, String stop) {
    return Pattern.compile(stop).matcher(text).results().count();
  }

  private static List<List<List<String>>> outline(Document report) {
    List<List<List<String>>> out = new ArrayList<>();
    for (Chapter c : report.chapters()) {
      for (Section s : c.sections()) {
        List<List<String>> section = new ArrayList<>();
        s.paragraphs()
            .forEach(
                p ->
                    section.add(
                        p.spans().stream().flatMap(x -> Stream.ofNullable(x.figure())).toList()));
        out.add(section);
      }
    }
    return out;
  }

  // -- what was stated

  private static final List<ReportingPeriod> PERIODS =
      Stream.of(
              "2023H1",
              "2023Q1",
              "2023-01-01/2023-05-31",
              "2023-02-01/2023-02-28",
              "2023-03-10/2023-06-20")
          .map(ReportingPeriod::parse)
          .toList();

  private static final List<ReportingPeriod> ASKED =
      Stream.of(
              "2023H1",
              "2023Q1",
              "2023-04-01/2023-06-30",
              "2023",
              "2022H1",
              "2023-02-01/2023-02-28")
          .map(ReportingPeriod::parse)
          .toList();

  /** One question somebody may state the answer to, and how loops answer it. */
  private record Question(String type, String date, String indicator, String field, String noun) {

    StatedFigure state(County county, String id, String value, ReportingPeriod period, int more) {
      Predicate<County.Row> which = r -> field.isEmpty() || r.has(field, value);
      BigDecimal number = BigDecimal.ZERO;
      for (County.Row r : county.rows) {
        if (r.type().equals(type)
            && r.isBetween(date, period.from(), period.to())
            && which.test(r)) {
          number = number.add(noun.equals("元") ? amount(r) : BigDecimal.ONE);
        }
      }
      StatedFigure.Builder out =
          StatedFigure.builder()
              .id(id)
              .territory(DivisionCode.parse(county.code))
              .indicator(indicator)
              .period(period)
              .quantity(
                  Quantity.parse(number.add(BigDecimal.valueOf(more)).toPlainString() + noun));
      return field.isEmpty()
          ? out.build()
          : out.addWhere(Slice.builder().field(field).value(value).build()).build();
    }

    private static BigDecimal amount(County.Row row) {
      String amount = row.get("amount");
      return row.has("kinds", "fine") && amount != null ? new BigDecimal(amount) : BigDecimal.ZERO;
    }
  }

  private static final List<Question> QUESTIONS =
      List.of(
          new Question("hazard", "foundOn", "hazard.found", "", "条"),
          new Question("hazard", "foundOn", "hazard.found", "channel", "条"),
          new Question("inspection", "inspectedOn", "inspection.group-times", "channel", "组次"),
          new Question("inspection", "inspectedOn", "inspection.group-times", "", "组次"),
          new Question("penalty", "decidedOn", "penalty.times", "", "户次"),
          new Question("penalty", "decidedOn", "penalty.amount", "", "元"),
          new Question("penalty", "decidedOn", "penalty.amount", "department", "元"),
          new Question("penalty", "decidedOn", "penalty.amount", "department", "元"),
          new Question("accident", "occurredOn", "accident.count", "", "起"),
          new Question("drill", "heldOn", "drill.times", "", "次"),
          new Question("meeting", "heldOn", "meeting.times", "", "次"));

  private static String value(Question question, Random random) {
    return question.field().equals("department")
        ? List.of("甲局", "乙局").get(random.nextInt(2))
        : List.of("special-inspection", "routine-inspection").get(random.nextInt(2));
  }

  @Property(tries = TRIES)
  void whatHoldsIsNoDoubtAndWhatFailsIsOneWhateverPeriodIsAskedFor(@ForAll Random random)
      throws IOException {
    for (County county : counties(random)) {
      county.complete("hazard", "inspection", "penalty", "accident", "drill", "meeting");
      // Of totals that nobody knows there is nothing to state.
      county.rows.removeIf(r -> r.has("kinds", "fine") && r.get("amount") == null);
      Set<String> wrong = new TreeSet<>();
      for (int i = 0; i < 12; i++) {
        Question q = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
        int more = random.nextInt(4) == 0 ? 1 : 0;
        String id = "S" + (char) ('a' + i);
        ReportingPeriod period = PERIODS.get(random.nextInt(PERIODS.size()));
        county.stated.add(q.state(county, id, value(q, random), period, more));
        if (more > 0) {
          wrong.add(id);
        }
      }
      county.period = ASKED.get(random.nextInt(ASKED.size()));
      Document report = county.in(Locale.CHINESE);
      Set<String> doubted = new TreeSet<>();
      for (Section s : report.chapters().get(1).sections()) {
        for (Paragraph p : s.paragraphs()) {
          for (StatedFigure f : county.stated) {
            if (p.text().contains(f.getId() + "“")) {
              assertThat(s.title()).endsWith("报送数字与台账不一致");
              assertThat(doubted.add(f.getId())).as("once").isTrue();
            }
          }
        }
      }
      assertThat(doubted).isEqualTo(wrong);
      assertThat(report.notes().stream().map(n -> n.part(Part.STATED_AS)))
          .containsAll(county.stated.stream().map(StatedFigure::getId).toList());
      report.chapters().get(0).sections().stream()
          .flatMap(s -> s.paragraphs().stream())
          .forEach(p -> assertPartsOfTheNumberBefore(p.text()));
    }
  }

  private static final Pattern MONEY = Pattern.compile("([0-9.]+)(万)?元");

  /** After 其中 there are parts of the number before: of the same days, and none is more. */
  private static void assertPartsOfTheNumberBefore(String text) {
    Matcher m = Pattern.compile("处罚金额([^，]*)，其中，([^。]*)。").matcher(text);
    while (m.find()) {
      assertThat(m.group(2)).doesNotContain("年");
      BigDecimal whole = yuan(m.group(1)).get(0);
      assertThat(yuan(m.group(2))).as(text).allMatch(part -> part.compareTo(whole) <= 0);
    }
  }

  /** Amounts as computed: what is stated beside them in brackets may be wrong. */
  private static List<BigDecimal> yuan(String text) {
    return MONEY
        .matcher(text.replaceAll("（[^）]*）", ""))
        .results()
        .map(r -> new BigDecimal(r.group(1)).scaleByPowerOfTen(r.group(2) == null ? 0 : 4))
        .toList();
  }
}
