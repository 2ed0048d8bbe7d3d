package io.github.safetysupervision.record;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;

import io.github.safetysupervision.code.CreditCode;
import io.github.safetysupervision.code.IndustryCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.law.Citation;
import io.github.safetysupervision.party.Site;
import io.github.safetysupervision.party.SiteType;
import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.time.ReportingPeriod;

/** A plain record with a field of every kind. */
final class PlainSample extends PlainRecord {

  static final Type SAMPLE = new Type();

  private PlainSample(Builder<PlainSample> values) {
    super(values);
  }

  /** What it looks like. */
  static final class Type extends PlainRecordType<PlainSample> {
    final Field<PlainSample, String> text = required.text("text", "文字");
    final Field<PlainSample, String> number = optional.id("number", "证号");
    final Field<PlainSample, Citation> citation = optional.citation("citation", "依据");
    final Field<PlainSample, String> reference =
        optional.reference("reference", "隐患", HAZARD.typeName());
    final ListField<PlainSample, String> references =
        optional.references("references", "各隐患", HAZARD.typeName());
    final ListField<PlainSample, String> referencesOrNone =
        optional.referencesOrNone("referencesOrNone", "其他隐患", HAZARD.typeName());
    final DateField<PlainSample> date = required.date("date", "日期");
    final DivisionField<PlainSample> division = optional.division("division", "所在地");
    final Field<PlainSample, CreditCode> creditCode = optional.creditCode("creditCode", "信用代码");
    final Field<PlainSample, IndustryCode> industry = optional.industry("industry", "行业");
    final Field<PlainSample, Term> term = required.term("term", "用语", Channel.TERMS);
    final ListField<PlainSample, Term> terms = required.terms("terms", "各用语", Channel.TERMS);
    final Field<PlainSample, HazardGrade> choice =
        required.choice("choice", "级别", HazardGrade.values());
    final NumberField<PlainSample, Money> money = required.money("money", "金额");
    final NumberField<PlainSample, Integer> count = optional.count("count", "数量");
    final Field<PlainSample, Boolean> flag = optional.flag("flag", "是否");
    final Field<PlainSample, Quantity> quantity = optional.quantity("quantity", "数字");
    final Field<PlainSample, ReportingPeriod> period = optional.period("period", "期间");
    final Field<PlainSample, String> scalar = optional.scalar("scalar", "另一文字", Scalars.TEXT);
    final ListField<PlainSample, String> list = optional.list("list", "各文字", Scalars.TEXT);
    final ListField<PlainSample, Site> objects = optional.objects("objects", "场所", SiteType.SITE);

    private Type() {
      super(PlainSample.class, "plain-sample", "样例", PlainSample::new);
    }
  }
}
