package io.github.safetysupervision.sector;

import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.TermList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A dated list of supervisory sectors (监管行业领域目录). No national list is fixed by law; each government
 * keeps its own and hands it in.
 *
 * @param name the name of the list
 * @param edition its edition
 * @param sectors the sectors, in order
 */
public record SectorCatalogue(Wording name, String edition, List<Sector> sectors) {

  /**
   * Copies the sectors.
   *
   * @param name the name of the list
   * @param edition its edition
   * @param sectors the sectors, in order
   * @throws IllegalArgumentException if two sectors have the same word
   */
  public SectorCatalogue {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(edition, "edition");
    sectors = List.copyOf(sectors);
    Set<String> seen = new HashSet<>();
    for (Sector s : sectors) {
      if (!seen.add(s.term().code())) {
        throw new IllegalArgumentException("sector twice: " + s.term());
      }
    }
  }

  /**
   * Returns the sector of a word.
   *
   * @param term the word
   * @return the sector, or null if the list has none
   */
  public @Nullable Sector find(Term term) {
    for (Sector s : sectors) {
      if (s.term().code().equals(term.code())) {
        return s;
      }
    }
    return null;
  }

  /**
   * Returns the words of the list.
   *
   * @return the words as fields use them
   */
  public TermList terms() {
    TermList out = new TermList(name, edition, Map.of());
    for (Sector s : sectors) {
      out = out.with(s.term(), s.name().zh(), s.name().en());
    }
    return out;
  }
}
