package io.github.safetysupervision.json;

import io.github.safetysupervision.problem.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Tells another kind of file by how it begins (不是交换文件的文件), so that it is said once and not of every
 * line. Asked only where no record and no manifest can begin.
 */
final class FileKind {

  /** How much of the file is looked at; no more than is read at a time. */
  private static final int SAMPLE = 1 << 16;

  private static final int LOCAL_NAME = 30;
  private static final int LONGEST_TAR_NAME = 99;
  private static final int AFTER_TAR_NAME = 257;

  private static final Wording PACKED_OFFICE =
      new Wording("Excel 或 Word 文件（.xlsx、.docx）", "a workbook or document (.xlsx, .docx)");
  private static final Wording ZIP = new Wording("zip 压缩包", "a zip archive");
  private static final Wording OLD_OFFICE =
      new Wording("旧版 Excel 或 Word 文件（.xls、.doc）", "an old workbook or document (.xls, .doc)");
  private static final Wording PDF = new Wording("PDF 文件", "a PDF");
  private static final Wording RAR = new Wording("rar 压缩包", "a rar archive");
  private static final Wording SEVEN_ZIP = new Wording("7z 压缩包", "a 7z archive");
  private static final Wording TAR = new Wording("tar 归档", "a tar archive");
  private static final Wording MARKUP = new Wording("网页或 XML", "a web page or XML");
  private static final Wording TABLE = new Wording("CSV 或其他文本表格", "a table as text, such as CSV");

  private final ByteInput in;

  FileKind(ByteInput in) {
    this.in = in;
  }

  /** What kind of file it is, if it is one that cannot be an exchange file; or null. */
  @Nullable Wording foreign() throws IOException {
    if (begins(0, "PK\u0003\u0004")) {
      return begins(LOCAL_NAME, "[Content_Types]") || begins(LOCAL_NAME, "_rels/")
          ? PACKED_OFFICE
          : ZIP;
    } else if (begins(0, "\u00d0\u00cf\u0011\u00e0")) {
      return OLD_OFFICE;
    } else if (begins(0, "%PDF")) {
      return PDF;
    } else if (begins(0, "Rar!")) {
      return RAR;
    } else if (begins(0, "7z\u00bc\u00af")) {
      return SEVEN_ZIP;
    } else if (isTar()) {
      return TAR;
    } else if (begins(0, "<?xml") || begins(0, "<!DOCTYPE") || begins(0, "<html")) {
      return MARKUP;
    }
    return isTable() ? TABLE : null;
  }

  /** Whether a name stands first, filled up with zeros, and the sign of the format after it. */
  private boolean isTar() throws IOException {
    int i = 0;
    while (i < LONGEST_TAR_NAME && in.peek(i) > ' ' && in.peek(i) != '{') {
      i++;
    }
    return in.peek(i) == 0 && begins(AFTER_TAR_NAME, "ustar");
  }

  /** Whether bytes, each a character here, stand at some distance. */
  private boolean begins(int distance, String bytes) throws IOException {
    byte[] expected = bytes.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < expected.length; i++) {
      if (in.peek(distance + i) != (expected[i] & 0xff)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether there is a line with as many separators as the one before it, and no brace that a
   * record could begin or end with, nor a bracket.
   */
  private boolean isTable() throws IOException {
    int lines = 0;
    int before = 0;
    int separators = 0;
    boolean isAlike = false;
    for (int i = 0; i < SAMPLE; i++) {
      int c = in.peek(i);
      if (c == '{' || c == '}' || c == '[' || c == ']') {
        return false;
      } else if (c == ',' || c == '\t' || c == ';') {
        separators++;
      } else if (c == '\n' || c < 0) {
        isAlike |= lines > 0 && separators > 0 && separators == before;
        before = separators;
        separators = 0;
        lines++;
      }
      if (c < 0) {
        break;
      }
    }
    return isAlike;
  }
}
