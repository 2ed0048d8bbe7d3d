package io.github.safetysupervision.quantity;

import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;
import java.util.List;

/** What can be wrong with a number as a report states it (数量问题): codes {@code QT-001} and up. */
public final class QuantityProblems {

  /** There is no number, and no word that stands for one. */
  public static final ProblemCode NO_NUMBER =
      VALUE
          .error(
              "QT-001",
              "“{found}”中没有数。应为“数＋计量单位”，如 35组次，或“未发现”“若干”；变化率“持平”写 0%。请补上数。",
              "\"{found}\" holds no number. Expected a number and a count noun such as 35组次, or a word"
                  + " such as 未发现 or 若干, and 0% for a change that is 持平; add the number.")
          .title("报送数中没有数", "quantity without a number")
          .why(
              "没有数就无从比较：这个报送数字读不出来，结论为“无法判定”，引用它的勾稽关系也缺一个数。",
              "There is nothing to compare: the stated figure cannot be read and is undecided, and"
                  + " identities that use it lack a number.")
          .fix(
              "写成数加单位，如 35组次。没有的写“未发现”，有而不知多少的写“若干”，同比持平的写 0%；原文没有说数的，不写 quantity，原话写在 phrase。",
              "Write a number and a count noun, such as 35组次. Write 未发现 for none, 若干 for some and"
                  + " 0% for no change; if the text has no number leave quantity out and quote the text"
                  + " in phrase.");

  /** There is a number but nothing says what it counts. */
  public static final ProblemCode NO_NOUN =
      VALUE
          .error(
              "QT-002",
              "“{found}”没有计量单位。同一个数，家与家次不是一回事。请写明单位，如 {found}条、{found}万元。",
              "\"{found}\" has no count noun. A number alone does not say what it counts; add the noun, as"
                  + " in {found}条 or {found}万元.")
          .title("报送数没有计量单位", "quantity without a count noun")
          .why(
              "没有单位就不知道数的是什么：33家是三十三家单位，33家次可能是一家查了三十三次。程序不按指标去猜，这个报送数字的结论为“无法判定”。",
              "Without it nobody knows what is counted: 33家 are thirty-three units, 33家次 may be one"
                  + " unit visited thirty-three times. It is not guessed from the indicator, and the"
                  + " stated figure is undecided.")
          .fix(
              "照原文补上单位，如 1286条、27.4万元、100%；表格中单位写在列名的括号里也可以。单位用指标目录中该指标的单位。",
              "Add the noun of the text, such as 1286条, 27.4万元 or 100%; in tables it may stand in"
                  + " brackets in the column's name. Use the noun of the indicator in the catalogue.");

  /** What stands where the count noun should be cannot be one. */
  public static final ProblemCode NOT_A_NOUN =
      VALUE
          .error(
              "QT-003",
              "“{found}”中的“{noun}”不能作计量单位。应为常用单位，或不超过四个汉字的地方单位，不含数字、倍数（万、W、k 等）、约数词和标点。请改写。",
              "\"{noun}\" in \"{found}\" cannot be a count noun. Expected a standard noun, or a local one of"
                  + " at most four Chinese characters without numerals, multipliers (万, W, k), words that"
                  + " bound a number, or punctuation; rewrite it.")
          .title("不能作计量单位的词", "word that is no count noun")
          .why(
              "单位里混进了数、倍数或别的话，就可能改变数的大小，程序不敢略去，这个报送数字的结论为“无法判定”。多是把后面的话也写进了 quantity。",
              "A numeral, multiplier or other words in the noun may change the number and are not"
                  + " dropped; the stated figure is undecided. Usually what follows in the text was"
                  + " copied too.")
          .fix(
              "quantity 只写界限词、数和单位，到单位为止，如 1286条、630余人次；“条，已全部整改”之类的话写在 phrase。两个数分开，各报一条。",
              "Let quantity end with the noun, as in 1286条 or 630余人次, and put the words after it"
                  + " into phrase. Report two numbers as two stated figures.");

  /** A word before the number is not known. */
  public static final ProblemCode UNKNOWN_BOUND =
      VALUE
          .error(
              "QT-004",
              "“{found}”的数前有“{word}”，不知其界限含义。应为 约、近、不足、不超过、超过、不少于 等，或直接以数开头。请改写。",
              "\"{word}\" before the number in \"{found}\" is no known bound. Expected a word such as 约, 近,"
                  + " 不足, 不超过, 超过 or 不少于, or the number itself; rewrite it.")
          .title("数前的词含义不明", "unknown word before the number")
          .why(
              "数前的词可能说的是范围（约、近、超过），不认识的不能略去，这个报送数字的结论为“无法判定”。多是把整句话写进了 quantity。",
              "A word before the number may bound it, as 约, 近 or 超过 do, and one that is not known"
                  + " cannot be dropped; the stated figure is undecided. Usually the whole sentence was"
                  + " copied.")
          .fix(
              "“共检查617组次”只写 617组次，“同比下降5%”只写 下降5%，整句写在 phrase；确是范围的，改用常用的词，如 约、近、不足、不超过、超过、不少于。",
              "Of 共检查617组次 write 617组次, of 同比下降5% write 下降5%, and the sentence in phrase; if the"
                  + " word is a bound use a common one, such as 约, 近, 不足, 不超过, 超过 or 不少于.");

