package io.github.safetysupervision.json;

import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.UnreadRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One of several files that become one, and what was found when it was read first (合并文件). */
final class MergePart {

  final RecordSource source;
  final String name;
  final @Nullable String reporter;
  final boolean isRegister;

  /** How many records of each type were read whole. */
  final Map<String, Long> read = new HashMap<>();

  /** Types of which records were read, or may be among what was not. */
  private final Set<String> types = new HashSet<>();

  /** Ids of the register that are used here for something else. */
  final Set<Long> own = new HashSet<>();

  final List<Problem> problems = new ArrayList<>();
  private boolean mayHoldAny;
  boolean isAllRead = true;
  boolean isElsewhere;
  String longestId = "";
  private @Nullable Manifest manifest;

  MergePart(RecordSource source, String name, @Nullable String reporter, boolean isRegister) {
    this.source = source;
    this.name = name;
    this.reporter = reporter;
    this.isRegister = isRegister;
  }

  void says(@Nullable Manifest newManifest) {
    manifest = newManifest;
  }

  /** What it says of itself; asked only where that could be read. */
  Manifest manifest() {
    Manifest out = manifest;
    if (out == null) {
      throw new IllegalStateException(name + " has no manifest");
    }
    return out;
  }

  boolean hasManifest() {
    return manifest != null;
  }

  void id(String type, String id) {
    types.add(type);
    if (id.length() > longestId.length()) {
      longestId = id;
    }
  }

  void unread(UnreadRecord unread) {
    isAllRead = false;
    mayHoldAny |= unread.types().isEmpty();
    for (RecordType<?, ?> t : unread.types()) {
      types.add(t.name());
    }
  }

  boolean mayHold(String type) {
    return mayHoldAny || types.contains(type);
  }

  Place placeInManifest(String field) {
    return new Place(name, 0, 0, -1, "/manifest/" + field);
  }
}
