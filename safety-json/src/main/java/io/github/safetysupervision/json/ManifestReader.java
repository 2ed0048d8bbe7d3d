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
    try {
      in.tokens.next();
      fields.read(in);
      in.tokens.end(new Wording("清单到此结束", "the manifest to end here"));
    } catch (BrokenJson e) {
      if (!text.isTooLong()) {
        in.add(e.problem(), e.offset());
      }
    }
    in.addDamageElsewhere();
    if (in.hasErrors()) {
      return new Outcome<>(null, in.problems(text, null, place));
    }
    Manifest manifest = fields.build();
    return new Outcome<>(manifest, judged(manifest, text, place));
  }

  private List<Problem> judged(Manifest manifest, RecordText text, Place place) {
    List<Problem> out = new ArrayList<>(in.problems(text, null, place));
    if (!manifest.getEdition().equals(edition.id())) {
      Problem unknown =
          JsonProblems.UNKNOWN_EDITION
              .with("found", manifest.getEdition(), "expected", edition.id())
              .ofField(ManifestType.MANIFEST.edition.label());
      out.add(placed(unknown, "/" + ManifestType.MANIFEST.edition.name(), text));
    }
    for (Problem p : ManifestType.MANIFEST.problems(manifest)) {
      out.add(placed(p, p.place().pointer(), text));
    }
    return out;
  }

  private Problem placed(Problem problem, String pointer, RecordText text) {
    return problem.at(text.place(in.locate(text, pointer), POINTER + pointer));
  }
}
