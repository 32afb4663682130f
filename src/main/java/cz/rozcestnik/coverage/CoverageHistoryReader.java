package cz.rozcestnik.coverage;

import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the snapshots in {@code content/coverage}. */
public final class CoverageHistoryReader {
    private static final Pattern LINE = Pattern.compile("(CZ(?:0\\d\\d)?);([a-z0-9-]+);(\\d{1,6});(\\d{1,6})");

    private final SortedMap<LocalDate, Snapshot> snapshots = new TreeMap<>();
    private final Problems problems = new Problems();

    private CoverageHistoryReader() {
    }

    /** Reads the snapshots in a folder of content; one that cannot be read is told and left out. */
    public static Outcome<CoverageHistory> read(SortedMap<String, SourceFile> content) {
        CoverageHistoryReader reader = new CoverageHistoryReader();
        content.tailMap(Snapshot.FOLDER).forEach((path, file) -> {
            if (path.startsWith(Snapshot.FOLDER) && path.endsWith(Snapshot.ENDING)) {
                reader.read(path, file);
            }
        });
        return reader.problems.with(new CoverageHistory(reader.snapshots));
    }

    private void read(String path, SourceFile file) {
        Optional<LocalDate> day = day(path.substring(Snapshot.FOLDER.length(), path.length() - Snapshot.ENDING.length()));
        if (day.isEmpty()) {
            problems.add(ProblemCode.SNAPSHOT_INVALID, Place.file(file.path()));
            return;
        }
        SourceText text = problems.keep(file.text());
        counts(text).ifPresent(counts -> snapshots.put(day.get(), new Snapshot(day.get(), counts)));
    }

    private static Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.parse(name));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private Optional<SortedMap<Spot, Count>> counts(SourceText text) {
        SortedMap<Spot, Count> counts = new TreeMap<>();
        List<String> lines = text.text().lines().toList();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            Matcher cells = LINE.matcher(line);
            if (cells.matches()) {
                counts.put(new Spot(cells.group(1), cells.group(2)),
                        new Count(Integer.parseInt(cells.group(3)), Integer.parseInt(cells.group(4))));
            } else if (number > 1 || !line.equals(Snapshot.COLUMNS)) {
                problems.add(ProblemCode.SNAPSHOT_INVALID, text.place(number, 1, Math.max(1, line.length())));
                return Optional.empty();
            }
        }
        return Optional.of(counts);
    }
}
