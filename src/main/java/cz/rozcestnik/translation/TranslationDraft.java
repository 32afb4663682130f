package cz.rozcestnik.translation;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.document.SourceFingerprint;
import cz.rozcestnik.language.Phrases;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.source.SourceText;
import cz.rozcestnik.source.YamlNode;
import java.util.List;

/**
 * The file of a translation, ready to fill: over each empty field the original text as a comment.
 *
 * <p>Its fingerprint says from which texts it is made, so that a change of the original while somebody translates is
 * not lost. Fields that stay empty are problems, so that nothing is forgotten.
 */
public final class TranslationDraft {
    private final OriginalFile file;
    private final Document original;
    private final Phrases phrases;
    private final StringBuilder text = new StringBuilder();

    private TranslationDraft(OriginalFile file, Document original, Phrases phrases) {
        this.file = file;
        this.original = original;
        this.phrases = phrases;
    }

    /** Returns the text of the file for a translation of a document, whose own file is given, with phrases for the comments. */
    public static String of(Document original, SourceText file, Phrases phrases) {
        return new TranslationDraft(OriginalFile.of(file), original, phrases).write();
    }

    private String write() {
        text.append("---\n");
        comment(phrases.get("draft.head", original.name()).lines().toList());
        original.type().fields().stream()
                .filter(field -> field.rules().translated() && !field.is(Role.SOURCE))
                .forEach(field -> file.fields().entry(field.name()).ifPresent(entry -> field(field, entry)));
        original.type().field(Role.SOURCE).ifPresent(field -> text.append(field.name()).append(": ")
                .append(SourceFingerprint.of(original.texts())).append('\n'));
        body();
        return text.append("---\n\n").toString();
    }

    private void field(Field field, YamlNode.Entry entry) {
        List<String> lines = file.lines(entry);
        comment(lines);
        String after = lines.get(0).substring(Math.min(lines.get(0).length(), field.name().length() + 1)).strip();
        text.append(field.name()).append(':');
        if (after.startsWith("[")) {
            text.append(" []\n");
        } else {
            new EmptyValue(text).write(field.kind(), entry.value(), 1);
        }
    }

    private void body() {
        List<String> lines = file.parts().body().strip().lines().toList();
        if (!lines.isEmpty()) {
            comment(phrases.get("draft.body").lines().toList());
            comment(lines);
        }
    }

    private void comment(List<String> lines) {
        lines.forEach(line -> text.append(line.isBlank() ? "#" : "# " + line.stripTrailing()).append('\n'));
    }
}
