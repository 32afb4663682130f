package cz.rozcestnik.output;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All that a build makes.
 *
 * @param site  the files to publish
 * @param index the files of the reference index, each in the folder of its language; they stay on this machine
 * @param notes what the next build may know of the site's files
 */
public record Publication(List<Output> site, List<Output> index, BuildNotes notes) {

    /** No files at all. */
    public static final Publication NOTHING = new Publication(List.of(), List.of(), BuildNotes.NONE);

    /** Keeps copies. */
    public Publication {
        site = List.copyOf(site);
        index = List.copyOf(index);
    }

    /** Returns the paths that more than one file of the site has. */
    public List<String> clashes() {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        site.forEach(output -> {
            if (!seen.add(output.path())) {
                twice.add(output.path());
            }
        });
        return twice;
    }
}
