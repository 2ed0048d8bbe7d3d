package io.github.safetysupervision.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Changes JSON the way people and programs get it wrong; what comes out is always JSON. */
final class JsonMutation {

  /** Values for any place: of every JSON type, and texts near every text form. */
  static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "false",
          "[]",
          "{}",
          "[null]",
          "[[]]",
          "[{}]",
          "[\"a\", 1]",
          "{\"a\": [1]}",
          "0",
          "-0",
          "-1",
          "1.0",
          "1.5",
          "12.345",
          "1e3",
          "1000000000",
          "1000000001",
          "9999999999999999.99",
          "-9999999999999999.99",
          "10000000000000000",
          "1e40",
          "\"\"",
          "\" \"",
          "\"\\u00a0\"",
          "\"\\u3000\"",
          "\"\\u2007\"",
          "\"\\ufeff\"",
          "\"\\u0085\"",
          "\"\\u001f\"",
          "\"\\ufffd\"",
          "\"\\n\"",
          "\"a b\"",
          "\"12\"",
          "\"true\"",
          "\"说明\"",
          "\"" + "x".repeat(128) + "\"",
          "\"" + "x".repeat(129) + "\"",
          "\"" + "😀".repeat(100) + "\"",
          "\"" + "😀".repeat(129) + "\"",
          "\"" + "文".repeat(10_000) + "\"",
          "\"" + "文".repeat(10_001) + "\"",
          "\"2023-05-06\"",
          "\"2023-02-30\"",
          "\"2023-13-01\"",
          "\"0000-01-01\"",
          "\"2023-5-6\"",
          "\"2023-05-06\\n\"",
          "\"２０２３-05-06\"",
          "\"12023-05-06\"",
          "\"2023H1\"",
          "\"2023H3\"",
          "\"2023-13\"",
          "\"2023-06-30/2023-01-01\"",
          "\"2023-01-01/2023-06-31\"",
          "\"152529\"",
          "\"15252\"",
          "\"152529000000\"",
          "\"1525290000000\"",
          "\"000000\"",
          "\"150029\"",
          "\"460025\"",
          "\"１５２５２９\"",
          "\"91350100M000100Y43\"",
          "\"91350100M000100Y44\"",
          "\"91350100m000100y43\"",
          "\"91350100MO00100Y43\"",
          "\"9135010000100Y43\"",
          "\"A\"",
          "\"a03\"",
          "\"A0311\"",
          "\"00\"",
          "\"0610\"",
          "\"06100\"",
          "\"U06\"",
          "\"500余人次\"",
          "\"５００人\"",
          "\"若干\"",
          "\"-5条\"",
          "\"general\"",
          "\"General\"",
          "\"closed\"",
          "\"update\"",
          "\"none\"",
          "\"self-check\"",
          "\"1.0\"",
          "\"2.0\"",
          "\"hazard\"",
          "\"Hazard\"",
          "\"blast-site\"");

  private static final List<String> NAMES =
      List.of("x", "id", "found_on", "foundOn", "a/b~c", "中文", "name", "period", "site s", "");

  private final Random random;

  JsonMutation(Random random) {
    this.random = random;
  }

  /** Returns JSON with some changes. */
  String mutated(String json, int changes) {
    List<Object> root = new ArrayList<>(List.of(parse(json)));
    for (int i = 0; i < changes; i++) {
      change(root);
    }
    return text(root.get(0));
  }

  /** Returns an object in whose text one member stands twice, once changed. */
  String withATwin(String json) {
    Object tree = parse(json);
    if (!(tree instanceof Map<?, ?> members) || members.isEmpty()) {
      return json;
    }
    String name = one(new ArrayList<>(members.keySet())).toString();
    String twin =
        quoted(name) + ":" + (random.nextBoolean() ? one(VALUES) : text(members.get(name)));
    String text = text(tree);
    return random.nextBoolean()
        ? "{" + twin + "," + text.substring(1)
        : text.substring(0, text.length() - 1) + "," + twin + "}";
  }

  private <E> E one(List<E> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** Changes something somewhere: walks down by chance. */
  private void change(List<Object> root) {
    Object container = root;
    while (true) {
      Object child = random.nextInt(4) == 0 ? null : container(container);
      if (child == null || isEmpty(child)) {
        break;
      }
      container = child;
    }
    if (container == root && random.nextInt(8) > 0) {
      container = root.get(0); // a record that is no object at all is soon told
    }
    if (container instanceof Map<?, ?>) {
      changeMember(cast(container));
    } else if (container instanceof List<?> list) {
      changeElement(castList(list), container == root);
    } else {
      root.set(0, one(VALUES));
    }
  }

  private static boolean isEmpty(Object container) {
    return container instanceof Map<?, ?> m ? m.isEmpty() : ((List<?>) container).isEmpty();
  }

  private Object container(Object of) {
    List<Object> inside =
        (of instanceof Map<?, ?> m ? m.values() : (List<?>) of)
            .stream()
                .filter(o -> o instanceof Map<?, ?> || o instanceof List<?>)
                .collect(Collectors.toList());
    return inside.isEmpty() ? null : one(inside);
  }

  private void changeMember(Map<String, Object> members) {
    if (members.isEmpty()) {
      members.put(one(NAMES), parse(one(VALUES)));
      return;
    }
    List<String> names = new ArrayList<>(members.keySet());
    String name = one(names);
    switch (random.nextInt(8)) {
      case 0 -> members.remove(name);
      case 1 -> members.put(name, "null");
      case 2 -> members.put(one(NAMES), parse(one(VALUES)));
      case 3 -> members.put(name, new ArrayList<>(List.of(members.get(name))));
      case 4 -> {
        Object before = members.put(name, copy(members.get(one(names))));
        members.put(one(names), copy(before));
      }
      case 5 -> members.put(name.toUpperCase(java.util.Locale.ROOT), members.remove(name));
      default -> members.put(name, parse(one(VALUES)));
    }
  }

  private void changeElement(List<Object> elements, boolean isRoot) {
    if (isRoot || (!elements.isEmpty() && random.nextBoolean())) {
      elements.set(random.nextInt(elements.size()), parse(one(VALUES)));
    } else if (!elements.isEmpty() && random.nextBoolean()) {
      elements.add(copy(one(elements)));
    } else if (random.nextBoolean()) {
      elements.clear();
    } else {
      elements.add(parse(one(VALUES)));
    }
  }

  private static Object copy(Object tree) {
    return parse(text(tree));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> cast(Object members) {
    return (Map<String, Object>) members;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> castList(Object elements) {
    return (List<Object>) elements;
  }

  // ---- trees of maps, lists and tokens as written

  static Object parse(String json) {
    try (JsonParser p = new JsonFactory().createParser(json)) {
      p.nextToken();
      return parse(p);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object parse(JsonParser p) throws IOException {
    if (p.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> members = new LinkedHashMap<>();
      while (p.nextToken() != JsonToken.END_OBJECT) {
        String name = p.currentName();
        p.nextToken();
        members.put(name, parse(p));
      }
      return members;
    }
    if (p.currentToken() == JsonToken.START_ARRAY) {
      List<Object> elements = new ArrayList<>();
      while (p.nextToken() != JsonToken.END_ARRAY) {
        elements.add(parse(p));
      }
      return elements;
    }
    return p.currentToken() == JsonToken.VALUE_STRING ? quoted(p.getText()) : p.getText();
  }

  static String text(Object tree) {
    if (tree instanceof Map<?, ?> members) {
      return members.entrySet().stream()
          .map(e -> quoted(e.getKey().toString()) + ":" + text(e.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (tree instanceof List<?> elements) {
      return elements.stream().map(JsonMutation::text).collect(Collectors.joining(",", "[", "]"));
    }
    return tree.toString();
  }

  static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
