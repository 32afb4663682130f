package cz.rozcestnik.publish.search;

import cz.rozcestnik.output.Output;
import java.util.List;

/**
 * What search adds to a build.
 *
 * @param site  files of the site: one script per language, shards; not the client
 * @param index files of the Lucene indexes, each in the folder of its language, never published
 */
public record SearchPublication(List<Output> site, List<Output> index) {
}
