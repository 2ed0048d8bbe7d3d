package io.github.safetysupervision.table;

import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.activity.Inspection;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.ScalarType;
import io.github.safetysupervision.record.TermMapping;
import io.github.safetysupervision.testkit.Types;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A number in a cell is what it amounts to, whatever its class, its zeros and its exponent. */
class NumberCellProperties {

  /** The same number as every class can hold it. */
  private static List<Number> same(BigDecimal value) {
    List<Number> out = new ArrayList<>();
    BigDecimal stripped = value.stripTrailingZeros();
    out.add(value);
    out.add(stripped);
    out.add(value.setScale(Math.max(0, stripped.scale()) + 13));
    if (new BigDecimal(Double.toString(value.doubleValue())).compareTo(value) == 0) {
      out.add(value.doubleValue());
    }
    if (new BigDecimal(Float.toString(value.floatValue())).compareTo(value) == 0) {
      out.add(value.floatValue());
    }
    if (stripped.scale() <= 0 && stripped.precision() - stripped.scale() <= 18) {
      long whole = value.longValueExact();
      out.addAll(List.of(whole, new AtomicLong(whole), BigInteger.valueOf(whole)));
      if (whole == (int) whole) {
        out.addAll(List.of((int) whole, new AtomicInteger((int) whole)));
      }
      if (whole == (short) whole) {
        out.add((short) whole);
      }
    }
    return out;
  }

  private static BigDecimal any(Random random) {
    long digits = Math.abs(random.nextLong()) % (long) Math.pow(10, 1 + random.nextInt(18));
    return BigDecimal.valueOf(random.nextInt(8) == 0 ? -digits : digits, random.nextInt(4))
        .setScale(6);
  }

  @Property(tries = 200)
  void theSameNumberIsReadTheSameWhateverItsClass(@ForAll long seed) {
    Random random = new Random(seed);
    List<Number> all = same(any(random));
    for (ScalarType<?> type : Types.scalars()) {
      String first = null;
      for (Number n : all) {
        List<String> problems = new ArrayList<>();
        Object value =
            new CellReader(TermMapping.NONE, p -> problems.add(said(p))).read(type, n, null);
        String read = value + " " + problems;
        first = first == null ? read : first;
        assertThat(read).as("%s %s as %s", n.getClass(), n, type.expects().en()).isEqualTo(first);
      }
    }
  }

  private static String said(Problem p) {
    return p.code().id() + p.severity();
  }

  @Test
  void zerosAtTheEndSayNothing() {
    for (Object cell : List.of(new BigDecimal("3.0"), 3.0, 3, new BigDecimal("0.3E+1"))) {
      assertThat(people(cell).orThrow().getPeople()).isEqualTo(3);
    }
    Map<String, Object> row = new LinkedHashMap<>(penalty());
    row.put("罚款金额（万元）", new BigDecimal("28.8000000000000"));
    assertThat(RowReader.of(PENALTY).read(row).orThrow().getAmount()).hasToString("288000");
  }

  private static Outcome<Inspection> people(Object cell) {
    return RowReader.of(INSPECTION)
        .withConstants(Map.of("检查日期", "2023-05-17", "检查方式", "日常检查", "行政区划", "152529"))
        .read(Map.of("编号", "I-1", "检查人员数", cell));
  }

  private static Map<String, Object> penalty() {
    return Map.of(
        "编号", "P-1", "行政区划", "152529", "处罚决定日期", "2023-05-17", "处罚机关", "D-1", "处罚种类", "罚款");
  }

  @Test
  @Timeout(20)
  void noExponentIsEverWrittenOut() {
    List<Object> cells = new ArrayList<>();
    for (String s :
        List.of(
            "1E+2147483647",
            "100E+2147483647",
            "-1E+2147483647",
            "0E+2147483647",
            "1E-2147483647",
            "123456789012345678E-2147483600",
            "0E-2147483647",
            "1E+999999999",
            "1E+40",
            "1E-40",
            "1E-41")) {
      cells.add(s);
      cells.add(new BigDecimal(s));
    }
    cells.add(BigInteger.ONE.shiftLeft(1_000_000));
    cells.add(new BigDecimal(BigInteger.ONE.shiftLeft(1_000_000).add(BigInteger.ONE), 400_000));
    cells.add(Double.MIN_VALUE);
    cells.add(Double.MAX_VALUE);
    cells.add("9".repeat(20_000));
    cells.add("1" + ",000".repeat(20_000));
    cells.add("1." + "0".repeat(20_000));
    cells.add("-".repeat(20_000));
    List<Problem> said = new ArrayList<>();
    for (ScalarType<?> type : Types.scalars()) {
      for (Object cell : cells) {
        for (String unit : type.form() == FieldType.Form.NUMBER ? List.of("", "亿元") : List.of("")) {
          CellReader reader = new CellReader(TermMapping.NONE, said::add);
          Object value = reader.read(type, cell, unit.isEmpty() ? null : unit);
          if (value != null) {
            reader.split(type, value.toString());
          }
        }
      }
    }
    assertThat(said).allMatch(p -> p.toString().length() < 2_000);
  }

  @Test
  @Timeout(20)
  void aListCellIsReadInTimeThatGrowsAsItDoes() {
    StringBuilder table = new StringBuilder();
    for (int separators : List.of(1_000, 2_000, 4_000, 8_000)) {
      for (String word : List.of("没收违法所得、没收非法财物", "罚款", "甲", "")) {
        Map<String, Object> row = new LinkedHashMap<>(penalty());
        row.put("处罚种类", (word + "、").repeat(separators));
        long start = System.nanoTime();
        Outcome<?> read = RowReader.of(PENALTY).read(row);
        table.append(
            String.format(
                "%8d × %s: %d ms, %d problems%n",
                separators, word, (System.nanoTime() - start) / 1_000_000, read.problems().size()));
      }
    }
    if (Boolean.getBoolean("safety.table")) {
      System.out.println(table);
    }
  }
}
