/** What the index writer and the browser share: words, the shard format and scoring; start at {@link SearchEngine}. */
package cz.rozcestnik.search;
