/** The site in a phone without a signal: what can be saved, the worker that serves it, the app's manifest; start at {@link cz.rozcestnik.publish.offline.OfflinePublisher}. */
package cz.rozcestnik.publish.offline;
