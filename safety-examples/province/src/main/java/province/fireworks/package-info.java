/** Retail of fireworks (烟花爆竹零售) in a province: what no standard record has, counted as ours are. */
package province.fireworks;
