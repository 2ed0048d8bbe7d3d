package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.problem.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a file says of itself is the same whether it is asked or scanned. */
class ManifestTwiceAskedTest {

  @Test
  void whyThereIsNoManifestIsToldTheSameByAScan() throws IOException {
    ExchangeFile file = Samples.file(Samples.utf8(Samples.HAZARD + "\n{\"type\":\"hazard\",\"id"));
    List<Outcome<Manifest>> scanned = new ArrayList<>();
    file.scan(
        new RecordVisitor() {
          @Override
          public void manifest(Outcome<Manifest> says) {
            scanned.add(says);
          }
        });
    assertThat(Samples.full(scanned.get(0).problems()))
        .isEqualTo(Samples.full(file.manifest().problems()));
  }
}
