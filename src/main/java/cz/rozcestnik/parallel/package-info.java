/** Work on all cores, and what it makes in its order; start at {@link cz.rozcestnik.parallel.Parallel}. */
package cz.rozcestnik.parallel;
