package io.github.safetysupervision.ledger;

import com.google.common.hash.Hashing;
import java.util.Objects;

/**
 * What names one record in a source (记录标识): its type and its id.
 *
 * @param type the name of the type
 * @param id the id
 */
public record RecordKey(String type, String id) {

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

  /** A 64-bit hash by which a million keys are told apart with next to no chance of a clash. */
  static long hash(String type, CharSequence id) {
    byte[] bytes = new byte[2 * id.length()];
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      bytes[2 * i] = (byte) c;
      bytes[2 * i + 1] = (byte) (c >>> 8);
    }
    return Hashing.farmHashFingerprint64().hashBytes(bytes).asLong() * 31 + type.hashCode();
  }
}
