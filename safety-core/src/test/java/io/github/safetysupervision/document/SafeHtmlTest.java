package io.github.safetysupervision.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class SafeHtmlTest {

  @Test
  void textComesBackFromElementsAndAttributes() throws Exception {
    for (String text : new String[] {"", "隐患", "<b>\"1 & 2\" 'x'</b>", "&amp;", "]]>", "😀<"}) {
      String safe = SafeHtml.of(text);
      String page = "<p a=\"" + safe + "\" b='" + safe + "'>" + safe + "</p>";
      var p =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(page)))
              .getDocumentElement();
      assertThat(p.getTextContent()).isEqualTo(text);
      assertThat(p.getAttribute("a")).isEqualTo(text);
      assertThat(p.getAttribute("b")).isEqualTo(text);
    }
  }
}
