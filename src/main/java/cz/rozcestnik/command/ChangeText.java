package cz.rozcestnik.command;

import cz.rozcestnik.document.SourceFingerprint;
import cz.rozcestnik.document.Texts;
import cz.rozcestnik.language.Phrases;
import cz.rozcestnik.site.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a change of an original is written in lines: word by word, or where the old words are not known, what is new. */
record ChangeText(Phrases phrases) {
    private static final String INDENT = "  ";
    private static final String LEFT_OUT = "…";

    /** Returns the lines of a change; the text is what the original says now, the fingerprint what it said. */
    List<String> lines(Translation.Text change, Optional<String> text, SourceFingerprint known) {
        List<String> lines = new ArrayList<>();
        if (text.isEmpty()) {
            lines.add(INDENT + phrases.get("translate.gone"));
        }
        if (change.difference().isPresent()) {
            change.difference().get().marked().lines().map(line -> INDENT + line).forEach(lines::add);
        } else {
            text.ifPresent(now -> newParts(change.name(), now, known, lines));
        }
        return lines;
    }

    /** Returns a change as it stands over a field in a file. */
    List<String> comment(String title, List<String> lines) {
        List<String> comment = new ArrayList<>(phrases.get("translate.mark", title).lines().toList());
        comment.addAll(lines);
        return comment;
    }

    private static void newParts(String name, String text, SourceFingerprint known, List<String> lines) {
        boolean skipping = false;
        for (String part : Texts.parts(text)) {
            boolean same = known.knows(name, part);
            if (!same) {
                part.lines().forEach(line -> lines.add("+ " + line));
            } else if (!skipping) {
                lines.add(INDENT + LEFT_OUT);
            }
            skipping = same;
        }
    }
}
