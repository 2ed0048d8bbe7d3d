package io.github.safetysupervision.examples;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.record.Extension;
import io.github.safetysupervision.record.MissingFieldsException;
import io.github.safetysupervision.record.Operation;
import io.github.safetysupervision.record.SafetyRecord;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The envelope in plain Java, for records of one's own that no annotation processor generates:
 * written once, used by all of them.
 */
// tag::envelope
abstract class ProvinceRecord implements SafetyRecord {

  private final String id;
  private final DivisionCode territory;
  private final @Nullable String reporter;
  private final @Nullable LocalDate recordedOn;
  private final @Nullable String source;
  private final @Nullable String supersedes;
  private final @Nullable Operation operation;
  private final Extension extension;

  ProvinceRecord(Builder<?> b) {
    id = required("id", b.id);
    territory = required("territory", b.territory);
    reporter = b.reporter;
    recordedOn = b.recordedOn;
    source = b.source;
    supersedes = b.supersedes;
    operation = b.operation;
    extension = b.extension;
  }

  /** 缺必填字段：与标准记录相同的异常。 */
  static <V extends Object> V required(String name, @Nullable V value) {
    if (value == null) {
      throw new MissingFieldsException(name);
    }
    return value;
  }

  @Override
  public final String getId() {
    return id;
  }

  @Override
  public final DivisionCode getTerritory() {
    return territory;
  }

  @Override
  public final @Nullable String getReporter() {
    return reporter;
  }

  @Override
  public final @Nullable LocalDate getRecordedOn() {
    return recordedOn;
  }

  @Override
  public final @Nullable String getSource() {
    return source;
  }

  @Override
  public final @Nullable String getSupersedes() {
    return supersedes;
  }

  @Override
  public final @Nullable Operation getOperation() {
    return operation;
  }

  @Override
  public final Extension getExtension() {
    return extension;
  }

  abstract static class Builder<B extends Builder<B>> implements SafetyRecord.Builder<B> {

    private @Nullable String id;
    private @Nullable DivisionCode territory;
    private @Nullable String reporter;
    private @Nullable LocalDate recordedOn;
    private @Nullable String source;
    private @Nullable String supersedes;
    private @Nullable Operation operation;
    private Extension extension = Extension.NONE;

    abstract B self();

    @Override
    public final B id(String value) {
      id = value;
      return self();
    }

    @Override
    public final B territory(DivisionCode value) {
      territory = value;
      return self();
    }

    @Override
    public final B reporter(@Nullable String value) {
      reporter = value;
      return self();
    }

    @Override
    public final B recordedOn(@Nullable LocalDate value) {
      recordedOn = value;
      return self();
    }

    @Override
    public final B source(@Nullable String value) {
      source = value;
      return self();
    }

    @Override
    public final B supersedes(@Nullable String value) {
      supersedes = value;
      return self();
    }

    @Override
    public final B operation(@Nullable Operation value) {
      operation = value;
      return self();
    }

    @Override
    public final B extension(Extension value) {
      extension = value;
      return self();
    }
  }
}
// end::envelope
