/**
 * Who supervises and who is supervised: entities with their sites, departments, territories.
 *
 * <p>{@link io.github.safetysupervision.party.OperatingEntity} is the subject of supervision, with
 * its {@link io.github.safetysupervision.party.Site}s; {@link
 * io.github.safetysupervision.party.Department} supervises it; {@link
 * io.github.safetysupervision.party.Territory} is the area both lie in. Beside each stands its
 * type, such as {@link io.github.safetysupervision.party.OperatingEntityType}.
 */
@NullMarked
package io.github.safetysupervision.party;

import org.jspecify.annotations.NullMarked;
