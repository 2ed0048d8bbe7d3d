package io.github.safetysupervision.examples.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts a service that holds stated figures against an exchange file. */
@SpringBootApplication
public class ReconcileApplication {

  /**
   * Starts the service on port 8080.
   *
   * @param args settings of Spring Boot, such as {@code --server.port=9090}
   */
  public static void main(String[] args) {
    SpringApplication.run(ReconcileApplication.class, args);
  }
}
