package io.github.safetysupervision.json;

import io.github.safetysupervision.json.JsonTree.Members;
import io.github.safetysupervision.ledger.ManifestType;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.ClosedTerm;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.ListType;
import io.github.safetysupervision.record.ObjectFieldType;
import io.github.safetysupervision.record.ObjectType;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.ScalarType;
import io.github.safetysupervision.record.TermList;
import io.github.safetysupervision.record.TextForm;
import io.github.safetysupervision.record.TypeName;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The JSON Schema of an edition (数据交换文件的 JSON Schema), draft 2020-12, for people who check files
 * with other tools than this library. Made from the descriptions of the record types alone, those a
 * user added included.
 *
 * <p>The schema says what a file looks like: which fields must be there, their JSON types and text
 * forms, the words of closed lists. It says nothing of relations between fields or records, and
 * leaves open what the format leaves open: unknown fields, unknown record types, words outside an
 * open list, null in optional fields.
 *
 * <p>Law: where the schema refuses a value, reading reports an error at the same JSON pointer. The
 * reader is stricter: it also knows the calendar, check digits, quantities and repeated fields.
 *
 * <pre>{@code
 * Files.writeString(Path.of("exchange.schema.json"), ExchangeSchema.text(ExchangeEdition.V1_0));
 * }</pre>
 */
public final class ExchangeSchema {

  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
  private static final String DEFS = "#/$defs/";
  private static final String RECORD = "record";
  private static final String ENVELOPE = "envelope";
  private static final String FILE = "file";

  private final ExchangeEdition edition;
  private final Members defs = new Members();

  /** What may be used more than once, and the name of its definition. */
  private final Map<Object, String> names = new LinkedHashMap<>();

  private ExchangeSchema(ExchangeEdition edition) {
    this.edition = edition;
  }

  /**
   * Returns the schema of an edition.
   *
   * <p>It takes a whole document, or one line of a file of lines. {@code #/$defs/record} takes a
   * record and nothing else, {@code #/$defs/record.hazard} one of that type.
   *
   * @param edition the edition
   * @return the schema as JSON, ended by a line feed; the same for the same record types
   */
  public static String text(ExchangeEdition edition) {
    return new ExchangeSchema(Objects.requireNonNull(edition, "edition")).text();
  }

  private String text() {
    Members root =
        new Members()
            .with("$schema", DRAFT)
            .with("title", "安全生产监管数据交换文件 " + edition.id() + " 版")
            .with(
                "description", "一个 JSON 文档，或按行书写的文件中的一行。只管格式，不管字段之间、记录之间的关系；未知字段、未知记录类型和用语表外的词都允许。")
            .with(
                "$comment",
                "A whole document, or one line of a file of lines. Says what it looks like, nothing of"
                    + " relations. Generated from the record types.")
            .with("type", "object")
            .with(
                "if", new Members().with("required", JsonTree.strings(List.of(RecordReader.TYPE))))
            .with("then", reference(RECORD))
            .with("else", reference(FILE))
            .with("$defs", defs);
    file();
    StringBuilder out = new StringBuilder();
    root.write(out, 0, JsonTree.WIDTH);
    return out.append('\n').toString();
  }

  private static Members reference(String name) {
    return new Members().with("$ref", pointer(name));
  }

