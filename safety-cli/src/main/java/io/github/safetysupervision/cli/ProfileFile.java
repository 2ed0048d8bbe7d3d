package io.github.safetysupervision.cli;

import io.github.safetysupervision.check.Profile;
import io.github.safetysupervision.json.RuleIndex;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A profile that somebody wrote (口径文件): one {@code CODE=severity} a line, {@code #} before notes.
 */
final class ProfileFile {

  private static final Pattern LINE = Pattern.compile("([A-Z]{2,8}-[0-9]{3})\\s*=\\s*([a-zA-Z]+)");

  private static final Set<String> KNOWN =
      RuleIndex.codes().stream().map(ProblemCode::id).collect(Collectors.toUnmodifiableSet());

  private ProfileFile() {}

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException if a line says no severity of a code, or a code stands twice
   */
  static Profile read(Path file) throws IOException {
    Map<String, Severity> out = new LinkedHashMap<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      String text = (line.contains("#") ? line.substring(0, line.indexOf('#')) : line).strip();
      if (number == 1 && text.startsWith("\ufeff")) {
        text = text.substring(1).strip();
      }
      if (text.isEmpty()) {
        continue;
      }
      Matcher m = LINE.matcher(text);
      String code = m.matches() ? m.group(1) : null;
      Severity severity =
          code == null ? null : severity(text.substring(text.indexOf('=') + 1).strip());
      if (code == null || severity == null) {
        throw new IllegalArgumentException(
            "口径文件第 "
                + number
                + " 行应写成 HZ-006=warning / line "
                + number
                + " of the profile should read like HZ-006=warning: "
                + line);
      }
      if (!KNOWN.contains(code)) {
        throw new IllegalArgumentException(
            "口径文件第 "
                + number
                + " 行的编号不在规则目录中，见 safety rules / line "
                + number
                + " of the profile names no rule, see safety rules: "
                + line);
      }
      if (out.put(code, severity) != null) {
        throw new IllegalArgumentException(
            "口径文件第 "
                + number
                + " 行的编号重复 / line "
                + number
                + " of the profile repeats a code: "
                + line);
      }
    }
    Path name = file.getFileName();
    return new Profile(String.valueOf(name), out);
  }

  private static @Nullable Severity severity(String word) {
    for (Severity s : Severity.values()) {
      if (s.name().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT))) {
        return s;
      }
    }
    return null;
  }
}
