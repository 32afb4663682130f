/** Publishes the files that records show or offer to download; start at {@link cz.rozcestnik.publish.file.FilePublisher}. */
package cz.rozcestnik.publish.file;
