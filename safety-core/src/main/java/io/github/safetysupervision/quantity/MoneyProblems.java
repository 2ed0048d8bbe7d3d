package io.github.safetysupervision.quantity;

import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;
import java.util.List;

/** What can be wrong with an amount of money (金额问题): codes {@code MN-001} and up. */
public final class MoneyProblems {

  /** The text is not a plain decimal number. */
  public static final ProblemCode NOT_PLAIN =
      VALUE
          .error(
              "MN-001",
              "“{found}”不是金额。应为以元计的半角十进制数，如 48000 或 48000.50，不带单位、分隔符、加号、前导零和指数，零写成 0，不写 -0。请改写。",
              "\"{found}\" is no amount. Expected yuan as an ASCII decimal such as 48000 or 48000.50, without"
                  + " unit, separators, plus sign, leading zeros or exponent, and 0 rather than -0 for"
                  + " none; rewrite it.")
          .title("金额写法不对", "malformed amount of money")
          .why(
              "元与万元差一万倍，程序不猜单位和写法；整条记录按未能读取处理，用到金额的数字无法判定。",
              "Yuan and 万元 differ ten-thousandfold, so neither unit nor form is guessed; the record"
                  + " counts as unread, and figures that ask for the amount are undecided.")
          .fix(
              "换算成元，只写数字：4.8万元 写成 48000，1,200 写成 1200，零写成 0。表格中可以把单位写在列名里，如 罚款金额（万元）。",
              "Write yuan in plain digits: 48000 for 4.8万元, 1200 for 1,200, 0 for none. In tables"
                  + " the unit may stand in the column's name, as in 罚款金额（万元）.")
          .basis(
              "数据交换文件 1.0 版“两种写法”：金额是数字，以元计，至多两位小数",
              "Exchange file format 1.0, Two forms: an amount is a number, in yuan with at most two"
                  + " decimals");

  /** There are more than two decimals. */
  public static final ProblemCode BELOW_FEN =
      VALUE
          .error(
              "MN-002",
              "“{found}”的小数超过两位。金额应精确到分。请核对，并按原始凭证填写。",
              "\"{found}\" has more than two decimals. Expected an amount to the fen; look it up in the"
                  + " voucher.")
          .title("金额小数超过两位", "amount finer than a fen")
          .why(
              "金额到分为止，多出的小数多是换算或除法的余数，或把万元当成了元；程序不替填报人取舍，整条记录按未能读取处理，用到金额的数字无法判定。",
              "Amounts end at the fen; further decimals usually come from a conversion or division,"
                  + " or 万元 were written as yuan. They are not rounded for the sender: the record counts"
                  + " as unread, and figures that ask for the amount are undecided.")
          .fix(
              "查原始凭证，填写到分的金额，如 48000.50；原来是万元的换算成元，如 12.7205万元写成 127205。",
              "Take the amount from the voucher, to the fen, such as 48000.50; convert 万元 to yuan,"
                  + " 127205 for 12.7205万元.")
          .basis(
              "数据交换文件 1.0 版“两种写法”：金额是数字，以元计，至多两位小数",
              "Exchange file format 1.0, Two forms: an amount is a number, in yuan with at most two"
                  + " decimals");

  /** The amount is beyond what can be an amount. */
  public static final ProblemCode TOO_LARGE =
      VALUE
          .error(
              "MN-003",
              "“{found}”超出范围。整数部分应不超过 16 位。请核对是否误录，或误把元写成了分。",
              "\"{found}\" is out of range. Expected at most 16 digits before the point; check for a slip, or"
                  + " for fen taken as yuan.")
          .title("金额位数过多", "amount with too many digits")
          .why(
              "这样大的金额不会是真的，多是几个数连在一起、换算时多乘了，或把以分计的数当成了元；整条记录按未能读取处理，用到金额的数字无法判定。",
              "No amount is as large; usually numbers ran together, a conversion was made twice, or"
                  + " fen were taken as yuan. The record counts as unread, and figures that ask for the"
                  + " amount are undecided.")
          .fix(
              "查原始凭证，以元计重新填写，如 48000；来源系统以分存储的，除以 100 再导出。",
              "Take it from the voucher again, in yuan, such as 48000; if the source keeps fen,"
                  + " divide by 100 when exporting.")
          .basis(
              "数据交换文件 1.0 版“两种写法”：金额是数字，以元计，至多两位小数",
              "Exchange file format 1.0, Two forms: an amount is a number, in yuan with at most two"
                  + " decimals");

  /**
   * Returns all of them.
   *
   * @return the codes, in the order of their ids
   */
  public static List<ProblemCode> all() {
    return List.of(NOT_PLAIN, BELOW_FEN, TOO_LARGE);
  }

  private MoneyProblems() {}
}
