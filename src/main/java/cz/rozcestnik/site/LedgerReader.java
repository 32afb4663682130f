package cz.rozcestnik.site;

import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceText;
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
        if (content.containsKey(Ledger.FILE)) {
            SourceText text = problems.keep(content.get(Ledger.FILE).text());
            int number = 0;
            for (String line : text.text().lines().toList()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    read(line, new Place(text.path(), number, 1, line.length(), line), entries, problems);
                }
            }
        }
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