  /**
   * Digits are full-width. They are not repaired: the record would no longer be what was written.
   */
  public static final ProblemCode FULL_WIDTH =
      VALUE
          .error(
              "QT-005",
              "“{found}”含全角数字。应为半角数字 0–9 和小数点。请在来源处改为半角。",
              "\"{found}\" contains full-width digits. Expected ASCII digits and point; correct it at the"
                  + " source.")
          .title("报送数含全角数字", "full-width digit in the quantity")
          .why(
              "报送数照原样保留，不予修补：改了就不是报送的原文；这个报送数字的结论为“无法判定”。",
              "A stated quantity is kept as it was written and not repaired, since it would no"
                  + " longer be what was stated; the figure is undecided.")
          .fix(
              "在来源处改成半角，如 ３５组次 改为 35组次，小数点也用半角；phrase 中的原话可以保留全角。",
              "Correct it at the source, 35组次 for ３５组次, with an ASCII point; the phrase may keep"
                  + " full-width digits.")
          .basis(
              "数据交换文件 1.0 版“有问题的文件怎么读”：全角数字的值读不出来",
              "Exchange file format 1.0, How bad files are read: a value in full-width digits"
                  + " cannot be read");

  /** The number or the text has too many digits or characters. */
  public static final ProblemCode TOO_LONG =
      VALUE
          .error(
              "QT-006",
              "“{found}”过长。应按基本单位，整数部分至多 18 位，小数至多 {decimals} 位，全文至多 128 字。请核对是否误录。",
              "\"{found}\" is too long. Expected at most 18 digits before and {decimals} after the point in"
                  + " the base unit, and 128 characters in all; check for a slip.")
          .title("报送数过长", "quantity too long")
          .why(
              "这样长的数不会是统计数，多是几个数连在一起、小数点错位，或把整段话写了进来；这个报送数字的结论为“无法判定”。",
              "No statistic is as long; usually several numbers ran together, the point is"
                  + " misplaced, or a paragraph was copied. The stated figure is undecided.")
          .fix(
              "quantity 只写一个数和单位，如 1286条、27.43万元；原话写在 phrase，几个数各报一条。算出来的小数先取舍再报，如 99.91%。",
              "Write one number and its noun, such as 1286条 or 27.43万元; the text goes into phrase,"
                  + " and each number into a stated figure of its own. Round computed decimals first, as"
                  + " in 99.91%.");

  /** The number is not in plain form. */
  public static final ProblemCode NOT_PLAIN =
      VALUE
          .error(
              "QT-007",
              "“{found}”中的数写法不规范。应为非负的普通十进制数（如 1204、1,204、18.6、3万4000）或规范的中文数字（如 一百零五），只有一种读法，不带前导零和指数，千位分隔符每三位一个；正负号只用于变化率，如 -5%，也可写 下降5%。请改写。",
              "The number in \"{found}\" is not plain. Expected a decimal such as 1204, 1,204, 18.6 or 3万4000"
                  + " that is not negative, or a regular Chinese numeral such as 一百零五, with one reading"
                  + " only, without leading zeros or exponent, and with separators every three digits; a"
                  + " sign only before a rate of change, as in -5%, which is also 下降5%; rewrite it.")
          .title("报送数的数写法不规范", "number not in plain form")
          .why(
              "这样的写法多半录错了，或者可以读成两个数：3万5 可以是三万五千，也可以是三万零五。程序不替填报人选一个，这个报送数字的结论为“无法判定”。",
              "Such a form is usually a slip, or can be read as two numbers: 3万5 may be 35000 or"
                  + " 30005. None is chosen for the sender, and the stated figure is undecided.")
          .fix(
              "写全：3万5 改为 3.5万 或 35000；1,20 改为 120 或 1,200；去掉前导零。条数、人数没有负数，也不写正号；减少的百分比写成 下降5% 或 -5%。",
              "Write it out: 3.5万 or 35000 for 3万5, 120 or 1,200 for 1,20; drop leading"
                  + " zeros. Counts are never negative and have no plus; a rate that fell is 下降5% or -5%.");