  /** A URI has neither Chinese nor white space. */
  private static String pointer(String name) {
    return DEFS + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** A document; without records, the first line of a file of lines. */
  private void file() {
    Members manifest = new Members().with("type", "object");
    Members records = new Members().with("type", "array").with("items", reference(RECORD));
    defs.with(
        FILE,
        new Members()
            .with("title", "清单和记录")
            .with("type", "object")
            .with("required", JsonTree.strings(List.of("manifest")))
            .with("properties", new Members().with("manifest", manifest).with("records", records)));
    record();
    manifest.with("$ref", pointer(part(ManifestType.MANIFEST)));
  }

  private void record() {
    List<String> typeNames = edition.types().stream().map(RecordType::name).toList();
    List<JsonTree> byType = new ArrayList<>();
    defs.with(
        RECORD,
        new Members()
            .with("title", "一条记录")
            .with("type", "object")
            .with("required", JsonTree.strings(List.of(RecordReader.TYPE)))
            .with(
                "properties",
                new Members()
                    .with(
                        RecordReader.TYPE,
                        new Members()
                            .with("title", RecordReader.TYPE_LABEL)
                            .with("type", "string")
                            .with("examples", JsonTree.strings(typeNames))))
            .with("allOf", new JsonTree.Items(byType)));
    envelope(edition.types().get(0));
    for (RecordType<?, ?> type : edition.types()) {
      Members isOfType =
          new Members()
              .with("type", "object")
              .with("required", JsonTree.strings(List.of(RecordReader.TYPE)))
              .with("properties", new Members().with(RecordReader.TYPE, named(type)));
      String name = define(type, RECORD + "." + type.name(), def -> record(type, def));
      byType.add(new Members().with("if", isOfType).with("then", reference(name)));
    }
  }

  private void record(RecordType<?, ?> type, Members out) {
    out.with("title", type.label()).with("type", "object").with("$ref", pointer(ENVELOPE));
    List<? extends Field<?, ?>> own =
        type.fields().subList(sizeOfEnvelope(type), type.fields().size());
    fields(out, new Members().with(RecordReader.TYPE, named(type)), own);
  }

  private static Members named(RecordType<?, ?> type) {
    return new Members().with("const", type.name());
  }

  /** What every record has, as any type declares it. */
  private void envelope(RecordType<?, ?> any) {
    Members envelope = new Members().with("title", "每条记录都有的字段");
    defs.with(ENVELOPE, envelope);
    fields(envelope, new Members(), any.fields().subList(0, sizeOfEnvelope(any)));
  }

  private static int sizeOfEnvelope(RecordType<?, ?> type) {
    return type.operation.index() + 1;
  }

  // ---- objects

  /** That the value is an object is said by whoever refers to it: null may do there too. */
  private String part(ObjectType<?, ?> type) {
    return define(
        type,
        "part." + type.name(),
        part -> fields(part.with("title", type.label()), new Members(), type.fields()));
  }

  /** Defines once what may be used more than once; returns the name to refer to it by. */
  private String define(Object key, String wanted, Consumer<Members> content) {
    String known = names.get(key);
    if (known != null) {
      return known;
    }
    String plain = wanted.replaceAll("[/~%]", "-"); // signs that pointers and URIs keep
    String name = plain;
    for (int i = 2; names.containsValue(name); i++) {
      name = plain + "-" + i;
    }
    Members out = new Members();
    names.put(key, name);
    defs.with(name, out);
    content.accept(out);
    return name;
  }

  private void fields(Members object, Members properties, List<? extends Field<?, ?>> fields) {
    List<String> required = new ArrayList<>(properties.all().keySet());
    for (Field<?, ?> f : fields) {
      if (f.isRequired()) {
        required.add(f.name());
      }
      properties.with(f.name(), field(f));
    }
    object.with("required", JsonTree.strings(required)).with("properties", properties);
  }

  private Members field(Field<?, ?> field) {
    Members out = new Members().with("title", field.label());
    value(field.type(), !field.isRequired(), out);
    if (field.isRequired() && field.type() instanceof ListType<?>) {
      out.with("minItems", JsonTree.literal(1));
    }
    if (field == ManifestType.MANIFEST.edition) {
      out.with("const", edition.id());
    }
    return out;
  }

  // ---- values

  private void value(FieldType<?> type, boolean mayBeNull, Members out) {
    String jsonType =
        switch (type.form()) {
          case STRING -> "string";
          case NUMBER -> isWhole(type) ? "integer" : "number";
          case FLAG -> "boolean";
          case LIST -> "array";
          case OBJECT -> "object";
        };
    out.with(
        "type", mayBeNull ? JsonTree.strings(List.of(jsonType, "null")) : JsonTree.of(jsonType));
    if (type instanceof ScalarType<?> scalar) {
      scalar(scalar, mayBeNull, out);
    } else if (type instanceof ListType<?> list) {
      Members items = new Members();
      value(list.element(), false, items);
      out.with("items", items);
    } else if (type instanceof ObjectFieldType<?> object) {
      out.with("$ref", pointer(part(object.objectType())));
    }
  }

  private static boolean isWhole(FieldType<?> type) {
    return type instanceof ScalarType<?> scalar
        && scalar.textForm() instanceof TextForm.Numeric number
        && number.decimals() == 0;
  }

  private void scalar(ScalarType<?> type, boolean mayBeNull, Members out) {
    TextForm form = type.textForm();
    Wording expects = type.expects();
    if (form instanceof TextForm.Closed closed) {
      closed(closed, mayBeNull, out);
    } else if (form instanceof TextForm.Open open) {
      String name = "terms." + slug(open.list().name().en());
      out.with("$ref", pointer(define(open.list(), name, def -> open(open, def))));
    } else if (form instanceof TextForm.Matching matching) {
      refer(form, matching.name(), out, def -> said(expects, matching(matching, def)));
    } else if (form instanceof TextForm.Numeric number) {
      refer(form, number.name(), out, def -> said(expects, numeric(number, def)));
    } else if (form instanceof TextForm.Day day) {
      refer(
          form,
          "date",
          out,
          def -> said(expects, def.with("format", "date").with("pattern", day.pattern())));
    } else {
      said(expects, out);
    }
    TypeName target = type.refersTo();
    if (target != null) {
      said(
          new Wording(target.name() + " 记录的编号", "the id of a record of type " + target.name()),
          out);
    }
  }

  private void refer(TextForm form, String name, Members out, Consumer<Members> content) {
    out.with("$ref", pointer(define(form, "form." + name, content)));
  }

  private static Members said(Wording words, Members out) {
    return out.with("description", words.zh()).with("$comment", words.en());
  }

  private static Members matching(TextForm.Matching form, Members out) {
    return out.with("pattern", form.pattern()).with("maxLength", JsonTree.literal(form.longest()));
  }

  private static Members numeric(TextForm.Numeric form, Members out) {
    return out.with("minimum", JsonTree.literal(form.lowest().toPlainString()))
        .with("maximum", JsonTree.literal(form.highest().toPlainString()));
  }

  private static void closed(TextForm.Closed form, boolean mayBeNull, Members out) {
    Set<String> said = new LinkedHashSet<>();
    Map<String, Wording> meanings = new LinkedHashMap<>();
    for (ClosedTerm word : form.words()) {
      said.add(word.code());
      meanings.put(word.code(), word.wording());
    }
    for (ClosedTerm word : form.words()) {
      said.add(word.wording().zh()); // read too, and written as the code
      said.addAll(word.synonyms());
    }
    form.words().forEach(word -> said.add(word.wording().en()));
    List<JsonTree> words = new ArrayList<>();
    said.forEach(word -> words.add(JsonTree.of(word)));
    if (mayBeNull) {
      words.add(JsonTree.literal("null"));
    }
    said(meanings(meanings), out.with("enum", JsonTree.list(words)));
  }

  /** An open list: its words are examples, and any other word of that form will do. */
  private static void open(TextForm.Open form, Members out) {
    TermList list = form.list();
    out.with("title", list.name().zh() + "（" + list.edition() + " 版，表外的词只是警告）");
    List<String> others = labelsOutside(form);
    if (others.isEmpty()) {
      matching(form.other(), out);
    } else {
      out.with(
          "anyOf",
          JsonTree.list(
              List.of(
                  matching(form.other(), new Members()),
                  new Members().with("enum", JsonTree.strings(others)))));
    }
    out.with("examples", JsonTree.strings(List.copyOf(list.words().keySet())));
    said(meanings(list.words()), out);
  }

  /** The labels that are read and no word of the usual form: English ones with blanks in them. */
  private static List<String> labelsOutside(TextForm.Open form) {
    Pattern usual = Pattern.compile(form.other().pattern());
    return form.list().words().values().stream()
        .flatMap(said -> Stream.of(said.zh(), said.en()))
        .distinct()
        .filter(word -> !usual.matcher(word).find())
        .toList();
  }

  private static Wording meanings(Map<String, Wording> words) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    words.forEach((code, meaning) -> zh.add(code + " " + meaning.zh()));
    words.forEach((code, meaning) -> en.add(code + ": " + meaning.en()));
    return new Wording(String.join("；", zh), String.join("; ", en));
  }

  private static String slug(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
