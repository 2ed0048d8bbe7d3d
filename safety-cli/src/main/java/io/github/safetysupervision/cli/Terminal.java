package io.github.safetysupervision.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stream of this process that people may be looking at (终端): whether they are, and in which
 * characters. A pipe or file is nobody's terminal, and is written in UTF-8 whatever the locale is.
 */
enum Terminal {
  /** The standard output. */
  OUT("stdout", 1),
  /** Where errors go. */
  ERR("stderr", 2);

  private static final List<String> DEVICES = List.of("/dev/pts/", "/dev/tty", "/dev/console");

  private final String name;
  private final int descriptor;

  Terminal(String name, int descriptor) {
    this.name = name;
    this.descriptor = descriptor;
  }

  /** Whether it goes to a terminal. */
  @SuppressWarnings("SystemConsoleNull") // what came with Java 22 is asked as well
  boolean isThere() {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    if (Files.isSymbolicLink(link)) {
      try {
        String device = Files.readSymbolicLink(link).toString();
        return DEVICES.stream().anyMatch(device::startsWith);
      } catch (IOException e) {
        return false;
      }
    }
    Console console = System.console();
    return console != null && isTerminal(console);
  }

  /** Since Java 22 there is a console without a terminal too, which says so. */
  private static boolean isTerminal(Console console) {
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** The characters to write in: the terminal's own, if it is one, or else UTF-8. */
  Charset charset() {
    return isThere() ? ofTerminal(own()) : StandardCharsets.UTF_8;
  }

  /** What the platform says of the terminal, before and since Java 19. */
  private @Nullable String own() {
    for (String key : List.of(name + ".encoding", "sun." + name + ".encoding", "native.encoding")) {
      String value = System.getProperty(key);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /**
   * The charset of a terminal of which its name is known. One without Chinese characters, such as
   * ASCII under {@code LC_ALL=C}, says that the locale was not set and nothing of the terminal; of
   * those most show UTF-8.
   */
  static Charset ofTerminal(@Nullable String name) {
    try {
      Charset own = name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
      return own.canEncode() && own.newEncoder().canEncode('安') ? own : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
