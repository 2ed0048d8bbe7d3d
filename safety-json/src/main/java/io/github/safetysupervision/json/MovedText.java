package io.github.safetysupervision.json;

import static io.github.safetysupervision.check.JustificationType.JUSTIFICATION;

import com.fasterxml.jackson.core.JsonToken;
import io.github.safetysupervision.indicator.SliceType;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.ListType;
import io.github.safetysupervision.record.ObjectFieldType;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.TypeName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the prefix of a reporter before the ids in the text of one record (原文迁入), and its name where
 * it has none; every other character stays as it came.
 */
final class MovedText {

  private final RecordMove move;
  private final @Nullable RecordType<?, ?> type;
  private final RecordTokens tokens = new RecordTokens(RecordTokens.OF_ANYTHING);

  /** Before which characters the prefix goes, ascending but for conditions. */
  private final List<Integer> places = new ArrayList<>();

  /** Where the record opens. */
  private int opening;

  private boolean isReporterNamed;

  /**
   * Makes one.
   *
   * @param type the type of the record, or null if it is not known
   */
  MovedText(RecordMove move, @Nullable RecordType<?, ?> type) {
    this.move = move;
    this.type = type;
  }

  /** Returns the text with its ids moved; the same text if it is no one JSON object. */
  String of(String raw) {
    char[] text = raw.toCharArray();
    if (!find(text)) {
      char[] masked = tokens.maskedNames();
      if (masked == null || !find(masked)) {
        return raw;
      }
    }
    StringBuilder out = new StringBuilder(raw);
    places.sort(Comparator.naturalOrder());
    for (int i = places.size() - 1; i >= 0; i--) {
      out.insert(places.get(i), move.space().prefix());
    }
    if (type != null && !isReporterNamed) {
      out.insert(opening + 1, "\"reporter\":\"" + move.space().reporter() + "\",");
    }
    return out.toString();
  }

  private boolean find(char[] text) {
    places.clear();
    isReporterNamed = false;
    tokens.start(text, text.length);
    try {
      if (tokens.next() != JsonToken.START_OBJECT) {
        return false;
      }
      opening = tokens.offset();
      String justifiedType = null;
      String justified = null;
      int justifiedAt = 0;
      while (!RecordTokens.isEnd(tokens.next())) {
        String name = tokens.name();
        isReporterNamed |= isReporter(name);
        tokens.next();
        if (isText(name, JUSTIFICATION.recordType)) {
          justifiedType = text();
        } else if (isText(name, JUSTIFICATION.record)) {
          justifiedAt = tokens.offset() + 1;
          justified = text();
        } else {
          member(name);
        }
        tokens.skip();
      }
      if (justified != null
          && RecordMove.isId(justified)
          && !move.justified(justifiedType, justified).equals(justified)) {
        places.add(justifiedAt);
      }
      return true;
    } catch (BrokenJson e) {
      return false;
    }
  }

  private boolean isReporter(String name) {
    RecordType<?, ?> known = type;
    return known != null && known.reporter.equals(known.field(name));
  }

  private boolean isText(String name, Field<?, ?> field) throws BrokenJson {
    RecordType<?, ?> known = type;
    return known != null
        && field.equals(known.field(name))
        && tokens.current() == JsonToken.VALUE_STRING;
  }

  private String text() throws BrokenJson {
    tokens.read();
    return tokens.string();
  }

  private void member(String name) throws BrokenJson {
    if (name.equals(RecordMove.ID) || name.equals(RecordMove.SUPERSEDES)) {
      string(null);
      return;
    }
    RecordType<?, ?> known = type;
    Field<?, ?> field = known == null ? null : known.field(name);
    TypeName target = field == null ? null : field.refersTo();
    if (target != null && tokens.current() == JsonToken.START_ARRAY) {
      while (!RecordTokens.isEnd(tokens.next())) {
        string(target);
        tokens.skip();
      }
    } else if (target != null) {
      string(target);
    } else if (field != null && isOfSlices(field) && tokens.current() == JsonToken.START_ARRAY) {
      while (!RecordTokens.isEnd(tokens.next())) {
        slice();
      }
    }
  }

  private static boolean isOfSlices(Field<?, ?> field) {
    return field.type() instanceof ListType<?> list
        && list.element() instanceof ObjectFieldType<?> object
        && object.objectType() == SliceType.SLICE;
  }

  /** Notes a string that is an id, of a record of the reporter or of a type that is referred to. */
  private void string(@Nullable TypeName target) throws BrokenJson {
    if (tokens.current() != JsonToken.VALUE_STRING) {
      return;
    }
    int at = tokens.offset() + 1;
    tokens.read();
    String id = tokens.string();
    if (RecordMove.isId(id) && (target == null || !move.space().isOfRegister(target.name(), id))) {
      places.add(at);
    }
  }

  private void slice() throws BrokenJson {
    if (tokens.current() != JsonToken.START_OBJECT) {
      tokens.skip();
      return;
    }
    String field = null;
    String value = null;
    int at = 0;
    while (!RecordTokens.isEnd(tokens.next())) {
      String name = tokens.name();
      if (tokens.next() == JsonToken.VALUE_STRING) {
        int start = tokens.offset() + 1;
        tokens.read();
        if (name.equals(SliceType.SLICE.field.name())) {
          field = tokens.string();
        } else if (name.equals(SliceType.SLICE.value.name())) {
          value = tokens.string();
          at = start;
        }
      }
      tokens.skip();
    }
    if (field != null && value != null && !move.slice(field, value).equals(value)) {
      places.add(at);
    }
  }
}
