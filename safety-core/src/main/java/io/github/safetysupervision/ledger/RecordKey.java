package io.github.safetysupervision.ledger;

import com.google.common.hash.Hashing;
import java.util.Objects;

/**
 * What names one record in a source (记录标识), its type and its id; for whoever tells records apart as
 * a {@link Survey} does.
 *
 * @param type the name of the type
 * @param id the id
 */
public record RecordKey(String type, String id) implements Comparable<RecordKey> {

  // Odd numbers, by which what is hashed in different ways comes out different.
  private static final long OF_TYPE = 0x9E3779B97F4A7C15L;
  private static final long OF_WIDE = 0xD6E8FEB86659FD93L;

  /**
   * Checks that both are there.
   *
   * @param type the name of the type
   * @param id the id
   */
  public RecordKey {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(id, "id");
  }

  /** The key of another record of the type. */
  RecordKey of(String otherId) {
    return new RecordKey(type, otherId);
  }

  long hash() {
    return hash(type, id);
  }

  /**
   * Orders keys by type and then by id; so a table of many keys of one hash code is still quick.
   *
   * @param other another key
   * @return as of texts
   */
  @Override
  public int compareTo(RecordKey other) {
    int byType = type.compareTo(other.type);
    return byType != 0 ? byType : id.compareTo(other.id);
  }

  /**
   * A 64-bit hash by which keys are told apart: of the type and of the id, both whole, so that
   * types that are alike in {@link String#hashCode()} are as different as any others.
   *
   * <p>Among ten million keys nobody chose, two share a hash with a chance of one in 370,000. The
   * function has no secret: who means to can make two keys of one hash. Then what is there once is
   * taken for what is there twice (which leaves figures undecided), or a missing record for one
   * that is here; whoever can write such a record into a source could as well write the missing
   * one.
   */
  static long hash(String type, CharSequence id) {
    return hash(hashOfType(type), id);
  }

  /** What a type puts into the hash of each of its keys. */
  static long hashOfType(String type) {
    return hash(type) * OF_TYPE;
  }

  /** The same as of a type and an id, where the type is the same again and again. */
  static long hash(long ofType, CharSequence id) {
    return ofType + hash(id);
  }

  private static long hash(CharSequence text) {
    int length = text.length();
    byte[] bytes = new byte[length];
    int all = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      bytes[i] = (byte) c;
      all |= c;
    }
    return all <= 0xff ? hash(bytes) : hash(wide(text)) * OF_WIDE;
  }

  /** Two bytes a character, where one is not enough. */
  private static byte[] wide(CharSequence text) {
    byte[] out = new byte[2 * text.length()];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out[2 * i] = (byte) c;
      out[2 * i + 1] = (byte) (c >> Byte.SIZE);
    }
    return out;
  }

  private static long hash(byte[] bytes) {
    return Hashing.farmHashFingerprint64().hashBytes(bytes).asLong();
  }
}
