package io.github.safetysupervision.cli;

import io.github.safetysupervision.problem.ControlCharacters;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * JSON on its way to a terminal: characters it would obey are written as the escapes JSON has for
 * them, which programs read back. Line ends are the writer's own, and stay.
 */
final class VisibleJson extends FilterWriter {

  private char high;

  VisibleJson(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    char half = (char) c;
    if (high != 0) {
      char first = high;
      high = 0;
      if (Character.isLowSurrogate(half)) {
        out.write(ControlCharacters.shown(new String(new char[] {first, half})));
        return;
      }
      out.write(ControlCharacters.shown(String.valueOf(first)));
    }
    if (Character.isHighSurrogate(half)) {
      high = half;
    } else if (half == '\n' || (half >= ' ' && half < 0x7f)) {
      out.write(half);
    } else {
      out.write(ControlCharacters.shown(String.valueOf(half)));
    }
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(text[i]);
    }
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(text.charAt(i));
    }
  }

  @Override
  public void flush() throws IOException {
    if (high != 0) {
      out.write(ControlCharacters.shown(String.valueOf(high)));
      high = 0;
    }
    super.flush();
  }

  /** The writer behind stays open for what follows. */
  @Override
  public void close() throws IOException {
    flush();
  }
}
