package io.github.safetysupervision.json;

import com.fasterxml.jackson.core.JsonFactory;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.ManifestType;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.Extension;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.ListType;
import io.github.safetysupervision.record.ObjectFieldType;
import io.github.safetysupervision.record.ObjectType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.ScalarType;
import io.github.safetysupervision.record.UnknownRecord;
import io.github.safetysupervision.record.UnreadRecord;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the records of a source as an exchange file. Immutable: each method returns a writer.
 *
 * <p>The type comes first, then the known fields in the order of their type, then the unknown ones
 * in their own order and spelling. Absent values and empty lists are not written. Unread records
 * and records of unknown types are written as they came, without the white space between tokens; an
 * unread record whose text is no JSON and cannot stand where it is written, or of which only the
 * beginning was kept, becomes a JSON string, which is an unread record too. Bytes that were no
 * UTF-8 do not come back: each is written as U+FFFD. A manifest that could not be read is written
 * as {@code null}. What a source says of itself as a whole ({@link RecordVisitor#problem}) is no
 * data and not written.
 *
 * <p>Law: {@code write(read(write(x)))} and {@code write(x)} are the same bytes.
 *
 * <pre>{@code
 * ExchangeWriter.lines().gzip().write(ledger, Path.of("2023H1.ndjson.gz"));
 * }</pre>
 */
public final class ExchangeWriter {

  private final boolean isLines;
  private final boolean isGzip;
  private final int recordLimit;

  private ExchangeWriter(boolean isLines, boolean isGzip, int recordLimit) {
    this.isLines = isLines;
    this.isGzip = isGzip;
    this.recordLimit = recordLimit;
  }

  /**
   * Returns a writer of lines (NDJSON): the manifest, then a record a line, each ended by a line
   * feed.
   *
   * @return the writer
   */
  public static ExchangeWriter lines() {
    return new ExchangeWriter(true, false, ExchangeFile.RECORD_LIMIT);
  }

  /**
   * Returns a writer of one JSON document, one record a line.
   *
   * @return the writer
   */
  public static ExchangeWriter document() {
    return new ExchangeWriter(false, false, ExchangeFile.RECORD_LIMIT);
  }

  /**
   * Returns this writer, packing what it writes.
   *
   * @return the writer; its bytes hold no time and no name
   */
  public ExchangeWriter gzip() {
    return new ExchangeWriter(isLines, true, recordLimit);
  }

  /**
   * Returns this writer with another limit on a record, for those who read with that limit ({@link
   * ExchangeFile#withRecordLimit}).
   *
   * @param characters the most UTF-16 units a record may have
   * @return the writer
   */
  public ExchangeWriter withRecordLimit(int characters) {
    return new ExchangeWriter(isLines, isGzip, characters);
  }

  /**
   * Writes to a file, replacing what it held.
   *
   * @param source the records
   * @param file the file
   * @throws IOException if the machine fails
   * @throws IllegalArgumentException if an unknown field or record of the source is no JSON, an
   *     unknown field has the name of a known one, or a record is longer than readers take; a
   *     source read from a file within that limit has none such
   */
  public void write(RecordSource source, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      write(source, out);
    }
  }

  /**
   * Writes to a stream.
   *
   * @param source the records
   * @param out the stream; flushed, not closed
   * @throws IOException if the machine fails
   * @throws IllegalArgumentException if an unknown field or record of the source is no JSON, an
   *     unknown field has the name of a known one, or a record is longer than readers take; a
   *     source read from a file within that limit has none such
   */
  public void write(RecordSource source, OutputStream out) throws IOException {
    if (isGzip) {
      try (GZIPOutputStream packed = new GZIPOutputStream(new Unclosed(out))) {
        writePlain(source, packed);
      }
      out.flush();
    } else {
      writePlain(source, out);
    }
  }

  private void writePlain(RecordSource source, OutputStream out) throws IOException {
    Manifest manifest = source.manifest().value();
    Session session = new Session(new JsonOutput(out), isLines, recordLimit);
    session.begin(manifest);
    try {
      source.scan(session);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    session.end();
  }

  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  /** Writes one file. */
  private static final class Session implements RecordVisitor {
    private final JsonOutput json;
    private final boolean isLines;
    private final int recordLimit;
    private boolean isFirst = true;

    Session(JsonOutput json, boolean isLines, int recordLimit) {
      this.json = json;
      this.isLines = isLines;
      this.recordLimit = recordLimit;
    }

    /** Refuses what a reader would skip. */
    private void checkLength(long start, String what) {
      long characters = json.characters() - start;
      if (characters > recordLimit) {
        throw new IllegalArgumentException(
            what + " has " + characters + " characters; readers take at most " + recordLimit);
      }
    }

    void begin(@Nullable Manifest manifest) throws IOException {
      json.raw("{\"manifest\":");
      long start = json.characters();
      if (manifest == null) {
        json.raw("null");
      } else {
        object(ManifestType.MANIFEST, manifest, null);
      }
      checkLength(start, "manifest");
      json.raw(isLines ? "}\n" : ",\"records\":[");
    }

    void end() throws IOException {
      if (!isLines) {
        json.raw(isFirst ? "]}\n" : "\n]}\n");
      }
      json.flush();
    }

    @Override
    public void record(RecordView<?> record) {
      write(record);
    }

    private <T extends SafetyRecord> void write(RecordView<T> record) {
      try {
        beginRecord();
        long start = json.characters();
        object(record.type(), record.object(), record.type().name());
        checkLength(start, record.type() + " " + record.id());
        endRecord();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void unread(UnreadRecord unread) {
      try {
        beginRecord();
        String raw = trimmed(unread.raw());
        String compact = compact(raw, RecordTokens.OF_ANYTHING);
        if (unread.problems().stream().anyMatch(p -> p.code().equals(JsonProblems.TOO_LONG))) {
          json.string(raw); // what is left must not claim to be all there was
        } else if (compact != null) {
          json.raw(compact);
        } else if (isLines && !raw.isEmpty() && raw.indexOf('\n') < 0) {
          json.raw(raw);
        } else {
          json.string(raw);
        }
        endRecord();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static String trimmed(String raw) {
      int first = 0;
      int end = raw.length();
      while (first < end && Signs.isSpace(raw.charAt(first))) {
        first++;
      }
      while (end > first && Signs.isSpace(raw.charAt(end - 1))) {
        end--;
      }
      return raw.substring(first, end);
    }

    @Override
    public void unknown(UnknownRecord unknown) {
      try {
        beginRecord();
        long start = json.characters();
        String what = "record of unknown type " + unknown.typeName();
        json.json(valid(unknown.json(), RecordTokens.OF_RECORD, what));
        checkLength(start, what + " " + unknown.id());
        endRecord();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void beginRecord() throws IOException {
      if (!isLines) {
        json.raw(isFirst ? "\n" : ",\n");
      }
      isFirst = false;
    }

    private void endRecord() throws IOException {
      if (isLines) {
        json.raw("\n");
      }
    }

    private <T extends Object> void object(
        ObjectType<T, ?> type, T value, @Nullable String typeName) throws IOException {
      json.raw("{");
      boolean isFirstMember = true;
      if (typeName != null) {
        json.raw("\"type\":");
        json.string(typeName);
        isFirstMember = false;
      }
      for (Field<T, ?> field : type.fields()) {
        isFirstMember &= !field(field, value, isFirstMember);
      }
      for (Extension.Member m : type.extension(value).members()) {
        if (type.field(m.name()) != null
            || (typeName != null && m.name().equals(RecordReader.TYPE))) {
          throw new IllegalArgumentException("unknown field " + m.name() + " of " + type);
        }
        name(m.name(), isFirstMember);
        json.json(valid(m.json(), RecordTokens.OF_VALUE, "unknown field " + m.name()));
        isFirstMember = false;
      }
      json.raw("}");
    }

    private <T extends Object, V extends Object> boolean field(
        Field<T, V> field, T owner, boolean isFirstMember) throws IOException {
      V value = field.of(owner);
      if (value == null) {
        return false;
      }
      name(field.name(), isFirstMember);
      value(field.type(), value);
      return true;
    }

    private void name(String name, boolean isFirstMember) throws IOException {
      if (!isFirstMember) {
        json.raw(",");
      }
      json.string(name);
      json.raw(":");
    }

    private <V extends Object> void value(FieldType<V> type, V value) throws IOException {
      if (type instanceof ScalarType<V> scalar) {
        String text = scalar.format(value);
        if (type.form() == FieldType.Form.STRING) {
          json.string(text);
        } else {
          json.raw(text);
        }
      } else if (type instanceof ListType<?> list) {
        json.raw("[");
        boolean isFirstElement = true;
        for (Object element : (List<? extends Object>) value) {
          json.raw(isFirstElement ? "" : ",");
          element(list.element(), element);
          isFirstElement = false;
        }
        json.raw("]");
      } else if (type instanceof ObjectFieldType<V> object) {
        object(object.objectType(), value, null);
      }
    }

    @SuppressWarnings("unchecked") // the elements of a list are of its element type
    private <E extends Object> void element(FieldType<E> type, Object element) throws IOException {
      value(type, (E) element);
    }

    private static String valid(String text, JsonFactory depth, String what) {
      String compact = compact(text, depth);
      if (compact == null) {
        throw new IllegalArgumentException(what + " is no JSON");
      }
      return compact;
    }

    private static @Nullable String compact(String text, JsonFactory depth) {
      RecordTokens tokens = new RecordTokens(depth);
      tokens.start(text.toCharArray(), text.length());
      try {
        tokens.skipAll(Wording.same(""));
        return tokens.compact(0, text.length());
      } catch (BrokenJson e) {
        return null;
      }
    }
  }
}
