package io.github.safetysupervision.record;

import java.util.List;
import java.util.function.Function;

/**
 * The description of a type of {@link PlainRecord}: a line for each field, and that is all there is
 * to write.
 *
 * <pre>{@code
 * public final class BlastType extends PlainRecordType<Blast> {
 *   public static final BlastType BLAST = new BlastType();
 *
 *   public final DateField<Blast> blastedOn = required.date("blastedOn", "作业日期");
 *   public final NumberField<Blast, Integer> holes = optional.count("holes", "炮孔数");
 *
 *   private BlastType() {
 *     super(Blast.class, "blast", "爆破作业", Blast::new);
 *   }
 * }
 * }</pre>
 *
 * <p>Read, written, judged, counted and copied like any other type.
 *
 * @param <T> the type of the records
 */
@SuppressWarnings("HidingField") // so that a line begins as in any other type
public abstract class PlainRecordType<T extends PlainRecord>
    extends RecordType<T, PlainRecord.Builder<T>> {

  /** Declares fields that every record has. */
  protected final PlainFieldDeclarer<T> required;

  /** Declares fields that a record may have. */
  protected final PlainFieldDeclarer<T> optional;

  private final PlainFields<T> declared;

  /**
   * Starts a description and declares the envelope.
   *
   * @param valueClass the class of the records
   * @param name the name in files
   * @param label the Chinese label
   * @param make the constructor
   */
  protected PlainRecordType(
      Class<T> valueClass, String name, String label, Function<PlainRecord.Builder<T>, T> make) {
    this(valueClass, name, label, new PlainFields<>(make));
  }

  private PlainRecordType(Class<T> valueClass, String name, String label, PlainFields<T> declared) {
    super(valueClass, name, label, declared::start, PlainRecord.Builder::build);
    this.declared = declared;
    this.required = new PlainFieldDeclarer<>(super.required, declared);
    this.optional = new PlainFieldDeclarer<>(super.optional, declared);
    for (Field<T, ?> f :
        List.<Field<T, ?>>of(id, territory, reporter, recordedOn, source, supersedes, operation)) {
      declared.added(f);
    }
  }

  /**
   * Starts a record.
   *
   * @return an empty builder
   */
  public final PlainRecord.Builder<T> builder() {
    return declared.start();
  }
}
