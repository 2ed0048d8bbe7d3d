package io.github.safetysupervision.statistics;

import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import io.github.safetysupervision.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands before and after a state in bytes: a line that people can read, and a digest of all
 * before it, so that no damage goes unseen.
 */
final class StateFrame {

  private static final String MARK = "safety-measure-state";
  private static final String VERSION = "1";
  private static final int DIGEST = 16;
  private static final int LONGEST_HEAD = 100;

  /** The mark; the version; whether it is private; the measure; how many bytes follow the line. */
  private static final Pattern HEAD =
      Pattern.compile(MARK + " \\d+ (private|plain) [0-9a-f]+ \\d+\n");

  private StateFrame() {}

  static byte[] around(Measure measure, boolean isPrivate, byte[] body) {
    int follow = Math.addExact(body.length, DIGEST);
    String head =
        String.join(
                " ",
                MARK,
                VERSION,
                isPrivate ? "private" : "plain",
                measure.digest(),
                Integer.toString(follow))
            + "\n";
    byte[] start = head.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer out = ByteBuffer.allocate(Math.addExact(start.length, follow));
    out.put(start).put(body);
    return out.put(digest(out.array())).array();
  }

  /** What is wrong with the frame, or null if it holds a state of a measure. */
  static @Nullable Problem problem(Measure measure, byte[] bytes) {
    Matcher head = head(bytes);
    if (!head.lookingAt()) {
      return StatisticsProblems.STATE_DAMAGED.with();
    }
    List<String> words = Splitter.on(' ').splitToList(head.group().strip());
    String version = words.get(1);
    if (!VERSION.equals(version)) {
      return StatisticsProblems.STATE_VERSION.with("found", version, "expected", VERSION);
    }
    String found = Integer.toString(bytes.length - head.end());
    String expected = words.get(4);
    if (!found.equals(expected)) {
      return StatisticsProblems.STATE_LENGTH.with("found", found, "expected", expected);
    }
    int end = bytes.length - DIGEST;
    if (end < head.end() || !Arrays.equals(digest(bytes), 0, DIGEST, bytes, end, bytes.length)) {
      return StatisticsProblems.STATE_DAMAGED.with();
    }
    String digest = words.get(3);
    return measure.digest().equals(digest)
        ? null
        : StatisticsProblems.STATE_OF_OTHER_MEASURE.with(
            "found", digest, "expected", measure.digest());
  }

  /** What is inside a frame in which nothing is wrong. */
  static StateReader body(byte[] bytes) {
    Matcher head = head(bytes);
    return new StateReader(bytes, head.lookingAt() ? head.end() : 0, bytes.length - DIGEST);
  }

  private static Matcher head(byte[] bytes) {
    int length = Math.min(LONGEST_HEAD, bytes.length);
    return HEAD.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
  }

  /** A digest of all but what is as long at the end. */
  private static byte[] digest(byte[] bytes) {
    return Arrays.copyOf(
        Hashing.sha256().hashBytes(bytes, 0, bytes.length - DIGEST).asBytes(), DIGEST);
  }
}
