package io.github.safetysupervision.json;

import com.fasterxml.jackson.core.JsonToken;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.Bound;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.RecordProblems;
import io.github.safetysupervision.record.ScalarType;
import io.github.safetysupervision.record.TextForm;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says what to write instead of a value of another JSON type. A value is proposed only where it is
 * what was written, in another form; nothing is read by it.
 */
final class FormAdvice {

  private static final int LONGEST = 80;

  /** The most digits a spreadsheet keeps of a number. */
  private static final int KEPT_DIGITS = 15;

  private static final Pattern WHOLE = Pattern.compile("[0-9]+");

  /** The signs between the thousands of a number. */
  private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([,，][0-9]{3})+(\\.[0-9]+)?");

  private static final Wording FLAG =
      new Wording("请写 true 或 false，不加引号", "write true or false without quotes");
  private static final Wording WORDS =
      new Wording("请写成文字并加引号", "write it in words and put it in quotes");
  private static final Wording ONE_VALUE =
      new Wording("请只写一个值并加引号，不用括号", "write one value in quotes, without brackets");
  private static final Wording DAY =
      new Wording("请写成加引号的日期，如 \"2023-01-10\"", "write a date in quotes, such as \"2023-01-10\"");
  private static final Wording LOST_DIGITS =
      new Wording(
          "表格软件把编码变成了数值，末几位可能已丢失；请把该列设为文本格式，对照原件填全后重新导出（导出后带引号）",
          "a spreadsheet took the code for a number, and its last digits may be lost; format the column"
              + " as text, fill in every digit and export it again (in quotes)");

  private FormAdvice() {}

  /** What to do about the type of a record that is no string. */
  static Wording ofType() {
    return new Wording(
        "请写成加引号的类型名，如 \"type\":\"hazard\"",
        "write the name of the type in quotes, such as \"type\":\"hazard\"");
  }

  /**
   * What to do about a value.
   *
   * @param type what is expected
   * @param first what the value starts with
   * @param text the text of a string or number
   */
  static Wording of(FieldType<?> type, @Nullable JsonToken first, String text) {
    String brief = isShowable(text) ? text : "";
    return switch (type.form()) {
      case STRING -> ofString((ScalarType<?>) type, first, brief);
      case NUMBER -> ofNumber((ScalarType<?>) type, brief);
      case FLAG -> ofFlag(brief);
      case LIST -> ofList(first, brief);
      case OBJECT ->
          new Wording(
              "请写成花括号括起的对象，其中各项写字段名和值", "write an object in braces, with the names of its fields");
    };
  }

  /** Whether a text can be said again; of a long one nobody would copy it. */
  private static boolean isShowable(String text) {
    return text.length() <= LONGEST
        && text.codePoints()
            .allMatch(
                c ->
                    c != RecordText.REPLACEMENT
                        && c != '"'
                        && c != '\\'
                        && !Character.isISOControl(c)
                        && Character.getType(c) != Character.SURROGATE);
  }

  private static Wording ofString(ScalarType<?> type, @Nullable JsonToken first, String text) {
    if (first == JsonToken.START_ARRAY || first == JsonToken.START_OBJECT) {
      return ONE_VALUE;
    }
    if (first != JsonToken.VALUE_NUMBER_INT && first != JsonToken.VALUE_NUMBER_FLOAT) {
      return WORDS;
    }
    if (type.textForm() instanceof TextForm.Day) {
      return ofDay(type, text);
    }
    if (isIdentifier(type) && isRounded(text)) {
      return LOST_DIGITS;
    }
    if (isNamed(type, "quantity")) {
      return new Wording(
          "请写明计量单位并加引号，如 \"" + text + "条\"",
          "say what is counted, in quotes, such as \"" + text + "条\"");
    }
    if (text.isEmpty() || type.tryParse(text).value() == null) {
      return new Wording(
          "请照原件写全并加引号，前导零不能省略",
          "write every digit of it in quotes, zeros at its beginning included");
    }
    return new Wording("请加引号，写成 \"" + text + "\"", "put it in quotes: \"" + text + "\"");
  }

