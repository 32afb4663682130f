/** Files for calendars, address books and readers of news; start at {@link cz.rozcestnik.publish.feed.FeedPublisher}. */
package cz.rozcestnik.publish.feed;
