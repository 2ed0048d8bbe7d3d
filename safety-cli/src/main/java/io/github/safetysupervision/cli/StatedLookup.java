package io.github.safetysupervision.cli;

import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.reconciliation.StatedFigureType;
import io.github.safetysupervision.reconciliation.StatedIdentityType;
import io.github.safetysupervision.record.Spelling;
import io.github.safetysupervision.record.UnreadRecord;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Notes, while stated figures are read, what has an id that may be no stated figure's, and which
 * ids are near to it.
 */
final class StatedLookup implements RecordVisitor {

  private static final int MOST_NEAR = 5;

  private final String id;
  private final Set<String> near = new LinkedHashSet<>();
  private @Nullable String expression;
  private @Nullable Place unread;

  StatedLookup(String id) {
    this.id = id;
  }

  @Override
  public void record(RecordView<?> record) {
    String other = record.id();
    boolean isIdentity = record.type() == StatedIdentityType.STATED_IDENTITY;
    if (expression == null && isIdentity && other.equals(id)) {
      expression = StatedIdentityType.STATED_IDENTITY.cast(record.object()).expression();
    }
    boolean isNear = Spelling.isNear(other, id) || other.endsWith("-" + id);
    if (near.size() < MOST_NEAR && record.type() == StatedFigureType.STATED_FIGURE && isNear) {
      near.add(other);
    }
  }

  @Override
  public void unread(UnreadRecord record) {
    if (unread == null && id.equals(record.id())) {
      unread = record.place();
    }
  }

  /** The same where an indicator would do too: those near to the id may be meant. */
  String whatItIs(IndicatorCatalogue catalogue) {
    for (Indicator i : catalogue.indicators()) {
      if (near.size() < MOST_NEAR && (Spelling.isNear(i.id(), id) || i.name().zh().equals(id))) {
        near.add(i.id());
      }
    }
    return whatItIs();
  }

  /** What an id is that is no stated figure's, and what to do. */
  String whatItIs() {
    if (expression != null) {
      return id
          + " 是勾稽关系（"
          + expression
          + "），背后没有自己的记录；请解释其中的报送数字，或用 figures 查看核对结果 / "
          + id
          + " is an identity with no records of its own; explain the stated figures in it, or see"
          + " it judged by the command figures";
    }
    if (unread != null) {
      return "报送数字 "
          + id
          + " 无法读取（"
          + unread
          + "）；请先更正 / stated figure "
          + id
          + " could not be read; correct it first";
    }
    String meant = String.join("、", near);
    return "没有编号为 "
        + id
        + " 的报送数字"
        + (meant.isEmpty() ? "" : "，是否为 " + meant)
        + "；编号见 figures 的输出 / no stated figure "
        + id
        + (meant.isEmpty() ? "" : "; did you mean " + meant)
        + "; the command figures lists the ids";
  }
}