  private static Wording ofDay(ScalarType<?> type, String text) {
    for (Problem p : type.tryParse(text).problems()) {
      Map<String, String> arguments = p.arguments();
      if (p.code().equals(RecordProblems.DATE_OTHERWISE)) {
        String day = arguments.get("expected");
        return new Wording("请写成 \"" + day + "\"，加引号", "write \"" + day + "\", in quotes");
      }
      if (p.code().equals(RecordProblems.SERIAL_DAY)) {
        String day = arguments.get("first");
        return new Wording(
            text + " 像是表格软件的日期序号，可能是 " + day + "；请核对后写成 \"" + day + "\" 这样的日期，加引号",
            text
                + " looks like a spreadsheet's number of a day, perhaps "
                + day
                + "; check it and write a date such as \""
                + day
                + "\", in quotes");
      }
    }
    return DAY;
  }

  /** Whether every digit of a text matters and none can be told from the others. */
  private static boolean isIdentifier(ScalarType<?> type) {
    return isNamed(type, "credit-code") || isNamed(type, "id");
  }

  private static boolean isNamed(ScalarType<?> type, String name) {
    return type.textForm() instanceof TextForm.Matching m && m.name().equals(name);
  }

  private static boolean isRounded(String text) {
    return !WHOLE.matcher(text).matches()
        || (text.length() > KEPT_DIGITS
            && text.substring(KEPT_DIGITS).chars().allMatch(c -> c == '0'));
  }

  private static Wording ofNumber(ScalarType<?> type, String text) {
    String number = numberIn(type, text);
    if (number != null) {
      return new Wording(
          "请写成 " + number + "，不加引号和单位", "write " + number + ", without quotes or unit");
    }
    return isMoney(type)
        ? new Wording(
            "请换算成元，写成不加引号的数字，如 48000；不知道的，不写该字段",
            "write yuan in digits without quotes, such as 48000; leave the field out if it is not known")
        : new Wording(
            "请写成不加引号的数字，如 12，不带单位；不知道的，不写该字段",
            "write digits without quotes or unit, such as 12; leave the field out if it is not known");
  }

  private static boolean isMoney(ScalarType<?> type) {
    return type.textForm() instanceof TextForm.Numeric n && n.name().equals("money");
  }

  /** The number a text says, exactly and in the unit of the field; null if that is not plain. */
  private static @Nullable String numberIn(ScalarType<?> type, String text) {
    String plain = text.strip();
    if (GROUPED.matcher(plain).matches()) {
      plain = plain.replace(",", "").replace("，", "");
    }
    if (type.tryParse(plain).value() != null) {
      return plain;
    }
    Quantity said = Quantity.tryParse(plain).value();
    BigDecimal value = said == null ? null : said.value();
    if (said == null
        || value == null
        || said.bound() != Bound.EXACT
        || said.noun().equals(CountNoun.UNSTATED)
        || said.noun().kind() == CountNoun.Kind.SHARE) {
      return null;
    }
    boolean isMoney = said.noun().kind() == CountNoun.Kind.MONEY;
    String number = value.stripTrailingZeros().toPlainString();
    return isMoney == isMoney(type) && type.tryParse(number).value() != null ? number : null;
  }

  private static Wording ofFlag(String text) {
    return switch (text) {
      case "true", "是" -> new Wording("请写 true，不加引号", "write true, without quotes");
      case "false", "否" -> new Wording("请写 false，不加引号", "write false, without quotes");
      default -> FLAG;
    };
  }

  private static Wording ofList(@Nullable JsonToken first, String text) {
    return first == JsonToken.VALUE_STRING && !text.isEmpty()
        ? new Wording("请写在方括号里：[\"" + text + "\"]", "put it in brackets: [\"" + text + "\"]")
        : new Wording("请写在方括号里，各项以逗号分开", "put it in brackets, with commas between its elements");
  }
}
