package cz.rozcestnik.publish.report;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.document.TextDifference;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.site.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Which translations are missing, incomplete or older than their originals. */
final class TranslationSheet {
    private final Desk desk;

    private TranslationSheet(Desk desk) {
        this.desk = desk;
    }

    /** A translation that somebody has to do something about. */
    private record Task(SiteRecord record, Language language, String state, List<Translation.Text> texts) {
    }

    static Sheet of(Desk desk) {
        TranslationSheet sheet = new TranslationSheet(desk);
        List<Task> tasks = desk.site().records().values().stream()
                .flatMap(record -> desk.site().settings().languages().stream()
                        .filter(language -> language != record.original())
                        .flatMap(language -> tasks(record, language).stream()))
                .toList();
        return new Sheet("translations", desk.phrases().get("column.owner"),
                desk.columns("record", "type", "language", "state", "texts", "changes", "command", "file"),
                desk.groups(tasks, task -> desk.owner(task.record()), sheet::row));
    }

    private static List<Task> tasks(SiteRecord record, Language language) {
        if (!record.speaks(language)) {
            return List.of(new Task(record, language, "missing", List.of()));
        }
        List<Task> tasks = new ArrayList<>();
        Document translation = record.version(language);
        Translation found = Translation.of(record.originalVersion(), translation);
        if (found.state() != Translation.State.CURRENT) {
            tasks.add(new Task(record, language, found.state().name().toLowerCase(Locale.ROOT), found.changes()));
        }
        List<Translation.Text> missing = Translation.missing(record.originalVersion(), translation);
        if (!missing.isEmpty()) {
            tasks.add(new Task(record, language, "incomplete", missing));
        }
        return tasks;
    }

    private Sheet.Row row(Task task) {
        String texts = task.texts().stream().map(this::name).collect(Collectors.joining(", "));
        String command = "translate " + task.record().name() + " " + task.language().code();
        return new Sheet.Row(task.state(), List.of(desk.record(task.record()), desk.type(task.record()),
                Sheet.Cell.of(desk.phrases().get("language." + task.language().code())),
                Sheet.Cell.of(desk.phrases().get("translation." + task.state()), task.state()),
                Sheet.Cell.of(texts), changes(task), Sheet.Cell.of(command, "file"), desk.file(task.record())));
    }

    /** What the original said and says, where both are known. */
    private Sheet.Cell changes(Task task) {
        List<Sheet.Change> changes = new ArrayList<>();
        List<String> data = new ArrayList<>();
        task.texts().forEach(text -> text.difference().ifPresent(difference -> {
            changes.add(new Sheet.Change(name(text), difference.pieces().stream().map(TranslationSheet::piece).toList()));
            data.add(name(text) + ": " + difference.marked());
        }));
        return new Sheet.Cell("", String.join("\n", data), changes.isEmpty() ? "" : "changes", changes);
    }

    private static Sheet.Piece piece(TextDifference.Piece piece) {
        return switch (piece.fate()) {
            case STAYED, LEFT_OUT -> new Sheet.Piece("", piece.text());
            case STRUCK -> new Sheet.Piece("del", piece.text());
            case ADDED -> new Sheet.Piece("ins", piece.text());
        };
    }

    private String name(Translation.Text text) {
        return text.label().map(label -> label.in(desk.language())).orElseGet(() -> desk.phrases().get("body"));
    }
}
