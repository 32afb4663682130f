/** Measurements of the search beside two others, run by hand; see src/bench. */
package cz.rozcestnik.bench;
