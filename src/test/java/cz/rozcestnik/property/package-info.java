/**
 * What holds for every content file whatever stands in it, tried on thousands of files that nobody would think of.
 *
 * <p>Properties are written against {@link cz.rozcestnik.property.Editing}, so that each can be shown to fail for an
 * editing with a bug.
 */
package cz.rozcestnik.property;
