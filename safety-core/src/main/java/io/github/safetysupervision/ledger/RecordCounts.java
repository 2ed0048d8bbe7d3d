package io.github.safetysupervision.ledger;

import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.Loss;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.UnreadRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** How many records of each type were declared, and how many were read. */
final class RecordCounts {

  private final Map<String, Integer> declared = new TreeMap<>();
  private final Map<String, String> contradictory = new TreeMap<>();
  private final Map<String, Long> whole = new HashMap<>();

  /** Those that are surely one record of the type, and not read whole. */
  private final Map<String, Long> broken = new HashMap<>();

  /** Those that are one record of the type, or none. */
  private final Map<String, Long> maybe = new HashMap<>();

  /** Types of which any number may be in what could not be read. */
  private final Set<String> framed = new HashSet<>();

  private boolean isAnyOpen;
  private String last = "";
  private long ofLast;

  /** Takes in what the manifest declares, which may be known only after all records. */
  void declare(List<RecordCount> counts) {
    for (RecordCount c : counts) {
      Integer before = declared.putIfAbsent(c.getType(), c.getRecords());
      if (before != null && before != c.getRecords()) {
        contradictory.merge(c.getType(), before + "、" + c.getRecords(), (a, b) -> a);
      }
    }
    contradictory.keySet().forEach(declared::remove);
  }

  @SuppressWarnings("ReferenceEquality") // another text of the same type only costs time
  void read(String type) {
    if (type != last) {
      flush();
      last = type;
    }
    ofLast++;
  }

  /** Records of one type mostly stand together: they are counted without a look at the table. */
  private void flush() {
    if (ofLast > 0) {
      whole.merge(last, ofLast, Long::sum);
      ofLast = 0;
    }
  }

  void unread(UnreadRecord unread) {
    isAnyOpen |= unread.types().isEmpty();
    for (RecordType<?, ?> t : unread.types()) {
      if (unread.loss() == Loss.FRAME) {
        framed.add(t.name());
      } else {
        (unread.isOneRecord() ? broken : maybe).merge(t.name(), 1L, Long::sum);
      }
    }
  }

  private long wholeOf(String type) {
    flush();
    return whole.getOrDefault(type, 0L);
  }

  private long brokenOf(String type) {
    return broken.getOrDefault(type, 0L);
  }

  private long maybeOf(String type) {
    return maybe.getOrDefault(type, 0L);
  }

  /** Whether as many were read whole as there are. */
  boolean isAllRead(String type) {
    Integer n = declared.get(type);
    return n != null && n == wholeOf(type) && brokenOf(type) == 0;
  }

  /** The source breaks off: any number of any records may follow. */
  void cut() {
    isAnyOpen = true;
  }

  /** Whether records of a type may be in what could not be read. */
  boolean mayBeOpen(String type) {
    return isAnyOpen || framed.contains(type) || maybeOf(type) > 0;
  }

  /** Whether records of a type may be there of which nothing is known, not even that they are. */
  boolean mayHide(String type) {
    return isWrong(type) || ((isAnyOpen || framed.contains(type)) && !isAllRead(type));
  }

  /** Whether there are more or fewer than declared, whatever could not be read. */
  boolean isWrong(String type) {
    Integer n = declared.get(type);
    if (n == null) {
      return false;
    }
    long sure = wholeOf(type) + brokenOf(type);
    return n < sure || (n > sure + maybeOf(type) && !isAnyOpen && !framed.contains(type));
  }

  List<Problem> problems(Function<String, Wording> words) {
    List<Problem> out = new ArrayList<>();
    contradictory.forEach(
        (type, found) ->
            out.add(LedgerProblems.COUNTED_TWICE.with("type", words.apply(type), "found", found)));
    declared.forEach(
        (type, n) -> {
          if (isWrong(type)) {
            out.add(
                LedgerProblems.MISCOUNTED
                    .with(
                        "type",
                        words.apply(type),
                        "expected",
                        n,
                        "found",
                        wholeOf(type) + brokenOf(type))
                    .at(Place.at("/manifest/counts")));
          }
        });
    return out;
  }
}
