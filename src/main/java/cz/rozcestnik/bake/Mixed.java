package cz.rozcestnik.bake;

import cz.rozcestnik.build.CheckedSite;
import cz.rozcestnik.output.Publication;

/**
 * A site with all its files made, and nothing of it published.
 *
 * @param site  what was read and checked
 * @param files all that a bake would write; none where a problem forbids it
 */
public record Mixed(CheckedSite site, Publication files) {
}
