package io.github.safetysupervision.quantity;

/** An answer that may be unknown (三值). */
public enum Truth {
  TRUE,
  FALSE,
  UNKNOWN;
  public static Truth of(boolean b) { return b ? TRUE : FALSE; }
  public Truth and(Truth o) { return this == FALSE || o == FALSE ? FALSE : this == TRUE && o == TRUE ? TRUE : UNKNOWN; }
  public Truth or(Truth o) { return this == TRUE || o == TRUE ? TRUE : this == FALSE && o == FALSE ? FALSE : UNKNOWN; }
  public Truth not() { return this == TRUE ? FALSE : this == FALSE ? TRUE : UNKNOWN; }
}
