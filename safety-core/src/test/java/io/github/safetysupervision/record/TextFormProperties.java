package io.github.safetysupervision.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.testkit.RandomRecords;
import io.github.safetysupervision.testkit.Types;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What a scalar type reads is of its text form. */
class TextFormProperties {

  private static final String NEAR = "0129-/.+eEHQ年AIOZaz 　\t\n\u0085\u00a0\ufeff０，万余项😀";

  @Property(tries = 20_000)
  void whatIsReadIsOfTheForm(@ForAll("types") ScalarType<?> type, @ForAll long seed) {
    Random random = new Random(seed);
    String text = near(sample(type, random), random);
    boolean isRead = type.tryParse(text).value() != null;
    if (isRead) {
      assertThat(isOf(type.textForm(), text)).as("%s of %s", text, type.expects()).isTrue();
    }
    Statistics.label("read").collect(isRead).coverage(c -> c.check(true).percentage(p -> p > 20));
  }

  @Property(tries = 20_000)
  void aFormSaysSomething(@ForAll("types") ScalarType<?> type, @ForAll long seed) {
    Random random = new Random(seed);
    String text = near(near(sample(type, random), random), random);
    Statistics.label("of the form")
        .collect(isOf(type.textForm(), text))
        .coverage(c -> c.check(false).percentage(p -> p > 20));
  }

  private static <V> String sample(ScalarType<V> type, Random random) {
    return type.format(new RandomRecords(random).parsed(type));
  }

  private static String near(String text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int codePoint = NEAR.codePoints().toArray()[random.nextInt((int) NEAR.codePoints().count())];
    String some = Character.toString(codePoint);
    return switch (random.nextInt(5)) {
      case 0 -> text;
      case 1 -> text.substring(0, at) + some + text.substring(at);
      case 2 -> text.substring(0, at) + some + text.substring(Math.min(text.length(), at + 1));
      case 3 -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 1));
      default -> text + some.repeat(random.nextInt(140));
    };
  }

  private static boolean isOf(TextForm form, String text) {
    if (form instanceof TextForm.Closed closed) {
      return closed.words().stream()
          .anyMatch(
              w ->
                  w.code().equals(text)
                      || w.wording().zh().equals(text)
                      || w.wording().en().equals(text)
                      || w.synonyms().contains(text));
    }
    if (form instanceof TextForm.Open open
        && open.list().words().values().stream()
            .anyMatch(w -> w.zh().equals(text) || w.en().equals(text))) {
      return true;
    }
    if (form instanceof TextForm.Numeric number) {
      return isOf(number, text);
    }
    if (form instanceof TextForm.Day day) {
      return Pattern.compile(day.pattern()).matcher(text).find();
    }
    TextForm.Matching matching =
        form instanceof TextForm.Open open ? open.other() : (TextForm.Matching) form;
    return text.codePointCount(0, text.length()) <= matching.longest()
        && Pattern.compile(matching.pattern()).matcher(text).find();
  }

  private static boolean isOf(TextForm.Numeric form, String text) {
    if (!text.matches("-?[0-9]+(\\.[0-9]+)?")) {
      return false;
    }
    BigDecimal n = new BigDecimal(text);
    return n.compareTo(form.lowest()) >= 0
        && n.compareTo(form.highest()) <= 0
        && n.scale() <= form.decimals();
  }

  /** Every type of a field of this library, but flags, which have no text. */
  @Provide
  Arbitrary<ScalarType<?>> types() {
    List<ScalarType<?>> all =
        Types.ALL.stream()
            .flatMap(type -> type.fields().stream())
            .<FieldType<?>>map(Field::type)
            .<FieldType<?>>flatMap(
                t -> t instanceof ListType<?> list ? Stream.of(list.element()) : Stream.of(t))
            .filter(t -> t instanceof ScalarType<?> && t.form() != FieldType.Form.FLAG)
            .<ScalarType<?>>map(t -> (ScalarType<?>) t)
            .toList();
    assertThat(all).allMatch(t -> t.textForm() != null);
    return Arbitraries.of(all);
  }
}
