package cz.rozcestnik.command;

import cz.rozcestnik.build.CheckedSite;
import cz.rozcestnik.document.Document;
import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.document.SourceFingerprint;
import cz.rozcestnik.document.Texts;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.site.Translation;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.translation.ConfirmedTranslation;
import cz.rozcestnik.translation.TranslationDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The translation of one record into one language. */
final class TranslationTask {
    private final Terminal terminal;
    private final Path folder;
    private final CheckedSite site;
    private final Language language;
    private final List<Document> versions;

    TranslationTask(Terminal terminal, Path folder, CheckedSite site, RecordName name, Language language) {
        this.terminal = terminal;
        this.folder = folder;
        this.site = site;
        this.language = language;
        this.versions = site.documents().read().stream().filter(document -> document.name().equals(name))
                .sorted(Comparator.comparing(Document::language)).toList();
    }

    /** Prepares the file, or shows what changed since it was made. */
    int prepareOrShow() throws IOException {
        if (isOriginal()) {
            return ExitCode.WRONG_USE;
        }
        Optional<Document> translation = translation();
        if (translation.isEmpty()) {
            Path file = folder.resolve(path());
            Files.writeString(file, TranslationDraft.of(original(), source(original()).text().value(),
                    terminal.phrases()), StandardOpenOption.CREATE_NEW);
            terminal.tell("translate.ready", path());
            return ExitCode.DONE;
        }
        Translation state = Translation.of(original(), translation.get());
        switch (state.state()) {
            case CURRENT -> terminal.tell("translate.current", path());
            case UNPINNED -> {
                terminal.tell("translate.unpinned", path(), original().path());
                then();
            }
            case OUTDATED -> {
                terminal.tell("translate.outdated", path(), state.changes().size());
                SourceFingerprint known = Translation.pinned(translation.get()).orElseThrow();
                state.changes().forEach(change -> show(change, known));
                terminal.tell("translate.legend");
                then();
            }
        }
        return ExitCode.DONE;
    }

    /** Writes the fingerprint of the original as it is now into the translation. */
    int confirm() throws IOException {
        if (isOriginal()) {
            return ExitCode.WRONG_USE;
        }
        Optional<Document> translation = translation();
        Optional<Field> field = original().type().field(Role.SOURCE);
        if (translation.isEmpty() || field.isEmpty()) {
            terminal.tell(field.isEmpty() ? "translate.untracked" : "translate.nothing",
                    field.isEmpty() ? original().type().name() : path());
            return ExitCode.WRONG_USE;
        }
        if (Translation.of(original(), translation.get()).state() == Translation.State.CURRENT) {
            terminal.tell("translate.current", path());
            return ExitCode.DONE;
        }
        SourceFingerprint fingerprint = SourceFingerprint.of(original().texts());
        Path file = folder.resolve(path());
        Optional<byte[]> bytes = ConfirmedTranslation.of(
                source(translation.get()).text().value(), Files.readAllBytes(file), field.get().name() + ": " + fingerprint);
        if (bytes.isEmpty()) {
            terminal.tell("translate.unable", path(), field.get().name() + ": " + fingerprint);
            return ExitCode.WRONG_USE;
        }
        replace(file, bytes.get());
        terminal.tell("translate.confirmed", path());
        return ExitCode.DONE;
    }

    private boolean isOriginal() {
        if (original().language() == language) {
            terminal.tell("translate.original", original().path());
        }
        return original().language() == language;
    }

    private void show(Translation.Text change, SourceFingerprint known) {
        String label = change.label().map(labels -> labels.in(terminal.language()))
                .orElse(terminal.phrases().get("translate.body"));
        terminal.result(label + change.field().map(field -> " (" + field.name() + ")").orElse("") + ":\n");
        Optional<String> text = original().texts().text(change.name());
        if (text.isEmpty()) {
            terminal.result("  " + terminal.phrases().get("translate.gone") + "\n");
            return;
        }
        boolean skipping = false;
        for (String part : Texts.parts(text.get())) {
            boolean same = known.knows(change.name(), part);
            if (!same) {
                part.lines().forEach(line -> terminal.result("+ " + line + "\n"));
            } else if (!skipping) {
                terminal.result("  …\n");
            }
            skipping = same;
        }
    }

    private void then() {
        terminal.tell("translate.then", path(), original().name(), language.code());
    }

    private Document original() {
        return versions.get(0);
    }

    private Optional<Document> translation() {
        return versions.stream().filter(document -> document.language() == language).findFirst();
    }

    /** The path of the translation from the site's folder, beside its original. */
    private String path() {
        String ending = "." + original().language().code() + ".md";
        String path = original().path();
        return path.substring(0, path.length() - ending.length()) + "." + language.code() + ".md";
    }

    private SourceFile source(Document document) {
        return site.sources().content().get(document.name() + "." + document.language().code() + ".md");
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path next = file.resolveSibling("." + file.getFileName() + ".next");
        try {
            Files.write(next, bytes);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(next);
        }
    }
}
