/** Draws the picture that a social network shows beside a link to a page; start at {@link cz.rozcestnik.publish.card.CardPublisher}. */
package cz.rozcestnik.publish.card;
