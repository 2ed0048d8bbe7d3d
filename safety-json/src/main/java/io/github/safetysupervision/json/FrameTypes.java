package io.github.safetysupervision.json;

import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.ListType;
import io.github.safetysupervision.record.ObjectFieldType;
import io.github.safetysupervision.record.ObjectType;
import io.github.safetysupervision.record.RecordType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells of which types the records may be that lie in a text which is no single record.
 *
 * <p>They may be of any type unless the text is one {@linkplain WholeObjects whole object} after
 * another, each naming its own type: where something is torn, a record may be merged in whose type
 * is lost, and it may have the fields of the first. Otherwise they are of the types that the text
 * names, in a string that is the name or label of a type or near to one; of any again if a name is
 * no field of those types.
 *
 * <p>Quotes cannot be trusted in such a text: whatever stands between one quote and the next may be
 * a string.
 */
final class FrameTypes {

  private static final int LONGEST_NAME = 128;
  private static final int MOST_NAMES = 1 << 12;

  /** What people put before the name of a type, and behind it. */
  private static final Pattern BEFORE = Pattern.compile("^(?:安全|监督|执法|一般|重大)(?=..)");

  private static final Pattern AFTER = Pattern.compile("(?<=..)(?:记录|台账|信息|清单|数据|表)$");

  /** What many names of types, and other things, have in them. */
  private static final Set<String> COMMON =
      Set.of("安全", "生产", "经营", "生产经营", "应急", "专项", "重点", "领导", "行政", "活动");

  private final List<RecordType<?, ?>> types;

  /** Name to number of the type, and label too. */
  private final Map<String, Integer> exact = new HashMap<>();

  private final NearNames names;
  private final List<Set<String>> fields = new ArrayList<>();
  private final List<NearNames> nearFields = new ArrayList<>();
  private final NearNames nearType = new NearNames(List.of(RecordReader.TYPE));

  FrameTypes(List<RecordType<?, ?>> types) {
    this.types = types;
    List<String> all = new ArrayList<>();
    for (RecordType<?, ?> t : types) {
      all.add(t.name());
      all.add(t.label());
      Set<String> ofType = new LinkedHashSet<>();
      ofType.add(RecordReader.TYPE);
      collect(t, ofType);
      fields.add(ofType);
      nearFields.add(new NearNames(List.copyOf(ofType)));
    }
    for (int i = all.size() - 1; i >= 0; i--) {
      exact.put(all.get(i), i / 2);
    }
    names = new NearNames(all);
  }

  private static void collect(ObjectType<?, ?> type, Set<String> out) {
    for (Field<?, ?> f : type.fields()) {
      out.add(f.name());
      FieldType<?> of = f.type() instanceof ListType<?> list ? list.element() : f.type();
      if (of instanceof ObjectFieldType<?> object) {
        collect(object.objectType(), out);
      }
    }
  }

  /** The types that a type's name is near to, or is the label of, or near to that. */
  List<RecordType<?, ?>> near(String typeName) {
    BitSet out = new BitSet();
    add(typeName, out);
    return list(out);
  }

  /**
   * The types that a type's name may mean: those it is {@linkplain #near near} to, or is what
   * people call them for short, such as 隐患, 安全隐患 or 隐患台账 for 事故隐患.
   */
  List<RecordType<?, ?>> meant(String typeName) {
    List<RecordType<?, ?>> near = near(typeName);
    if (!near.isEmpty()) {
      return near;
    }
    String core = AFTER.matcher(BEFORE.matcher(typeName.strip()).replaceFirst("")).replaceFirst("");
    boolean isWord =
        core.length() >= 2
            && !COMMON.contains(core)
            && core.codePoints().allMatch(Character::isIdeographic);
    return isWord ? types.stream().filter(t -> t.label().contains(core)).toList() : near;
  }

  /** The types that records in a text may be of; none if they may be of any. */
  List<RecordType<?, ?>> in(RecordText text) {
    if (text.isTooLong()) {
      return List.of();
    }
    boolean areWhole =
        new WholeObjects(
                text.chars(), text.length(), this::isType, t -> add(t, new BitSet(types.size())))
            .areAllTyped();
    return areWhole ? new Search(text.chars(), text.length()).run() : List.of();
  }

  private List<RecordType<?, ?>> list(BitSet numbers) {
    List<RecordType<?, ?>> out = new ArrayList<>();
    numbers.stream().forEach(i -> out.add(types.get(i)));
    return out;
  }

  /** Adds the types that a word is the name or label of or near to; returns whether it is. */
  private boolean add(String word, BitSet out) {
    Integer same = exact.get(word);
    if (same != null) {
      out.set(same);
    }
    BitSet near = names.near(word);
    near.stream().forEach(i -> out.set(i / 2));
    return same != null || !near.isEmpty();
  }

  private boolean isType(String name) {
    return name.equals(RecordReader.TYPE) || !nearType.near(name).isEmpty();
  }

  /** Whether a name is a field of one of some types or near one. */
  private boolean isKnown(String name, BitSet ofTypes) {
    for (int i = ofTypes.nextSetBit(0); i >= 0; i = ofTypes.nextSetBit(i + 1)) {
      if (fields.get(i).contains(name)) {
        return true;
      }
    }
    for (Set<String> all : fields) {
      if (all.contains(name)) {
        return false;
      }
    }
    return ofTypes.stream().anyMatch(i -> !nearFields.get(i).near(name).isEmpty());
  }

  /** Goes from quote to quote. */
  private final class Search {
    private final char[] chars;
    private final int end;
    private final BitSet named = new BitSet();
    private final Set<String> members = new HashSet<>();
    private String last = "";
    private String beforeLast = "";
    private boolean isNamed;
    private boolean isAny;

    Search(char[] chars, int end) {
      this.chars = chars;
      this.end = end;
    }

    List<RecordType<?, ?>> run() {
      int quote = next('"', 0);
      while (quote < end && !isAny) {
        int closing = next('"', quote + 1);
        if (closing < end) {
          between(quote, closing);
        }
        quote = closing;
      }
      if (isAny || !isNamed || !members.stream().allMatch(m -> isKnown(m, named))) {
        return List.of();
      }
      return list(named);
    }

    private void between(int quote, int closing) {
      int length = closing - quote - 1;
      String word = length > LONGEST_NAME ? "" : new String(chars, quote + 1, length);
      boolean isMember = at(after(closing)) == ':';
      if (isMember) {
        members.add(word);
        isAny |= length > LONGEST_NAME || members.size() > MOST_NAMES;
      } else if (length <= LONGEST_NAME) {
        char before = at(before(quote));
        boolean isOfMember = before == ':' && at(before(before(quote))) == '"';
        boolean isOfType = isOfMember ? isType(beforeLast) : before != '[' && before != ',';
        isAny |= isOfType && word.indexOf('\\') >= 0;
        isNamed |= add(word, named) && isOfType;
      }
      beforeLast = last;
      last = word;
    }

    private int next(char c, int from) {
      int i = from;
      while (i < end && chars[i] != c) {
        i++;
      }
      return i;
    }

    private int after(int at) {
      int i = at + 1;
      while (i < end && Signs.isSpace(chars[i])) {
        i++;
      }
      return i;
    }

    private int before(int at) {
      int i = at - 1;
      while (i >= 0 && Signs.isSpace(chars[i])) {
        i--;
      }
      return i;
    }

    private char at(int i) {
      return i >= 0 && i < end ? chars[i] : ' ';
    }
  }
}
