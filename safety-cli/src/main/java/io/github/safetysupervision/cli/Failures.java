package io.github.safetysupervision.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says in one line what could not be read or written. */
final class Failures {

  private Failures() {}

  static int statusOf(Exception e) {
    return e instanceof IOException || e instanceof UnreadableException
        ? Safety.UNREADABLE
        : Safety.MISUSE;
  }

  /** Whatever went wrong; line breaks in it are made visible where it is printed. */
  static String oneLine(Exception e) {
    String what =
        e instanceof NoSuchFileException
            ? "文件不存在 / no such file: " + e.getMessage()
            : e instanceof CharacterCodingException
                ? "有字符不在该字符集中，请用 UTF-8 或 GB18030 / a character is not in the charset; use UTF-8 or"
                    + " GB18030"
                : e instanceof AccessDeniedException
                    ? "没有读取权限 / not readable: " + e.getMessage()
                    : e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return String.valueOf(what);
  }
}
