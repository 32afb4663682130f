/** Work on all cores, and what it makes in its order. */
package cz.rozcestnik.parallel;
