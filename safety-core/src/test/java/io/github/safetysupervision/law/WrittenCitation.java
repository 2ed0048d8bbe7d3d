package io.github.safetysupervision.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A citation written in one of the ways people write it, and what it says. Put together from lists
 * and loops of its own; nothing here calls the code it tests.
 */
record WrittenCitation(String text, List<CitedProvision> says) {

  private static final String[] TITLES = {
    "安全生产法", "中华人民共和国行政处罚法", "工贸企业重大事故隐患判定标准", "烟花爆竹生产经营单位重大生产安全事故隐患判定标准（试行）", "关于印发〈某办法〉的通知"
  };
  private static final String[] BARE = {"安全生产法", "危险化学品安全管理条例", "生产安全事故罚款处罚规定", "工贸企业重大事故隐患判定标准"};
  private static final String[] EDITIONS = {
    "2021年修正", "2021", "2014年", "2022版", "2013年修订", "2022年4月19日", "试行", "2021年第三次修正", "２０２１年"
  };
  private static final String[] NUMBERS = {
    "应急管理部令第10号", "国务院令第四百九十三号", "安监总管三〔2017〕121号", "矿安[2022]88号", "建质规（2024）5号",
    "国家发展改革委令41号", "应急管理部第１０号令", "应急管理部公告2020年第1号", "内安委办【2022】130号", "主席令第八十八号"
  };
  private static final String[] STANDARDS = {
    "GB 18218—2018",
    "GB/T 4754-2017",
    "AQ 3067—2026",
    "GB45067-2024",
    "AQ/T 9006–2010",
    "DB15/T 123.1—2020",
    "GB 18218"
  };
  private static final String[] DIVISIONS = {
    "附件1", "附件一", "附件", "第二章", "第二章第一节", "第一部分", "第3章", "附录A"
  };
  private static final String[] SPACES = {"", "", "", "", " ", "\u3000", "  "};
  private static final String[] SEPARATORS = {
    "、", "，", "；", ",", ";", "和", "及", "与", "以及", "，和", "、 "
  };
  private static final String[] ENDS = {"", "", "", "", "的规定", "规定", "之规定", "。"};
  private static final String[] DIGITS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

  static WrittenCitation draw(Random random) {
    return new Writer(random).draw();
  }

  /** Writes a number below 10000 in Chinese. */
  static String chinese(int n) {
    String out = "";
    String[] places = {"", "十", "百", "千"};
    boolean isGap = false;
    for (int place = 3, unit = 1000; place >= 0; place--, unit /= 10) {
      int digit = n / unit % 10;
      if (digit == 0) {
        isGap = !out.isEmpty();
      } else {
        out += (isGap ? "零" : "") + DIGITS[digit] + places[place];
        isGap = false;
      }
    }
    return out.startsWith("一十") ? out.substring(1) : out;
  }

  /** The parts of one place; 0 and null for what is not said. */
  private static final class Parts {
    String title;
    String number;
    String edition;
    String division;
    String article;
    int clause;
    int item;
    int subitem;

    CitedProvision provision() {
      return new CitedProvision(title, number, edition, division, article, clause, item, subitem);
    }
  }

  private static final class Writer {
    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private final List<CitedProvision> says = new ArrayList<>();

    Writer(Random random) {
      this.random = random;
    }

    WrittenCitation draw() {
      space();
      int documents = 1 + (random.nextInt(4) == 0 ? 1 : 0);
      for (int i = 0; i < documents; i++) {
        if (i > 0) {
          separate();
        }
        document();
      }
      out.append(one(ENDS));
      space();
      return new WrittenCitation(out.toString(), List.copyOf(says));
    }

    private void document() {
      Parts p = new Parts();
      boolean mayBeDotted = false;
      boolean needsPlace = false;
      switch (random.nextInt(5)) {
        case 0 -> p.number = write(one(NUMBERS));
        case 1 -> {
          p.number = write(one(STANDARDS));
          mayBeDotted = true;
        }
        case 2 -> {
          p.title = write(one(BARE));
          needsPlace = true;
        }
        case 3 -> {
          p.title = marked();
          brackets(p, one(STANDARDS));
          mayBeDotted = true;
        }
        default -> {
          p.title = marked();
          if (random.nextBoolean()) {
            brackets(p, one(NUMBERS));
          }
        }
      }
      boolean isDotted = mayBeDotted && random.nextBoolean();
      if (needsPlace || isDotted || random.nextInt(6) > 0) {
        place(p, isDotted);
      }
      says.add(p.provision());
      while (p.article != null && !isDotted && random.nextInt(4) == 0) {
        separate();
        further(p);
        says.add(p.provision());
      }
    }

    private String marked() {
      String title = one(TITLES);
      out.append('《').append(title).append('》');
      return title;
    }

