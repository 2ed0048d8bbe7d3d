package province.fireworks;

import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.ClosedTerm;

/** How a shop trades (经营形式): all year, or around the Spring Festival. */
public enum ShopForm implements ClosedTerm {
  /** All year (长期零售). */
  STANDING("standing", "长期零售", "all year"),
  /** Around the Spring Festival (临时零售). */
  SEASONAL("seasonal", "临时零售", "around the Spring Festival");

  private final String code;
  private final Wording wording;

  ShopForm(String code, String zh, String en) {
    this.code = code;
    this.wording = new Wording(zh, en);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
