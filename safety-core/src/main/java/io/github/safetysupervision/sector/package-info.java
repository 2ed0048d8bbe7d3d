/**
 * Supervisory sectors, old and new: the fields by which departments divide their work.
 *
 * <p>{@link io.github.safetysupervision.sector.Sector} is one of them, {@link
 * io.github.safetysupervision.sector.SectorCatalogue} a dated list, {@link
 * io.github.safetysupervision.sector.Sectors} the ones this library knows by name.
 */
@NullMarked
package io.github.safetysupervision.sector;

import org.jspecify.annotations.NullMarked;
