package io.github.safetysupervision.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

class ReconcileControllerTest {

  private static final Path FOLDER = Path.of("data/152529-2023h1");
  private static final String BOUNDARY = "part-of-a-test";

  private static ConfigurableApplicationContext service;

  @BeforeAll
  static void start() {
    service =
        SpringApplication.run(
            ReconcileApplication.class,
            "--server.port=0",
            "--spring.main.banner-mode=off",
            "--logging.level.root=WARN");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static JsonNode post(String language, String ledger, String stated) throws Exception {
    int port = ((ServletWebServerApplicationContext) service).getWebServer().getPort();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/reconcile"))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .header("Accept-Language", language)
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    part("ledger", ledger) + part("stated", stated) + "--" + BOUNDARY + "--\r\n"))
            .build();
    HttpResponse<String> response =
        HttpClient.newHttpClient()
            .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return new ObjectMapper().readTree(response.body());
  }

  private static String part(String name, String content) {
    return "--"
        + BOUNDARY
        + "\r\nContent-Disposition: form-data; name=\""
        + name
        + "\"; filename=\""
        + name
        + ".ndjson\"\r\nContent-Type: application/x-ndjson\r\n\r\n"
        + content
        + "\r\n";
  }

  private static String ledger() throws Exception {
    return Files.readString(FOLDER.resolve("ledger.ndjson"));
  }

  private static String stated() throws Exception {
    return Files.readString(FOLDER.resolve("stated.ndjson"));
  }

  @Test
  void anUploadIsAnsweredWithOneLineAStatedFigure() throws Exception {
    JsonNode answer = post("zh-CN", ledger(), stated());
    List<String> ids = answer.path("figures").findValuesAsText("id");
    long asked = stated().lines().filter(l -> l.contains("\"stated-figure\"")).count();
    assertThat(ids).hasSize((int) asked).contains("F04", "F14");
    JsonNode fines = answer.path("figures").get(ids.indexOf("F14"));
    assertThat(fines.path("stated").asText()).isEqualTo("19.5万元");
    assertThat(fines.path("computed").asText()).isEqualTo("195200元");
    assertThat(fines.path("verdict").asText()).isEqualTo("按所报精度一致");
  }

  @Test
  void theCallersLanguageIsSpoken() throws Exception {
    JsonNode answer = post("en", ledger(), stated());
    assertThat(answer.path("figures").findValuesAsText("verdict"))
        .contains("holds", "holds at stated precision");
  }

  @Test
  void aBrokenLineIsAProblemAndNoServerError() throws Exception {
    String broken = ledger().replaceFirst("\"foundOn\":\"2023", "\"foundOn\":\"今年");
    JsonNode answer = post("zh-CN", broken, stated());
    assertThat(answer.path("problems").findValuesAsText("text")).anyMatch(t -> t.contains("今年"));
    assertThat(answer.path("problems").findValuesAsText("place"))
        .anyMatch(p -> p.startsWith("ledger"));
    assertThat(answer.path("figures").findValuesAsText("verdict")).contains("无法判定");
  }
}