    private String write(String text) {
      out.append(text);
      return text;
    }

    private void brackets(Parts p, String number) {
      space();
      boolean isWide = random.nextBoolean();
      out.append(isWide ? "（" : "(");
      boolean hasEdition = random.nextInt(3) > 0;
      boolean hasNumber = !hasEdition || random.nextBoolean();
      boolean isNumberFirst = random.nextBoolean();
      if (hasNumber && isNumberFirst) {
        p.number = write(number);
      }
      if (hasNumber && hasEdition && isNumberFirst) {
        out.append(random.nextBoolean() ? "，" : isWide ? "）（" : ") (");
      }
      if (hasEdition) {
        p.edition = write(one(EDITIONS));
      }
      if (hasNumber && !isNumberFirst) {
        if (hasEdition) {
          out.append("，");
        }
        p.number = write(number);
      }
      out.append(isWide ? "）" : ")");
    }

    private void place(Parts p, boolean isDotted) {
      space();
      if (isDotted) {
        dotted(p);
        return;
      }
      boolean hasArticle = random.nextInt(6) > 0;
      if (p.title != null && random.nextInt(4) == 0 && !isBare(p)) {
        p.division = write(one(DIVISIONS));
        space();
      }
      if (hasArticle) {
        article(p);
        if (random.nextBoolean()) {
          p.clause = counted("款");
        }
      }
      if (!hasArticle || random.nextBoolean()) {
        item(p);
      }
    }

    private boolean isBare(Parts p) {
      return out.toString().endsWith(p.title);
    }

    private void article(Parts p) {
      p.article = Integer.toString(counted("条"));
      p.clause = 0;
      p.item = 0;
      p.subitem = 0;
      if (random.nextInt(8) == 0) {
        int inserted = 1 + random.nextInt(3);
        out.append("之").append(chinese(inserted));
        p.article += "-" + inserted;
      }
      space();
    }

    private void item(Parts p) {
      p.subitem = 0;
      switch (random.nextInt(4)) {
        case 0 -> {
          p.item = number();
          String inside = "（" + chinese(p.item) + "）";
          out.append(random.nextBoolean() ? inside : inside + "项");
        }
        case 1 -> {
          out.append("第").append(random.nextBoolean() ? "（" : "( ");
          p.item = number();
          out.append(spelled(p.item)).append(random.nextBoolean() ? "）" : ")").append("项");
        }
        case 2 -> {
          p.item = number();
          out.append("(").append(p.item).append(")项");
        }
        default -> p.item = counted("项");
      }
      space();
      if (random.nextInt(6) == 0) {
        p.subitem = counted("目");
      }
    }

    private void dotted(Parts p) {
      StringBuilder dotted = new StringBuilder();
      dotted.append(random.nextInt(4) == 0 ? "A" : Integer.toString(1 + random.nextInt(12)));
      for (int i = random.nextInt(3); i >= 0; i--) {
        dotted.append('.').append(1 + random.nextInt(12));
      }
      p.article = dotted.toString();
      boolean isCounted = random.nextInt(4) == 0;
      space();
      out.append(isCounted ? "第" : " ").append(dotted).append(isCounted ? "条" : "");
      if (random.nextInt(4) == 0) {
        p.item = 1 + random.nextInt(26);
        out.append(one(SPACES)).append((char) ('a' + p.item - 1));
        out.append(random.nextBoolean() ? ")" : "）");
      }
    }

    /** A place of a level that the one before has. */
    private void further(Parts p) {
      int levels = p.item > 0 ? 3 : p.clause > 0 ? 2 : 1;
      int level = random.nextInt(levels);
      if (level == 2) {
        item(p);
      } else if (level == 1 && p.clause > 0) {
        p.clause = counted("款");
        p.item = 0;
        p.subitem = 0;
      } else {
        article(p);
      }
    }

    private int counted(String unit) {
      int n = number();
      out.append("第").append(spelled(n)).append(unit);
      space();
      return n;
    }

    private int number() {
      return 1 + (random.nextInt(5) == 0 ? random.nextInt(9999) : random.nextInt(120));
    }

    private String spelled(int n) {
      return switch (random.nextInt(4)) {
        case 0 -> Integer.toString(n);
        case 1 -> {
          StringBuilder wide = new StringBuilder();
          Integer.toString(n).chars().forEach(c -> wide.append((char) (c - '0' + '０')));
          yield wide.toString();
        }
        case 2 -> chinese(n).replace('零', '〇');
        default -> chinese(n);
      };
    }

    private void separate() {
      space();
      out.append(one(SEPARATORS));
      space();
    }

    private void space() {
      out.append(one(SPACES));
    }

    private String one(String[] of) {
      return of[random.nextInt(of.length)];
    }
  }
}
