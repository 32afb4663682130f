package cz.rozcestnik.command;

import cz.rozcestnik.build.CheckedSite;
import cz.rozcestnik.document.Document;
import cz.rozcestnik.document.SourceFingerprint;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.site.Translation;
import cz.rozcestnik.source.SourceText;
import cz.rozcestnik.translation.ConfirmedTranslation;
import cz.rozcestnik.translation.MarkedTranslation;
import cz.rozcestnik.translation.TranslationDraft;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The translation of one record into one language. */
final class TranslationTask {
    private final Terminal terminal;
    private final CheckedSite site;
    private final TranslationFiles files;
    private final List<Document> versions;

    TranslationTask(Terminal terminal, CheckedSite site, TranslationFiles files) {
        this.terminal = terminal;
        this.site = site;
        this.files = files;
        this.versions = site.documents().read().stream().filter(document -> document.name().equals(files.name()))
                .sorted(Comparator.comparing(Document::language)).toList();
    }

    /** Prepares the file, or shows what changed since it was made, on demand in the file itself. */
    int prepareOrShow(boolean mark) throws IOException {
        if (isOriginal()) {
            return ExitCode.WRONG_USE;
        }
        Optional<Document> translation = translation();
        if (translation.isEmpty()) {
            String draft = TranslationDraft.of(original(), source(original()), terminal.phrases());
            files.create(draft.getBytes(files.charset()));
            keep();
            terminal.tell("translate.ready", files.path());
            return ExitCode.DONE;
        }
        Translation state = Translation.of(original(), translation.get());
        switch (state.state()) {
            case CURRENT -> terminal.tell("translate.current", files.path());
            case UNPINNED -> {
                terminal.tell("translate.unpinned", files.path(), original().path());
                then();
            }
            case OUTDATED -> {
                show(state, translation.get());
                if (mark) {
                    mark(state, translation.get());
                }
                then();
            }
        }
        return ExitCode.DONE;
    }

    /** Writes the fingerprint of the original as it is now into the translation, and keeps its words. */
    int confirm() throws IOException {
        if (isOriginal()) {
            return ExitCode.WRONG_USE;
        }
        Optional<Document> translation = translation();
        Optional<Field> field = original().type().field(Role.SOURCE);
        if (translation.isEmpty() || field.isEmpty()) {
            terminal.tell(field.isEmpty() ? "translate.untracked" : "translate.nothing",
                    field.isEmpty() ? original().type().name() : files.path());
            return ExitCode.WRONG_USE;
        }
        boolean current = Translation.of(original(), translation.get()).state() == Translation.State.CURRENT;
        if (current && translation.get().origin().filter(original().texts()::equals).isPresent()) {
            terminal.tell("translate.current", files.path());
            return ExitCode.DONE;
        }
        String line = field.get().name() + ": " + SourceFingerprint.of(original().texts());
        Optional<byte[]> bytes = current ? Optional.of(files.bytes())
                : ConfirmedTranslation.of(source(translation.get()), files.bytes(), line);
        if (bytes.isEmpty()) {
            terminal.tell("translate.unable", files.path(), line);
            return ExitCode.WRONG_USE;
        }
        files.write(bytes.get());
        keep();
        terminal.tell("translate.confirmed", files.path());
        return ExitCode.DONE;
    }

    private boolean isOriginal() {
        boolean original = original().language() == files.language();
        if (original) {
            terminal.tell("translate.original", original().path());
        }
        return original;
    }

    private void show(Translation state, Document translation) {
        terminal.tell("translate.outdated", files.path(), state.changes().size());
        changes(state, translation).forEach((change, lines) -> {
            terminal.result(title(change) + ":\n");
            lines.forEach(line -> terminal.result(line + "\n"));
        });
        boolean known = state.changes().stream().anyMatch(change -> change.difference().isPresent());
        terminal.tell(known ? "translate.legend.words" : "translate.legend");
    }

    private void mark(Translation state, Document translation) throws IOException {
        Map<String, List<String>> comments = new LinkedHashMap<>();
        changes(state, translation).forEach((change, lines) -> comments.put(change.name(), new ChangeText(
                terminal.phrases()).comment(title(change), lines)));
        String text = new String(files.bytes(), files.charset());
        files.write(MarkedTranslation.of(source(translation), text, comments).getBytes(files.charset()));
        terminal.tell("translate.marked", files.path());
    }

    private Map<Translation.Text, List<String>> changes(Translation state, Document translation) {
        ChangeText texts = new ChangeText(terminal.phrases());
        SourceFingerprint known = Translation.pinned(translation).orElseThrow();
        Map<Translation.Text, List<String>> changes = new LinkedHashMap<>();
        state.changes().forEach(change ->
                changes.put(change, texts.lines(change, original().texts().text(change.name()), known)));
        return changes;
    }

    private String title(Translation.Text change) {
        String label = change.label().map(labels -> labels.in(terminal.language()))
                .orElse(terminal.phrases().get("translate.body"));
        return label + change.field().map(field -> " (" + field.name() + ")").orElse("");
    }

    private void keep() throws IOException {
        if (original().type().field(Role.SOURCE).isPresent()) {
            files.keep(original(), terminal.phrases().get("snapshot.head", files.name()).lines().toList());
        }
    }

    private void then() {
        terminal.tell("translate.then", files.path(), original().name(), files.language().code());
    }

    private Document original() {
        return versions.get(0);
    }

    private Optional<Document> translation() {
        return versions.stream().filter(document -> document.language() == files.language()).findFirst();
    }

    private SourceText source(Document document) {
        return site.sources().content().get(document.name() + "." + document.language().code() + ".md").text().value();
    }
}
