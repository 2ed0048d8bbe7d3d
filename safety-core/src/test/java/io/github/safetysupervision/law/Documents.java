package io.github.safetysupervision.law;

import java.time.LocalDate;
import java.util.List;

/** Documents that exist, with where their dates were read. */
final class Documents {

  // Dates of adoption, amendment and coming into force: the note at the head of the law's text, as
  // kept in the public repository LawRefBook/Laws.
  static final LegalDocument WORK_SAFETY_LAW =
      new LegalDocument(
          "work-safety-law",
          "中华人民共和国安全生产法",
          "安全生产法",
          "中华人民共和国主席令第七十号",
          "全国人民代表大会常务委员会",
          LegalRank.LAW,
          LocalDate.of(2002, 6, 29),
          List.of(
              new Edition("2014年修正", LocalDate.of(2014, 12, 1), LocalDate.of(2021, 8, 31)),
              new Edition("2021年修正", LocalDate.of(2021, 9, 1), null)));

  // Article 134-1 was inserted by amendment XI, in force from 2021-03-01: text of the amendment.
  static final LegalDocument CRIMINAL_LAW =
      new LegalDocument(
          "criminal-law",
          "中华人民共和国刑法",
          "刑法",
          null,
          "全国人民代表大会",
          LegalRank.LAW,
          LocalDate.of(1979, 7, 6),
          List.of(new Edition("2020年修正", LocalDate.of(2021, 3, 1), null)));

  // Published 2023-04-14, in force 2023-05-15: the order's own text.
  static final LegalDocument ORDER_10 =
      new LegalDocument(
          "mem-order-10",
          "工贸企业重大事故隐患判定标准",
          "工贸企业重大事故隐患判定标准",
          "应急管理部令第10号",
          "应急管理部",
          LegalRank.DEPARTMENTAL_RULE,
          LocalDate.of(2023, 4, 14),
          List.of(new Edition("应急管理部令第10号", LocalDate.of(2023, 5, 15), null)));

  // Published 2026-03-09, in force 2026-09-30: public text of the standard.
  static final LegalDocument AQ_3067 =
      new LegalDocument(
          "aq-3067",
          "化工和危险化学品生产经营企业重大生产安全事故隐患判定准则",
          "化工和危险化学品生产经营企业重大生产安全事故隐患判定准则",
          "AQ 3067—2026",
          "应急管理部",
          LegalRank.INDUSTRY_STANDARD,
          LocalDate.of(2026, 3, 9),
          List.of(new Edition("AQ 3067—2026", LocalDate.of(2026, 9, 30), null)));

  static final List<LegalDocument> ALL = List.of(WORK_SAFETY_LAW, CRIMINAL_LAW, ORDER_10, AQ_3067);

  private Documents() {}

  static Edition last(LegalDocument document) {
    return document.editions().get(document.editions().size() - 1);
  }

  static Provision of(LegalDocument document, String article) {
    return Provision.of(document, last(document), article);
  }
}
