package io.github.safetysupervision.examples;

import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.ledger.ManifestType;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.ClosedTerm;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldRelation;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.ListType;
import io.github.safetysupervision.record.ObjectFieldType;
import io.github.safetysupervision.record.ObjectType;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.ScalarType;
import io.github.safetysupervision.record.TermList;
import io.github.safetysupervision.record.TextForm;
import io.github.safetysupervision.record.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The data dictionary (数据字典) of an edition: every record type and object with its fields, what may
 * stand in them, and what must hold between them. Made from the descriptions in code alone.
 */
final class DataDictionary extends GeneratedMarkdown {

  private static final int ENVELOPE_RELATIONS = 2;

  private final ExchangeEdition edition;

  private DataDictionary(ExchangeEdition edition, Locale locale) {
    super(locale);
    this.edition = edition;
  }

  /** The parts of the dictionary: name to what makes it. */
  static Map<String, Supplier<String>> parts(ExchangeEdition edition, Locale locale) {
    Map<String, Supplier<String>> out = new LinkedHashMap<>();
    out.put("dictionary.overview", () -> new DataDictionary(edition, locale).overview());
    out.put("dictionary.records", () -> new DataDictionary(edition, locale).records());
    out.put("dictionary.objects", () -> new DataDictionary(edition, locale).objects());
    out.put("dictionary.terms", () -> new DataDictionary(edition, locale).terms());
    out.put("dictionary.forms", () -> new DataDictionary(edition, locale).forms());
    return out;
  }

  // ---- types

  private String overview() {
    row("记录类型", "record type", "名称", "label", "字段数", "fields", "Java 类型", "Java type");
    rule(4);
    for (RecordType<?, ?> t : edition.types()) {
      line(
          Wording.same(link("`" + t.name() + "`", titleOf(t))),
          Wording.same(t.label()),
          Wording.same(Integer.toString(t.fields().size() - sizeOfEnvelope(t))),
          javaType(t));
    }
    return out.toString();
  }

  private String records() {
    RecordType<?, ?> any = edition.types().get(0);
    heading(new Wording("每条记录都有的字段", "Fields of every record"));
    fieldTable(any.fields().subList(0, sizeOfEnvelope(any)));
    relations(any.relations().subList(0, ENVELOPE_RELATIONS));
    for (RecordType<?, ?> t : edition.types()) {
      section(t, sizeOfEnvelope(t), ENVELOPE_RELATIONS);
    }
    return out.toString();
  }

  private void section(ObjectType<?, ?> type, int fieldsSkipped, int relationsSkipped) {
    heading(Wording.same(titleOf(type)));
    out.append(new Wording("Java 类型：", "Java type: ").in(locale))
        .append(javaType(type).in(locale))
        .append("\n\n");
    fieldTable(type.fields().subList(fieldsSkipped, type.fields().size()));
    relations(type.relations().subList(relationsSkipped, type.relations().size()));
  }

  private String objects() {
    Set<ObjectType<?, ?>> all = new LinkedHashSet<>();
    all.add(ManifestType.MANIFEST);
    collectObjects(ManifestType.MANIFEST, all);
    edition.types().forEach(t -> collectObjects(t, all));
    all.forEach(t -> section(t, 0, 0));
    return out.toString();
  }

  private static void collectObjects(ObjectType<?, ?> type, Set<ObjectType<?, ?>> all) {
    for (Field<?, ?> f : type.fields()) {
      if (elementOf(f.type()) instanceof ObjectFieldType<?> object
          && all.add(object.objectType())) {
        collectObjects(object.objectType(), all);
      }
    }
  }

  private static FieldType<?> elementOf(FieldType<?> type) {
    return type instanceof ListType<?> list ? list.element() : type;
  }

  private static int sizeOfEnvelope(RecordType<?, ?> type) {
    return type.operation.index() + 1;
  }

  private static Wording javaType(ObjectType<?, ?> type) {
    return Wording.same("`" + type.valueClass().getName() + "`");
  }

  private static String titleOf(ObjectType<?, ?> type) {
    return "`" + type.name() + "` " + type.label();
  }

  /** A link to a heading of the same page, by the name that headings have in links. */
  private static String link(String words, String heading) {
    String anchor =
        heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
    return "[" + words + "](#" + anchor + ")";
  }

  private void relations(List<? extends FieldRelation<?>> relations) {
    if (relations.isEmpty()) {
      return;
    }
    out.append('\n');
    row("审核关系", "relation", "所在字段", "at", "不成立时的文字", "said if it does not hold");
    rule(3);
    for (FieldRelation<?> r : relations) {
      ProblemCode code = r.code();
      line(
          Wording.same("`" + code.id() + "`"),
          Wording.same("`" + r.at().name() + "`"),
          code.template());
    }
  }

  // ---- fields

