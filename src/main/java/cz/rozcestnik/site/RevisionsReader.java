package cz.rozcestnik.site;

import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.source.SourceFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code content/revisions.yaml}, line by line, since it has one for each record of a site. */
public final class RevisionsReader {
    private static final Pattern LINE = Pattern.compile("([^:]+): (\\S+) ([0-9a-f]+)");

    private RevisionsReader() {
    }

    /** Reads the file in a folder of content; without it nothing is known. */
    public static Outcome<Revisions> read(SortedMap<String, SourceFile> content) {
        SortedMap<String, Revisions.Revision> entries = new TreeMap<>();
        Problems problems = new Problems();
        WrittenLine.of(Optional.ofNullable(content.get(Revisions.FILE)), problems)
                .forEach(line -> read(line.text(), line.place(), entries, problems));
        return problems.with(new Revisions(entries));
    }

    private static void read(String line, Place place, SortedMap<String, Revisions.Revision> entries, Problems problems) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            problems.add(ProblemCode.REVISION_UNREADABLE, place);
            return;
        }
        try {
            entries.put(parts.group(1), new Revisions.Revision(LocalDate.parse(parts.group(2)), parts.group(3)));
        } catch (DateTimeException noDay) {
            problems.add(ProblemCode.REVISION_UNREADABLE, place);
        }
    }
}
