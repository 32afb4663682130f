package cz.rozcestnik.site;

import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.source.SourceFile;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code content/addresses.yaml}, line by line, since it has one for each page of a site. */
public final class LedgerReader {
    private LedgerReader() {
    }

    /** Reads the ledger of a folder of content; without the file it is empty. */
    public static Outcome<Ledger> read(SortedMap<String, SourceFile> content) {
        SortedMap<String, Ledger.Entry> entries = new TreeMap<>();
        Problems problems = new Problems();
        WrittenLine.of(Optional.ofNullable(content.get(Ledger.FILE)), problems)
                .forEach(line -> read(line.text(), line.place(), entries, problems));
        return problems.with(new Ledger(entries));
    }

    private static void read(String line, Place place, SortedMap<String, Ledger.Entry> entries, Problems problems) {
        int colon = line.indexOf(": ");
        if (colon < 1) {
            problems.add(ProblemCode.YAML_MISSING_COLON, place, line.strip() + ": …");
        } else {
            entries.put(line.substring(0, colon).strip(), new Ledger.Entry(line.substring(colon + 1).strip(), place));
        }
    }
}
