package io.github.safetysupervision.json;

import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.ManifestType;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import java.util.ArrayList;
import java.util.List;

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
    boolean isJson = false;
    try {
      in.tokens.next();
      fields.read(in);
      in.tokens.end(new Wording("清单到此结束", "the manifest to end here"));
      isJson = true;
    } catch (BrokenJson e) {
      if (!text.isTooLong()) {
        in.add(e.problem(), e.offset());
      }
    }
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
    judge(manifest, text, problems);
    return new Outcome<>(manifest, problems);
  }

  /** Another edition explains the rest, so it is said of a manifest that cannot be read too. */
  private void judgeEdition(RecordText text, List<Problem> out) {
    Object found = fields.value(ManifestType.MANIFEST.edition);
    if (found != null && !found.equals(edition.id())) {
      Problem unknown =
          JsonProblems.UNKNOWN_EDITION
              .with("found", found, "expected", edition.id())
              .ofField(ManifestType.MANIFEST.edition.label());
      out.add(placed(unknown, "/" + ManifestType.MANIFEST.edition.name(), text));
    }
  }

  private void judge(Manifest manifest, RecordText text, List<Problem> out) {
    for (Problem p : ManifestType.MANIFEST.problems(manifest)) {
      out.add(placed(p, p.place().pointer(), text));
    }
  }

  private Problem placed(Problem problem, String pointer, RecordText text) {
    return problem.at(text.place(in.locate(text, pointer), POINTER + pointer));
  }
}
