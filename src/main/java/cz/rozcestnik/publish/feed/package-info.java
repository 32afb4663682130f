/** Files for calendars, address books and readers of news; start at {@link cz.rozcestnik.publish.feed.FeedPublisher}. Which feeds there are, {@link cz.rozcestnik.listing.Feeds} says. */
package cz.rozcestnik.publish.feed;
