package io.github.safetysupervision.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Compares what the command line computed with what the generator stated, number by number and
 * without any class of the library.
 */
public final class CheckFigures {

  private CheckFigures() {}

  /**
   * Compares; ends with an exception on the first difference.
   *
   * @param args the stated file, and the output of {@code figures --format json}
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<String, JsonNode> figures = new HashMap<>();
    JsonNode output = json.readTree(Path.of(args[1]).toFile());
    output.path("figures").forEach(f -> figures.put(f.path("id").asText(), f));
    int checked = 0;
    for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
      JsonNode stated = json.readTree(line);
      if (stated.path("type").asText().equals("stated-figure")) {
        checkFigure(stated, figures.remove(stated.path("id").asText()));
        checked++;
      }
    }
    require(figures.isEmpty(), "figures nobody stated: " + figures.keySet());
    for (JsonNode identity : output.path("identities")) {
      require(holds(identity), "identity: " + identity);
      checked++;
    }
    require(checked > 10, "only " + checked + " checked");
    System.out.println(checked + " figures and identities are as the generator counted");
  }

  private static void checkFigure(JsonNode stated, JsonNode figure) {
    require(figure != null, "no figure for " + stated);
    String written = stated.path("quantity").asText();
    BigDecimal expected = new BigDecimal(written.replaceAll("[^0-9.]", ""));
    JsonNode value = figure.path("computed");
    require(!value.isMissingNode() && !value.isNull(), "not computed: " + figure);
    BigDecimal computed = new BigDecimal(value.asText());
    if (written.endsWith("%")) {
      computed = computed.setScale(expected.scale(), RoundingMode.HALF_UP);
    } else {
      require(figure.path("records").decimalValue().compareTo(expected) == 0, "records: " + figure);
    }
    require(computed.compareTo(expected) == 0, "computed: " + figure);
    require(holds(figure), "verdict: " + figure);
  }

  private static boolean holds(JsonNode judged) {
    return judged.path("verdict").asText().startsWith("holds");
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalStateException(otherwise);
    }
  }
}
