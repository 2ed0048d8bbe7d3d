package io.github.safetysupervision.examples;

import static io.github.safetysupervision.reconciliation.StatedFigureType.STATED_FIGURE;
import static io.github.safetysupervision.reconciliation.StatedIdentityType.STATED_IDENTITY;

import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.indicator.SliceType;
import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.json.ExchangeFile;
import io.github.safetysupervision.json.RuleIndex;
import io.github.safetysupervision.ledger.CompletenessType;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.ManifestType;
import io.github.safetysupervision.ledger.RecordCountType;
import io.github.safetysupervision.party.SiteType;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.reconciliation.StatedFigure;
import io.github.safetysupervision.reconciliation.StatedIdentity;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldRelation;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.ListType;
import io.github.safetysupervision.record.ObjectFieldType;
import io.github.safetysupervision.record.ObjectType;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.ScalarType;
import io.github.safetysupervision.record.TermList;
import io.github.safetysupervision.record.TypeName;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the documentation that follow from the descriptions in code (数据字典): fields,
 * indicators, words, problem codes. Printed by {@link #main}; a test holds the documents against
 * them.
 */
public final class DocumentTables extends GeneratedMarkdown {

  private static final List<ObjectType<?, ?>> PARTS =
      List.of(
          ManifestType.MANIFEST,
          CompletenessType.COMPLETENESS,
          RecordCountType.RECORD_COUNT,
          SiteType.SITE,
          SliceType.SLICE);

  private DocumentTables(Locale locale) {
    super(locale);
  }

  /**
   * Prints every table.
   *
   * @param args the folder of this module; by default the current one
   * @throws IOException if the example cannot be read
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    all(Path.of(args.length == 0 ? "" : args[0]))
        .forEach((name, table) -> out.println("<!-- " + name + " -->\n\n" + table));
  }

  /**
   * Returns every table.
   *
   * @param module the folder of this module
   * @return name to Markdown
   * @throws IOException if the example cannot be read
   */
  static Map<String, String> all(Path module) throws IOException {
    Ledger stated =
        Ledger.copyOf(
            ExchangeFile.of(
                module.resolve("data/152529-2023h1/stated.ndjson"), ExchangeEdition.V1_0));
    Map<String, String> tables = new LinkedHashMap<>();
    for (Locale l : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      String suffix = "." + l.getLanguage();
      Map<String, Supplier<String>> makers = new LinkedHashMap<>();
      makers.put("manifest", () -> new DocumentTables(l).parts(PARTS.subList(0, 2)));
      makers.put("fields", () -> new DocumentTables(l).records());
      makers.put("parts", () -> new DocumentTables(l).parts(PARTS.subList(2, 4)));
      makers.put("terms", () -> new DocumentTables(l).terms());
      makers.put("indicators", () -> new DocumentTables(l).indicators());
      makers.put("problems", () -> new DocumentTables(l).problems());
      makers.put("example", () -> new DocumentTables(l).example(stated));
      makers.putAll(DataDictionary.parts(ExchangeEdition.V1_0, l));
      makers.forEach((name, maker) -> tables.put(name + suffix, maker.get()));
    }
    return tables;
  }

  private String records() {
    RecordType<?, ?> any = ExchangeEdition.V1_0.types().get(0);
    int envelope = any.operation.index() + 1;
    heading(new Wording("每条记录都有的字段", "Fields of every record"));
    row("字段", "field", "名称", "label", "必填", "required", "值", "value");
    rule(4);
    line(new Wording("`type`", "`type`"), new Wording("记录类型", "记录类型"), yes(true), typeNames());
    any.fields().subList(0, envelope).forEach(this::field);
    for (RecordType<?, ?> t : ExchangeEdition.V1_0.types()) {
      table(t, envelope);
    }
    return out.toString();
  }

  private String parts(List<ObjectType<?, ?>> types) {
    types.forEach(t -> table(t, 0));
    return out.toString();
  }

  private <T extends Object> void table(ObjectType<T, ?> type, int skipped) {
    heading(
        new Wording(
            "`" + type.name() + "` " + type.label(), "`" + type.name() + "` " + type.label()));
    row("字段", "field", "名称", "label", "必填", "required", "值", "value");
    rule(4);
    type.fields().subList(skipped, type.fields().size()).forEach(this::field);
    List<FieldRelation<T>> relations =
        type.relations().subList(skipped == 0 ? 0 : 2, type.relations().size());
    if (!relations.isEmpty()) {
      List<String> codes = new ArrayList<>();
      relations.forEach(r -> codes.add("`" + r.code().id() + "`"));
      out.append('\n')
          .append(new Wording("审核关系：", "Relations: ").in(locale))
          .append(String.join(new Wording("、", ", ").in(locale), codes))
          .append(new Wording("。", ".").in(locale))
          .append('\n');
    }
  }

  private void field(Field<?, ?> f) {
    line(
        Wording.same("`" + f.name() + "`"),
        Wording.same(f.label()),
        yes(f.isRequired()),
        said(f.type()));
  }

  private static Wording yes(boolean required) {
    return required ? new Wording("是", "yes") : Wording.same("");
  }

  private static Wording typeNames() {
    List<String> names = new ArrayList<>();
    ExchangeEdition.V1_0.types().forEach(t -> names.add("`" + t.name() + "`"));
    return new Wording(String.join("、", names), String.join(", ", names));
  }

  private static Wording said(FieldType<?> type) {
    if (type instanceof ListType<?> list) {
      Wording one = said(list.element());
      return new Wording("数组，每项为 " + one.zh(), "an array, each " + one.en());
    }
    if (type instanceof ObjectFieldType<?> object) {
      String name = object.objectType().name();
      return new Wording("对象 `" + name + "`", "an object `" + name + "`");
    }
    TypeName target = type instanceof ScalarType<?> scalar ? scalar.refersTo() : null;
    if (target != null) {
      return new Wording("`" + target + "` 记录的编号", "the id of a `" + target + "` record");
    }
    return type.form() == FieldType.Form.NUMBER
        ? new Wording(
            type.expects().zh() + "（数字，不加引号）", type.expects().en() + " (a number, no quotes)")
        : type.expects();
  }

  private String terms() {
    for (TermList list : DataDictionary.termLists(ExchangeEdition.V1_0)) {
      heading(
          new Wording(
              list.name().zh() + "（" + list.edition() + " 版）",
              list.name().en() + " (edition " + list.edition() + ")"));
      row("写法", "written", "意思", "meaning");
      rule(2);
      list.words().forEach((code, words) -> line(Wording.same("`" + code + "`"), words));
    }
    return out.toString();
  }

  private String indicators() {
    row(
        "编号",
        "id",
        "名称",
        "name",
        "计量单位",
        "noun",
        "时间口径",
        "period",
        "可加性",
        "may be added",
        "定义",
        "definition");
    rule(6);
    for (Indicator i : IndicatorCatalogue.STANDARD.indicators()) {
      line(
          Wording.same("`" + i.id() + "`"),
          i.name(),
          Wording.same(i.noun().text()),
          i.periodRule().wording(),
          i.additivity().wording(),
          i.definition());
    }
    return out.toString();
  }

  private String example(Ledger stated) {
    row(
        "编号",
        "id",
        "原文",
        "phrase",
        "报送",
        "stated",
        "指标",
        "indicator",
        "口径",
        "where",
        "期间",
        "period");
    rule(6);
    for (StatedFigure f : stated.records(STATED_FIGURE)) {
      List<String> where = new ArrayList<>();
      f.getWhere().forEach(s -> where.add("`" + s.getField() + "` = " + s.getValue()));
      f.getOver().forEach(id -> where.add(id));
      line(
          Wording.same(f.getId()),
          Wording.same(orDash(f.getPhrase())),
          Wording.same(orDash(f.getQuantity())),
          Wording.same("`" + f.getIndicator() + "`"),
          Wording.same(String.join(f.getOver().isEmpty() ? "; " : " + ", where)),
          Wording.same(f.getPeriod().toString()));
    }
    out.append('\n');
    row("编号", "id", "关系", "form", "总项", "whole", "分项", "parts", "说明", "phrase");
    rule(5);
    for (StatedIdentity i : stated.records(STATED_IDENTITY)) {
      line(
          Wording.same(i.getId()),
          Wording.same("`" + i.getForm().code() + "`"),
          Wording.same(orDash(i.getWhole())),
          Wording.same(String.join(", ", i.getParts()) + besides(i.getBesides())),
          Wording.same(orDash(i.getPhrase())));
    }
    return out.toString();
  }

  private static String besides(@Nullable Object quantity) {
    return quantity == null ? "" : " + " + quantity;
  }

  private static String orDash(@Nullable Object value) {
    return value == null ? "—" : value.toString();
  }

  private String problems() {
    row("编号", "code", "层次", "layer", "严重程度", "severity", "文字", "words");
    rule(4);
    for (ProblemCode c : RuleIndex.codes()) {
      line(
          Wording.same("`" + c.id() + "`"),
          c.layer().wording(),
          Wording.same(c.severity().name().toLowerCase(Locale.ROOT)),
          c.template());
    }
    return out.toString();
  }
}
