package cz.rozcestnik.publish.search;

import cz.rozcestnik.output.Batch;
import cz.rozcestnik.output.Output;
import java.util.List;
import java.util.Map;

/**
 * What search adds to a build.
 *
 * @param site  files of the site: one script per language, shards; not the client
 * @param index files of the Lucene indexes, each in the folder of its language, never published; none of a language of which
 *              the files stay
 * @param made  by language, what the next build may know of its files
 */
public record SearchPublication(List<Output> site, List<Output> index, Map<String, Batch> made) {
}
