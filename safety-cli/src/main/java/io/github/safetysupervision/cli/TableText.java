package io.github.safetysupervision.cli;

import io.github.safetysupervision.record.Invisible;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small table that somebody wrote or a spreadsheet saved (文本表格): UTF-8, tabs or commas. */
final class TableText {

  private TableText() {}

  /**
   * Reads the lines of one.
   *
   * @param zh what the file is, for the message
   * @param en what the file is, for the message
   * @throws IllegalArgumentException if it is no UTF-8
   */
  static List<String> lines(Path file, String zh, String en) throws IOException {
    try {
      String all =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      String text = all.startsWith("\ufeff") ? all.substring(1) : all;
      return List.of(text.split("\r\n|\n|\r", -1));
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(
          zh
              + " "
              + file
              + " 不是 UTF-8 编码；请在表格软件中另存为“CSV UTF-8” / the "
              + en
              + " is not in UTF-8; save it as “CSV UTF-8”",
          e);
    }
  }

  /** The cells of a line: with tabs if there is one, else with commas; one may stand in quotes. */
  static List<String> cells(String line) {
    char separator = line.indexOf('\t') >= 0 ? '\t' : ',';
    List<String> out = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean isQuoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && isQuoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"' && (isQuoted || cell.toString().isBlank())) {
        isQuoted = !isQuoted;
      } else if (c == separator && !isQuoted) {
        out.add(Invisible.stripped(cell.toString()));
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    out.add(Invisible.stripped(cell.toString()));
    while (!out.isEmpty() && out.get(out.size() - 1).isEmpty()) {
      out.remove(out.size() - 1); // as spreadsheets leave them
    }
    return out;
  }
}
