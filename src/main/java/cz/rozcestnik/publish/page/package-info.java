/** HTML pages of the site; start at {@link cz.rozcestnik.publish.page.PagePublisher}. */
package cz.rozcestnik.publish.page;
