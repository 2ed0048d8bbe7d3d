package io.github.safetysupervision.cli;

import java.util.Locale;

/** The languages output is written in. */
enum Language {
  /** Chinese. */
  ZH(Locale.CHINESE),
  /** English. */
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }
}
