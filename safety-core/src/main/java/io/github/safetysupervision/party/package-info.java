/**
 * Who supervises and who is supervised: entities with their sites; departments, committees and
 * territories.
 *
 * <p>{@link io.github.safetysupervision.party.OperatingEntity} is the subject of supervision, with
 * its {@link io.github.safetysupervision.party.Site}s; {@link
 * io.github.safetysupervision.party.Department} supervises it, a {@link
 * io.github.safetysupervision.party.SpecializedCommittee} joins departments for some sectors;
 * {@link io.github.safetysupervision.party.Territory} is the area they lie in. Beside each stands
 * its type, such as {@link io.github.safetysupervision.party.OperatingEntityType}.
 */
@NullMarked
package io.github.safetysupervision.party;

import org.jspecify.annotations.NullMarked;
