package cz.rozcestnik.property;

import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.source.SourceFile;
import java.util.List;

/** The way from the bytes of a content file to what its editor is told: what the properties are about. */
@FunctionalInterface
interface Editing {

    /** Checks a file that an editor wrote. */
    Edited edit(SourceFile file);

    /**
     * What became of a file.
     *
     * @param readable whether a document was made of it
     * @param problems what its editor is told, in the order of the report
     */
    record Edited(boolean readable, List<Problem> problems) {
    }
}
