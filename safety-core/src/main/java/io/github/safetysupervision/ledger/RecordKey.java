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
   * A 64-bit hash by which keys are told apart: of the type, its length and the id together, so
   * that no two keys are hashed as the same bytes, and types that are alike in {@link
   * String#hashCode()} are as different as any others.
   *
   * <p>Among ten million keys nobody chose, two share a hash with a chance of one in 370,000. The
   * function has no secret: who means to can make two keys of one hash. Then what is there once is
   * taken for what is there twice (which leaves figures undecided), or a missing record for one
   * that is here; whoever can write such a record into a source could as well write the missing
   * one.
   */
  static long hash(String type, CharSequence id) {
    int ofType = type.length();
    byte[] bytes = new byte[2 * (2 + ofType + id.length())];
    put(bytes, 0, (char) (ofType >> Character.SIZE));
    put(bytes, 1, (char) ofType);
    for (int i = 0; i < ofType; i++) {
      put(bytes, 2 + i, type.charAt(i));
    }
    for (int i = 0; i < id.length(); i++) {
      put(bytes, 2 + ofType + i, id.charAt(i));
    }
    return Hashing.farmHashFingerprint64().hashBytes(bytes).asLong();
  }

  private static void put(byte[] bytes, int at, char c) {
    bytes[2 * at] = (byte) c;
    bytes[2 * at + 1] = (byte) (c >> Byte.SIZE);
  }
}