  /** Two words bound the number. */
  public static final ProblemCode TWO_BOUNDS =
      VALUE
          .error(
              "QT-008",
              "“{found}”用了两个界限词，含义不明。应只用一个，如 约300人 或 300余人。请删去一个。",
              "\"{found}\" has two words that bound the number, so its meaning is open. Expected one, as in"
                  + " 约300人 or 300余人; drop the other.")
          .title("报送数有两个界限词", "two bounds on a number")
          .why(
              "两个词说的范围不同：超过340 没有上限，340余 不到350；合在一起不知道以哪个为准，这个报送数字的结论为“无法判定”。",
              "The words say different things: 超过340 has no upper end, 340余 stays below 350."
                  + " Together it is open which one holds, and the stated figure is undecided.")
          .fix(
              "只留一个：300余人、超过300人 或 约300人；知道准确数的，直接写准确数。",
              "Keep one: 300余人, 超过300人 or 约300人; if the exact number is known, write that.");

  /** A range ends below its start. */
  public static final ProblemCode BACKWARDS =
      VALUE
          .error(
              "QT-009",
              "“{found}”的上限小于下限（只在后一个数写“万”的，两个数都按万算）。应由小到大，如 340至439人；只有后一个数上万的，写成 9000至12000人。"
                  + "请核对两个数。",
              "\"{found}\" ends below its start (a 万 after the second number alone holds for both)."
                  + " Expected the smaller number first, as in 340至439人; where only the second is above"
                  + " ten thousand, as in 9000至12000人; check the two numbers.")
          .title("区间上限小于下限", "range with the ends swapped")
          .why(
              "多是两个数颠倒，或少录了一位。只在后面写“万”的，两个数都按万算：9000至1.2万 读作九千万至一万二千。这个报送数字的结论为“无法判定”。",
              "Usually the ends were swapped or a digit is missing. A 万 after the second number"
                  + " alone holds for both: 9000至1.2万 reads 90 million to 12 thousand. The stated figure"
                  + " is undecided.")
          .fix(
              "小的在前，如 340至439人；跨万的不写“万”，如 9000至12000人次，都过万的如 3至5万份。",
              "Put the smaller number first, as in 340至439人; where only one is above ten thousand"
                  + " write no 万, as in 9000至12000人次, and where both are, 3至5万份.");

  /** Something counted in wholes has a fraction. */
  public static final ProblemCode FRACTION =
      VALUE
          .error(
              "QT-010",
              "“{found}”带有小数，但“{noun}”只能按整数计，不能与该指标比较。应为整数，只有平均数可以有小数；请补上漏写的“万”，或换用平均数的指标。",
              "\"{found}\" has a fraction, but {noun} is counted in wholes. Expected a whole number; only"
                  + " an average has decimals; supply a lost 万, or name the indicator of the average.")
          .title("按整数计的单位带小数", "fraction of a thing counted whole")
          .why(
              "人、家、条这样的单位数不出小数；所报的多半是平均数、率，或漏了“万”，与计数的指标不能比较，结论为“无法判定”。",
              "People, units and items come in wholes; what was stated is usually an average or a"
                  + " rate, or lost its 万. It is not compared with a count, and the figure is undecided.")
          .fix(
              "漏了倍数的补上，如 4.7万个；报的是平均数或率的，换用相应的指标，"
                  + "如组均家次 inspection.unit-times-per-group-time；其余的更正为整数。",
              "Supply a lost multiplier, as in 4.7万个; for an average or a rate name its indicator,"
                  + " such as inspection.unit-times-per-group-time; otherwise correct it to a whole"
                  + " number.");

  /** A bound word leaves nothing possible, or says nothing, next to zero. */
  public static final ProblemCode BOUND_AT_ZERO =
      VALUE
          .error(
              "QT-011",
              "“{found}”对零使用了界限词，没有意义。没有则写 0 或“未发现”。请改写。",
              "\"{found}\" bounds zero, which has no meaning. For none write 0 or 未发现; rewrite it.")
          .title("对零使用界限词", "bound on zero")
          .why(
              "不足0条 没有可能的数，0余条 等于没有说；不知道报的是没有，还是漏录了数，这个报送数字的结论为“无法判定”。",
              "不足0条 leaves no number and 0余条 says nothing; none may be meant, or digits were lost."
                  + " The stated figure is undecided.")
          .fix(
              "没有的写 0 或“未发现”；漏录的补上，如 300余条；只知道有的写“若干”。",
              "Write 0 or 未发现 for none; supply lost digits, as in 300余条; write 若干 for some.");

