package io.github.safetysupervision.record;

import io.github.safetysupervision.quantity.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Relations of one type, asked of one record after another (关系筛查): mostly the codes of a few fields
 * settle that all hold, and what a code settles is remembered. For engines that ask many relations
 * of each record; one alone is {@linkplain FieldRelation#holds asked} itself.
 *
 * <p>Law: a relation that is not {@linkplain #open open} holds.
 *
 * <p>It changes as records go by, because there are millions of them; not for several threads at
 * once.
 */
public final class RelationScreen {

  /** Of how many relations one can tell; any others are always open. */
  public static final int MOST = Long.SIZE;

  private final List<FieldRelation<?>> relations;
  private final long all;
  private final OfField[] fields;

  private RelationScreen(List<FieldRelation<?>> relations) {
    this.relations = relations;
    int told = Math.min(relations.size(), MOST);
    this.all = told == MOST ? -1 : (1L << told) - 1;
    Map<Field<?, ?>, OfField> each = new LinkedHashMap<>();
    for (int i = 0; i < told; i++) {
      for (FieldRelation.Sign<?> sign : relations.get(i).signs()) {
        each.computeIfAbsent(sign.field(), OfField::new).add(sign, 1L << i);
      }
    }
    this.fields = each.values().stream().sorted(OfField.MOST_FIRST).toArray(OfField[]::new);
  }

  /**
   * Makes one that was not asked yet.
   *
   * @param relations relations of one type
   * @return the screen
   */
  public static RelationScreen of(List<? extends FieldRelation<?>> relations) {
    return new RelationScreen(List.copyOf(relations));
  }

  /**
   * Tells which relations have to be asked of a record.
   *
   * @param values the values of a record of their type
   * @return a bit for each of the first {@value #MOST}, the lowest for the first; of these, those
   *     without one hold
   */
  public long open(FieldValues values) {
    long out = all;
    for (OfField field : fields) {
      out &= field.open(values);
      if (out == 0) {
        return out;
      }
    }
    return out;
  }

  /**
   * Whether a record breaks none.
   *
   * @param values the values of a record of their type
   * @return false if one of them does not hold, whatever stood where something could not be read
   */
  public boolean isUnbroken(FieldValues values) {
    for (long left = open(values); left != 0; left &= left - 1) {
      if (relations.get(Long.numberOfTrailingZeros(left)).holds(values) == Truth.FALSE) {
        return false;
      }
    }
    for (int i = MOST; i < relations.size(); i++) {
      if (relations.get(i).holds(values) == Truth.FALSE) {
        return false;
      }
    }
    return true;
  }

  /** What the code of one field settles. */
  private static final class OfField {

    static final Comparator<OfField> MOST_FIRST = Comparator.comparing(f -> -f.signs.size());

    /** More than the days of a year, or the states of anything. */
    private static final int REMEMBERED_BITS = 9;

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final Field<?, ?> field;
    private final List<FieldRelation.Sign<?>> signs = new ArrayList<>();
    private final List<Long> bits = new ArrayList<>();

    // What is open for the codes asked for before, and where there is no value.
    private final long[] codes = new long[1 << REMEMBERED_BITS];
    private final long[] open = new long[1 << REMEMBERED_BITS];
    private long openWithout;
    private boolean isAskedWithout;

    OfField(Field<?, ?> field) {
      this.field = field;
      Arrays.fill(codes, FieldType.ABSENT);
    }

    void add(FieldRelation.Sign<?> sign, long bit) {
      signs.add(sign);
      bits.add(bit);
    }

    long open(FieldValues values) {
      long code = values.code(field);
      if (code == FieldType.ABSENT) {
        return values.isUnread(field) ? -1 : without(values);
      }
      int at = (int) ((code * MIX) >>> (Long.SIZE - REMEMBERED_BITS));
      if (codes[at] != code) {
        codes[at] = code;
        open[at] = ask(values);
      }
      return open[at];
    }

    private long without(FieldValues values) {
      if (!isAskedWithout) {
        openWithout = ask(values);
        isAskedWithout = true;
      }
      return openWithout;
    }

    private long ask(FieldValues values) {
      long out = -1;
      for (int i = 0; i < signs.size(); i++) {
        out &= isEnough(signs.get(i), values) ? ~bits.get(i) : -1;
      }
      return out;
    }

    /** What breaks down here is asked as a whole, and breaks down where that is awaited. */
    private static boolean isEnough(FieldRelation.Sign<?> sign, FieldValues values) {
      try {
        return sign.isEnough(values);
      } catch (RuntimeException e) {
        return false;
      }
    }
  }
}
