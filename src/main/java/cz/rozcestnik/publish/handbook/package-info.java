/** The editors' handbook, made from the same model as the checks; start at {@link cz.rozcestnik.publish.handbook.HandbookPublisher}. */
package cz.rozcestnik.publish.handbook;