  /** The count noun is not in the standard list; it is kept as a local one. */
  public static final ProblemCode LOCAL_NOUN =
      VALUE
          .warning(
              "QT-012",
              "“{noun}”不在常用计量单位表中，已按地方单位保留。应优先使用常用单位；若是误写，请更正。",
              "{noun} is not in the list of count nouns and was kept as a local one. Expected a standard"
                  + " noun where there is one; correct it if it is a slip.")
          .title("地方计量单位", "local count noun")
          .why(
              "表外的单位只等于它自己：与用常用单位的指标不能比较，结论为“无法判定”。多是把所数的事物也写了进来，如 1286条隐患。",
              "A noun outside the list equals only itself: it is not compared with an indicator of"
                  + " a standard noun, and the figure is undecided. Usually the thing counted was copied"
                  + " too, as in 1286条隐患.")
          .fix(
              "写到单位为止：1286条隐患 改为 1286条；误写的改为该指标的单位。确是地方通用、又没有相应指标的，可以保留，不影响记录读取。",
              "End with the noun: 1286条 for 1286条隐患; correct a slip to the noun of the indicator. A"
                  + " noun in real local use without an indicator of its own may stay: the record is read"
                  + " all the same.");

  /** A derived value lies outside the interval written with it. */
  public static final ProblemCode OUTSIDE_INTERVAL =
      VALUE
          .error(
              "QT-013",
              "“{found}”中的值不在所写区间之内。区间应包含该值，单点请写“正好”。请核对。",
              "The value in \"{found}\" does not lie inside the interval written with it. Expected an"
                  + " interval around the value, or 正好 for the point alone; check both.")
          .title("数值不在所写区间内", "value outside its interval")
          .why(
              "这是推算数的写法，前面的值应在后面的区间之内；不在，就不知道以哪个为准，这个数读不出来。",
              "This is how derived numbers are written: the value lies in the interval after it."
                  + " Where it does not, either may be right, and the quantity cannot be read.")
          .fix(
              "手工填报的，照抄原文，如 340至439人，不用这种写法；程序写出的，改正值或区间，使值在区间之内，单点写“正好”，如 正好340人。",
              "By hand, copy the text instead, as in 340至439人; if a program wrote it, correct the"
                  + " value or the interval so that one holds the other, and write a single point as"
                  + " 正好340人.");

  /** The text is no interval. */
  public static final ProblemCode NOT_AN_INTERVAL =
      VALUE
          .error(
              "QT-014",
              "“{found}”不是区间。应为 [340,439]、[300,380)、(340,∞) 的形式，下限不大于上限，且不为空。请改写。",
              "\"{found}\" is no interval. Expected a form such as [340,439], [300,380) or (340,∞), not"
                  + " empty, the smaller end first; rewrite it.")
          .title("区间写法不对", "malformed interval")
          .why(
              "区间说明数可能是多少；两端颠倒或写法不对，就不知道范围，这个数读不出来。",
              "An interval tells what a number can be; with its ends swapped or malformed the range"
                  + " is unknown, and the quantity cannot be read.")
          .fix(
              "手工填报的，改用文字，如 340至439人、300余人。程序写出的，写成 [340,439]、[300,380) 或 (340,∞)：含端点用方括号，"
                  + "不含用圆括号，半角逗号，小的在前。",
              "By hand, use words instead, as in 340至439人 or 300余人. From a program write [340,439],"
                  + " [300,380) or (340,∞): square brackets include an end, round ones leave it out, with"
                  + " an ASCII comma and the smaller end first.");

  /** The count noun is two in one. It is kept as written and compared with none. */
  public static final ProblemCode TWO_NOUNS =
      VALUE
          .warning(
              "QT-015",
              "“{noun}”写了两个计量单位：{first}、{second}，所指不明，已照原样保留，不与任何数比较。应只写一个。请改写。",
              "{noun} names two count nouns, {first} and {second}, and does not say which; it was kept as"
                  + " written and is compared with nothing. Expected one of them; rewrite it.")
          .title("写了两个计量单位", "two count nouns at once")
          .why(
              "括号内外两个单位，不知道数的是哪一种；程序不替填报人选，这个数照留，但与任何数比较的结论都是“无法判定”。",
              "One noun stands inside the brackets and one outside, and either may be counted; none"
                  + " is chosen. The number is kept, and whatever it is compared with is undecided.")
          .fix(
              "按原始台账确认数的是哪一种，只写一个单位，如 2组(台) 改为 2台；两种都有的，分成两条报送数字。",
              "Find out what was counted and write one noun, 2台 for 2组(台); if there are both,"
                  + " report two stated figures.");

  /**
   * Returns all of them.
   *
   * @return the codes, in the order of their ids
   */
  public static List<ProblemCode> all() {
    return List.of(
        NO_NUMBER,
        NO_NOUN,
        NOT_A_NOUN,
        UNKNOWN_BOUND,
        FULL_WIDTH,
        TOO_LONG,
        NOT_PLAIN,
        TWO_BOUNDS,
        BACKWARDS,
        FRACTION,
        BOUND_AT_ZERO,
        LOCAL_NOUN,
        OUTSIDE_INTERVAL,
        NOT_AN_INTERVAL,
        TWO_NOUNS);
  }

  private QuantityProblems() {}
}
