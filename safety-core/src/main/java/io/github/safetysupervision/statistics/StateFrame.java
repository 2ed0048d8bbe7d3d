package io.github.safetysupervision.statistics;

import com.google.common.hash.Hashing;
import io.github.safetysupervision.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What stands before and after the bytes of a state, so that no damage goes unseen. */
final class StateFrame {

  private static final byte[] MARK = "SFMS".getBytes(StandardCharsets.US_ASCII);
  private static final byte VERSION = 1;
  private static final int DIGEST = 8;
  private static final int HEAD = MARK.length + 2 + Integer.BYTES + DIGEST;
  private static final int END = 16;

  private StateFrame() {}

  static byte[] around(Measure measure, boolean isPrivate, byte[] body) {
    int length = Math.addExact(HEAD + END, body.length);
    ByteBuffer out = ByteBuffer.allocate(length);
    out.put(MARK).put(VERSION).put((byte) (isPrivate ? 1 : 0)).putInt(length);
    out.put(HexFormat.of().parseHex(measure.digest())).put(body);
    return out.put(check(out.array())).array();
  }

  /** What is wrong with the frame, or null if it holds the state of a measure. */
  static @Nullable Problem problem(Measure measure, byte[] bytes) {
    if (bytes.length < HEAD + END || !Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length)) {
      return StatisticsProblems.STATE_DAMAGED.with();
    }
    ByteBuffer in = ByteBuffer.wrap(bytes).position(MARK.length);
    byte version = in.get();
    if (version != VERSION) {
      return StatisticsProblems.STATE_VERSION.with("found", version & 0xFF, "expected", VERSION);
    }
    in.get();
    int length = in.getInt();
    if (length != bytes.length) {
      return StatisticsProblems.STATE_LENGTH.with(
          "found", bytes.length, "expected", Integer.toUnsignedString(length));
    }
    if (!Arrays.equals(check(bytes), 0, END, bytes, bytes.length - END, bytes.length)) {
      return StatisticsProblems.STATE_DAMAGED.with();
    }
    byte[] digest = new byte[DIGEST];
    in.get(digest);
    String found = HexFormat.of().formatHex(digest);
    return found.equals(measure.digest())
        ? null
        : StatisticsProblems.STATE_OF_OTHER_MEASURE.with(
            "found", found, "expected", measure.digest());
  }

  /** What is inside a frame in which nothing is wrong. */
  static StateReader body(byte[] bytes) {
    return new StateReader(bytes, HEAD, bytes.length - END);
  }

  /** A digest of all but the end. */
  private static byte[] check(byte[] bytes) {
    return Arrays.copyOf(Hashing.sha256().hashBytes(bytes, 0, bytes.length - END).asBytes(), END);
  }
}
