package cz.rozcestnik.publish.report;

import cz.rozcestnik.site.Freshness;
import cz.rozcestnik.site.SiteRecord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** Which facts each office has to verify, the most urgent first. */
final class FreshnessSheet {
    private final Desk desk;

    private FreshnessSheet(Desk desk) {
        this.desk = desk;
    }

    static Sheet of(Desk desk) {
        FreshnessSheet sheet = new FreshnessSheet(desk);
        List<SiteRecord> due = desk.site().records().values().stream()
                .filter(record -> state(record) != Freshness.State.FRESH)
                .sorted(Comparator.<SiteRecord, Freshness.State>comparing(FreshnessSheet::state).reversed()
                        .thenComparing(FreshnessSheet::end).thenComparing(SiteRecord::name))
                .toList();
        return new Sheet("freshness", desk.phrases().get("column.owner"),
                desk.columns("record", "type", "state", "verified", "until", "days", "file"),
                desk.groups(due, desk::owner, sheet::row));
    }

    private Sheet.Row row(SiteRecord record) {
        String state = state(record).code();
        LocalDate verified = record.freshness().orElseThrow().verified();
        long days = ChronoUnit.DAYS.between(desk.site().clock().toLocalDate(), end(record));
        Sheet.Cell left = new Sheet.Cell(
                desk.phrases().get(days < 0 ? "days.late" : "days.left", Math.abs(days)), String.valueOf(days), "");
        return new Sheet.Row(state, List.of(desk.record(record), desk.type(record),
                Sheet.Cell.of(desk.phrases().get("state." + state), state),
                desk.day(verified), desk.day(end(record)), left, desk.file(record)));
    }

    private static Freshness.State state(SiteRecord record) {
        return record.freshness().map(Freshness::state).orElse(Freshness.State.FRESH);
    }

    /** The last day on which the verification holds. */
    private static LocalDate end(SiteRecord record) {
        return record.freshness().orElseThrow().verified()
                .plus(record.type().pages().verifyEvery().orElseThrow().period());
    }
}
