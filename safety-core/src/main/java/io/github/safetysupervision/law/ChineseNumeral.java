package io.github.safetysupervision.law;

/** Numbers as Chinese legal texts write them: 十, 二十, 一百零一, 一百一十. */
final class ChineseNumeral {

  /** The largest number written here; no law has as many articles. */
  static final int LARGEST = 9999;

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] UNITS = {"千", "百", "十", ""};

  private ChineseNumeral() {}

  static String of(int number) {
    StringBuilder out = new StringBuilder();
    boolean isZeroPending = false;
    int unit = 1000;
    for (String name : UNITS) {
      int digit = number / unit % 10;
      unit /= 10;
      if (digit == 0) {
        isZeroPending = !out.isEmpty();
        continue;
      }
      if (isZeroPending) {
        out.append('零');
        isZeroPending = false;
      }
      // Ten is 十 and not 一十, but a hundred and ten is 一百一十.
      if (digit != 1 || !name.equals("十") || !out.isEmpty()) {
        out.append(DIGITS.charAt(digit));
      }
      out.append(name);
    }
    return out.toString();
  }
}
