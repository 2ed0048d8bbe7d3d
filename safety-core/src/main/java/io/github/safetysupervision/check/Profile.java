package io.github.safetysupervision.check;

import com.google.common.hash.Hashing;
import io.github.safetysupervision.problem.EqualByParts;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Severity;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How much problems weigh to somebody (审核口径): some codes get another severity. A value; its digest
 * stands in every report that was made by it.
 *
 * <p>A fatal problem stays fatal: what could not be read was not judged, whoever asks.
 */
public final class Profile extends EqualByParts {

  /** The one that changes nothing. */
  public static final Profile STANDARD = new Profile("standard", Map.of());

  private final String name;
  private final Map<String, Severity> severities;

  /**
   * Makes a profile.
   *
   * @param name what it is called in reports
   * @param severities the severities of some codes, by their ids
   */
  public Profile(String name, Map<String, Severity> severities) {
    this.name = Objects.requireNonNull(name, "name");
    this.severities = Collections.unmodifiableMap(new TreeMap<>(severities));
  }

  /** {@return what it is called in reports} */
  public String name() {
    return name;
  }

  /** {@return the severities it gives, by the ids of codes, in their order} */
  public Map<String, Severity> severities() {
    return severities;
  }

  /**
   * Returns the severity of a problem here.
   *
   * @param code its code
   * @param severity its severity as it was found
   * @return its severity
   */
  public Severity weigh(ProblemCode code, Severity severity) {
    Severity own = severities.get(code.id());
    return own == null || severity == Severity.FATAL ? severity : own;
  }

  /**
   * Returns a short fingerprint of the severities, whatever the profile is called.
   *
   * @return 16 hexadecimal digits
   */
  public String digest() {
    return Hashing.sha256()
        .hashString(severities.toString(), StandardCharsets.UTF_8)
        .toString()
        .substring(0, 16);
  }

  @Override
  protected List<@Nullable Object> parts() {
    return Arrays.asList(name, severities);
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
