/** Small pages at old addresses that lead to the new ones; start at {@link cz.rozcestnik.publish.redirect.RedirectPublisher}. */
package cz.rozcestnik.publish.redirect;
