package io.github.safetysupervision.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is flagged as a personal number: what surely is one, and no office's or contract's. */
class SurelyPersonalTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "联系人张某13800138000",
        "电话138 0013 8000",
        "负责人身份证11010519491231002X",
        "11010519491231002x",
        "身份证号370283197503126219", // called one, though its check character is wrong
        "身份证130503670401001",
        "130503670401001",
        "护照E12345678",
        "持护照号：EA1234567的外籍人员"
      })
  void numbersOfPeopleAreTold(String text) {
    assertThat(PersonalData.isSurelyIn(text)).isTrue();
    assertThat(PersonalData.isIn(text)).isTrue();
    assertThat(PersonalData.mask(text)).isNotEqualTo(text).contains("**");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "值班电话0532-88661234",
        "传真（0532）88661234",
        "010-12345678",
        "合同号370283202301150012",
        "合同编号：370283198503126212",
        "370283202301150012",
        "设备E12345678号",
        "护照办理须知12345678",
        "罚款15012345678元",
        "文号〔2023〕13800138000号",
        "1380013800012345",
        "913702831234567890",
        "版本1.13800138000.2"
      })
  void officesContractsAndOtherNumbersAreNot(String text) {
    assertThat(PersonalData.isSurelyIn(text)).isFalse();
  }

  @Test
  void anIdOfDivisionDateAndSerialNumberIsNoPersonWhateverItsLastDigit() {
    for (int i = 0; i < 100_000; i += 7) {
      String id = String.format("3702832023%02d%02d%04d", 1 + i % 12, 1 + i % 28, i % 10_000);
      assertThat(PersonalData.isIdentityNumber(id)).as(id).isFalse();
    }
  }

  @Test
  void anIdentityNumberIsWhatThePlainStandardSays() {
    Random random = new Random(20230630);
    int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int found = 0;
    for (int n = 0; n < 20_000; n++) {
      StringBuilder id = new StringBuilder("370283").append(1890 + random.nextInt(150));
      id.append(String.format("%02d%02d%03d", random.nextInt(14), random.nextInt(33), n % 1000));
      int sum = 0;
      for (int i = 0; i < 17; i++) {
        sum += (id.charAt(i) - '0') * weights[i];
      }
      char check = "10X98765432".charAt(sum % 11);
      char last = n % 3 == 0 ? check : "0123456789X".charAt(random.nextInt(11));
      String text = id.append(last).toString();
      boolean isOne = last == check && isBirthday(text);
      found += isOne ? 1 : 0;
      assertThat(PersonalData.isIdentityNumber(text)).as(text).isEqualTo(isOne);
    }
    assertThat(found).isGreaterThan(1_000);
  }

  private static boolean isBirthday(String id) {
    int year = Integer.parseInt(id.substring(6, 10));
    int month = Integer.parseInt(id.substring(10, 12));
    int day = Integer.parseInt(id.substring(12, 14));
    boolean isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    int[] days = {0, 31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return year >= 1900
        && year <= 2010
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= days[month];
  }
}
