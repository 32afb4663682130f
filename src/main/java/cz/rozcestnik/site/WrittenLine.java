package cz.rozcestnik.site;

import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of a file that a command writes, one for each page of a site; too many for a tree of YAML.
 *
 * @param text  as it stands
 * @param place the whole line
 */
record WrittenLine(String text, Place place) {

    /** Returns the lines of a file that say something: no empty ones and no comments; none without a file. */
    static List<WrittenLine> of(Optional<SourceFile> file, Problems problems) {
        List<WrittenLine> lines = new ArrayList<>();
        if (file.isPresent()) {
            SourceText text = problems.keep(file.get().text());
            int number = 0;
            for (String line : text.text().lines().toList()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(new WrittenLine(line, new Place(text.path(), number, 1, line.length(), line)));
                }
            }
        }
        return lines;
    }
}
