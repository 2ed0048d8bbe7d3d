package io.github.safetysupervision.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import org.junit.jupiter.api.Test;

/**
 * Records written by fastjson2. It writes them as beans, which is good for logs and answers; the
 * exchange format is written by {@code ExchangeWriter} alone.
 */
class Fastjson2Test {

  @Test
  void aRecordIsWrittenAsABean() {
    JSONObject written = JSON.parseObject(JSON.toJSONString(Records.HAZARD));
    assertThat(written.getString("id")).isEqualTo("H-1");
    assertThat(written.getString("foundOn")).isEqualTo("2023-03-01");
    assertThat(written.getString("grade")).isEqualTo("GENERAL");
    assertThat(written.getString("description")).isEqualTo("安全阀未检验");
    assertThat(written).doesNotContainKey("closedOn");
  }

  @Test
  void anAmountIsWrittenExactly() {
    JSONObject written = JSON.parseObject(JSON.toJSONString(Records.PENALTY));
    assertThat(written.getJSONObject("amount").getLong("fen")).isEqualTo(500_050L);
  }
}
