package io.github.safetysupervision.json;

import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.ManifestType;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.PointerStep;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.Extension;
import io.github.safetysupervision.record.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes a manifest of a text, or says what is wrong with it. */
final class ManifestReader {

  private static final String POINTER = "/manifest";

  private final ExchangeEdition edition;
  private final Reading in = new Reading();
  private final ObjectReader<Manifest> fields;

  ManifestReader(ExchangeEdition edition) {
    this.edition = edition;
    this.fields = new ObjectReader<>(ManifestType.MANIFEST, false, edition.terms());
  }

  Outcome<Manifest> read(RecordText text) {
    in.start(text, POINTER);
    int start = text.firstSignificant();
    int c = text.firstCharacter();
    Place place = text.place(start, POINTER);
    if (c != '{') {
      return Outcome.failed(JsonProblems.MANIFEST_MISSING.with("found", Signs.kind(c)).at(place));
    }
    if (text.isTooLong()) {
      in.add(text.tooLong(), start);
    }
    boolean isJson = readFields(text) || (!text.isTooLong() && readMaskedFields(text));
    in.addDamageElsewhere();
    boolean isUnread = in.hasErrors();
    List<Problem> problems = new ArrayList<>(in.problems(text, null, place));
    if (isJson) {
      judgeEdition(text, problems);
    }
    if (isUnread) {
      return new Outcome<>(null, problems);
    }
    Manifest manifest = fields.build();
    List<Problem> found = judged(manifest);
    List<String> pointers = found.stream().map(p -> p.place().pointer()).toList();
    List<Place> places = text.places(in.locate(text, pointers), pointers, POINTER);
    for (int i = 0; i < places.size(); i++) {
      problems.add(found.get(i).at(places.get(i)));
    }
    boolean isFatal = found.stream().anyMatch(p -> p.severity() == Severity.FATAL);
    return new Outcome<>(isFatal ? null : manifest, problems);
  }

  private boolean readFields(RecordText text) {
    try {
      in.tokens.next();
      fields.read(in);
      in.tokens.end(new Wording("清单到此结束", "the manifest to end here"));
      return true;
    } catch (BrokenJson e) {
      if (!text.isTooLong()) {
        in.add(e.problem(), e.offset());
      }
      return false;
    }
  }

  private boolean readMaskedFields(RecordText text) {
    return in.startMasked(text, POINTER) && readFields(text);
  }

  /** Another edition explains the rest, so it is said of a manifest that cannot be read too. */
  private void judgeEdition(RecordText text, List<Problem> out) {
    Object found = fields.value(ManifestType.MANIFEST.edition);
    if (found != null && !found.equals(edition.id())) {
      Problem unknown =
          JsonProblems.UNKNOWN_EDITION
              .with("found", found, "expected", edition.id())
              .ofField(ManifestType.MANIFEST.edition.label());
      String pointer = "/" + ManifestType.MANIFEST.edition.name();
      int offset = in.locate(text, List.of(pointer))[0];
      out.add(unknown.at(text.place(offset, POINTER + pointer)));
    }
  }

  /** What is wrong with a manifest that could be read, each with its pointer. */
  private List<Problem> judged(Manifest manifest) {
    List<Problem> out = new ArrayList<>(ManifestType.MANIFEST.problems(manifest));
    String pointer = "/" + ManifestType.MANIFEST.complete.name() + "/";
    for (int i = 0; i < manifest.getComplete().size(); i++) {
      judgeType(manifest.getComplete().get(i).getType(), pointer + i, out);
    }
    pointer = "/" + ManifestType.MANIFEST.counts.name() + "/";
    for (int i = 0; i < manifest.getCounts().size(); i++) {
      judgeType(manifest.getCounts().get(i).getType(), pointer + i, out);
    }
    for (Extension.Member m : manifest.getExtension().members()) {
      if (m.json().contains("\"type\"")) {
        out.add(
            JsonProblems.UNREAD_MEMBER
                .with("found", m.name(), "expected", "records")
                .at(Place.at("/" + PointerStep.of(m.name()))));
      }
    }
    return out;
  }

  private void judgeType(String name, String pointer, List<Problem> out) {
    if (edition.type(name) != null) {
      return;
    }
    List<RecordType<?, ?>> near = new FrameTypes(edition.types()).meant(name);
    Problem problem =
        near.isEmpty()
            ? JsonProblems.MANIFEST_TYPE_UNKNOWN.with("found", name, "expected", edition.id())
            : JsonProblems.MANIFEST_TYPE_MISSPELT.with(
                "found",
                name,
                "expected",
                near.stream().map(RecordType::name).collect(Collectors.joining(", ")));
    out.add(
        problem.at(Place.at(pointer + "/" + RecordReader.TYPE)).ofField(RecordReader.TYPE_LABEL));
  }
}
