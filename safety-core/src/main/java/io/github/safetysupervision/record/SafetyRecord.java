package io.github.safetysupervision.record;

import io.github.safetysupervision.code.DivisionCode;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The envelope every record has (记录): who says it, about which territory, when, and what it does to
 * an earlier record.
 *
 * <p>Not sealed: a province adds record types of its own. Code that treats types differently asks
 * the {@link RecordType}, not the class.
 */
public interface SafetyRecord {

  /**
   * Returns the record's id, unique among the records of its type in a source.
   *
   * @return the id
   */
  String getId();

  /**
   * Returns the territory the fact belongs to.
   *
   * @return the division
   */
  DivisionCode getTerritory();

  /**
   * Returns who reported it.
   *
   * @return the id of the reporting department, or null
   */
  @SafetyStyle.Nullable
  @Nullable String getReporter();

  /**
   * Returns the day it was put on record.
   *
   * @return the day, or null
   */
  @SafetyStyle.Nullable
  @Nullable LocalDate getRecordedOn();

  /**
   * Returns where it came from, such as the name of a system.
   *
   * @return the source in words, or null
   */
  @SafetyStyle.Nullable
  @Nullable String getSource();

  /**
   * Returns which earlier record of the same type this one takes the place of.
   *
   * @return the id of that record, or null
   */
  @SafetyStyle.Nullable
  @Nullable String getSupersedes();

  /**
   * Returns what the record does to the ledger.
   *
   * @return the operation, or null for {@link Operation#INSERT}
   */
  @SafetyStyle.Nullable
  @Nullable Operation getOperation();

  /**
   * Returns the fields this library does not know.
   *
   * @return the unknown fields, maybe none
   */
  @Value.Default
  default Extension getExtension() {
    return Extension.NONE;
  }

  /**
   * The builder methods of the envelope, said once. Builders change as they are filled, so each is
   * for one thread.
   *
   * @param <B> the builder itself
   */
  interface Builder<B extends Builder<B>> {

    /**
     * Sets the id.
     *
     * @param id the id
     * @return this
     */
    B id(String id);

    /**
     * Sets the territory.
     *
     * @param territory the division
     * @return this
     */
    B territory(DivisionCode territory);

    /**
     * Sets who reported it.
     *
     * @param reporter the id of the reporting department
     * @return this
     */
    B reporter(@Nullable String reporter);

    /**
     * Sets the day it was put on record.
     *
     * @param recordedOn the day
     * @return this
     */
    B recordedOn(@Nullable LocalDate recordedOn);

    /**
     * Sets where it came from.
     *
     * @param source the source in words
     * @return this
     */
    B source(@Nullable String source);

    /**
     * Sets which record it takes the place of.
     *
     * @param supersedes the id of that record
     * @return this
     */
    B supersedes(@Nullable String supersedes);

    /**
     * Sets what it does to the ledger.
     *
     * @param operation the operation
     * @return this
     */
    B operation(@Nullable Operation operation);

    /**
     * Sets the unknown fields.
     *
     * @param extension the unknown fields
     * @return this
     */
    B extension(Extension extension);
  }
}
