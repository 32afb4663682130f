/** Makes the search index of the site, its shards for browsers and the reference ranking; start at {@link SearchPublisher}. */
package cz.rozcestnik.publish.search;