  private void fieldTable(List<? extends Field<?, ?>> fields) {
    row(
        "中文名",
        "label",
        "字段名",
        "field",
        "类型",
        "type",
        "必填",
        "required",
        "值域或格式",
        "values or format");
    rule(5);
    for (Field<?, ?> f : fields) {
      line(
          Wording.same(f.label()),
          Wording.same("`" + f.name() + "`"),
          jsonType(f.type()),
          f.isRequired() ? new Wording("必填", "required") : new Wording("可选", "optional"),
          values(elementOf(f.type())));
    }
  }

  private static Wording jsonType(FieldType<?> type) {
    return switch (type.form()) {
      case STRING -> new Wording("字符串", "string");
      case NUMBER -> isWhole(type) ? new Wording("整数", "integer") : new Wording("数字", "number");
      case FLAG -> new Wording("布尔", "boolean");
      case OBJECT -> new Wording("对象", "object");
      case LIST -> {
        Wording one = jsonType(elementOf(type));
        yield new Wording("数组（" + one.zh() + "）", "array of " + one.en());
      }
    };
  }

  private static boolean isWhole(FieldType<?> type) {
    return formOf(type) instanceof TextForm.Numeric number && number.decimals() == 0;
  }

  private static @Nullable TextForm formOf(FieldType<?> type) {
    return type instanceof ScalarType<?> scalar ? scalar.textForm() : null;
  }

  private Wording values(FieldType<?> type) {
    if (type instanceof ObjectFieldType<?> object) {
      return Wording.same(
          link("`" + object.objectType().name() + "`", titleOf(object.objectType())));
    }
    TypeName target = type instanceof ScalarType<?> scalar ? scalar.refersTo() : null;
    if (target != null) {
      String record = reference(target.name());
      return new Wording(record + " 记录的编号", "the id of a record of type " + record);
    }
    TextForm form = formOf(type);
    if (form instanceof TextForm.Closed closed) {
      return choices(closed.words());
    }
    if (form instanceof TextForm.Open open) {
      Wording list = listLink(open.list());
      return new Wording("用语表" + list.zh() + "，开放", list.en() + ", open");
    }
    return type.expects();
  }

  private String reference(String target) {
    RecordType<?, ?> type = edition.type(target);
    return type == null ? "`" + target + "`" : link("`" + target + "`", titleOf(type));
  }

  private static Wording choices(List<ClosedTerm> words) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (ClosedTerm word : words) {
      zh.add("`" + word.code() + "` " + word.wording().zh());
      en.add("`" + word.code() + "` " + word.wording().en());
    }
    return new Wording(String.join("；", zh), String.join("; ", en));
  }

  private static Wording listLink(TermList list) {
    return new Wording(
        link(list.name().zh(), list.name().zh()), link(list.name().en(), list.name().en()));
  }

  // ---- lists and forms

  private static List<FieldType<?>> everyElementType(ExchangeEdition edition) {
    Set<ObjectType<?, ?>> types = new LinkedHashSet<>(edition.types());
    edition.types().forEach(t -> collectObjects(t, types));
    types.add(ManifestType.MANIFEST);
    collectObjects(ManifestType.MANIFEST, types);
    List<FieldType<?>> out = new ArrayList<>();
    types.forEach(t -> t.fields().forEach(f -> out.add(elementOf(f.type()))));
    return out;
  }

  /** Every open list that some field of an edition takes its words from. */
  static Set<TermList> termLists(ExchangeEdition edition) {
    Set<TermList> lists = new LinkedHashSet<>();
    for (FieldType<?> type : everyElementType(edition)) {
      if (formOf(type) instanceof TextForm.Open open) {
        lists.add(open.list());
      }
    }
    return lists;
  }

  private String terms() {
    for (TermList list : termLists(edition)) {
      heading(list.name());
      row("写法", "written", list.edition() + " 版的意思", "meaning in edition " + list.edition());
      rule(2);
      list.words().forEach((code, words) -> line(Wording.same("`" + code + "`"), words));
    }
    return out.toString();
  }

  private String forms() {
    Map<TextForm, Wording> forms = new LinkedHashMap<>();
    for (FieldType<?> type : everyElementType(edition)) {
      TextForm form = formOf(type);
      if (form instanceof TextForm.Matching
          || form instanceof TextForm.Day
          || form instanceof TextForm.Numeric) {
        forms.putIfAbsent(form, type.expects());
      }
    }
    row("格式", "form", "正则表达式或范围", "regular expression or range", "最多字符数", "most characters");
    rule(3);
    forms.forEach(
        (form, said) -> {
          if (form instanceof TextForm.Matching m) {
            line(said, code(m.pattern()), Wording.same(Integer.toString(m.longest())));
          } else if (form instanceof TextForm.Day d) {
            line(said, code(d.pattern()), Wording.same("10"));
          } else if (form instanceof TextForm.Numeric n) {
            String range = n.lowest().toPlainString() + " … " + n.highest().toPlainString();
            line(said, code(range), Wording.same(""));
          }
        });
    return out.toString();
  }

  private static Wording code(String text) {
    return Wording.same("`" + text + "`");
  }
}
