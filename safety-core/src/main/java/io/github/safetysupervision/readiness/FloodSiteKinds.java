package io.github.safetysupervision.readiness;

import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.TermList;

/** The kinds of places floods threaten (防汛点位类别). */
public final class FloodSiteKinds {

  /** A stretch of road where water gathers or flows over (易积水路段、过水路面). */
  public static final Term ROAD = Term.of("road");

  /** A river or a reservoir (河道水库). */
  public static final Term RIVER_OR_RESERVOIR = Term.of("river-or-reservoir");

  /** An embankment against floods (防洪堤坝). */
  public static final Term EMBANKMENT = Term.of("embankment");

  /** A scenic spot (旅游景区). */
  public static final Term SCENIC_SPOT = Term.of("scenic-spot");

  /** An area of mountain torrents (山洪灾害易发区). */
  public static final Term MOUNTAIN_TORRENT = Term.of("mountain-torrent");

  /** Low ground where water stays (低洼易涝区). */
  public static final Term LOW_GROUND = Term.of("low-ground");

  /** The list of these words, edition 1.0 of this library. */
  public static final TermList TERMS =
      TermList.of("防汛点位类别", "kinds of flood sites", "1.0")
          .with(ROAD, "易积水路段、过水路面", "road under water")
          .with(RIVER_OR_RESERVOIR, "河道水库", "river or reservoir")
          .with(EMBANKMENT, "防洪堤坝", "embankment")
          .with(SCENIC_SPOT, "旅游景区", "scenic spot")
          .with(MOUNTAIN_TORRENT, "山洪灾害易发区", "area of mountain torrents")
          .with(LOW_GROUND, "低洼易涝区", "low ground");

  private FloodSiteKinds() {}
}
