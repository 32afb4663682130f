package cz.rozcestnik.check;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Types;
import cz.rozcestnik.source.FrontMatter;
import cz.rozcestnik.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A content file as people read it, which decides all that is told here.
 *
 * @param language of its texts
 * @param source   the file
 * @param passages in the order of the file
 */
record ReadableText(Language language, SourceText source, List<Passage> passages) {
    /** Translated, but not read as text. */
    private static final Set<Role> NO_PROSE = Set.of(Role.SLUG, Role.KEYWORDS, Role.SOURCE, Role.WAIVERS);

    /** Returns the text of a document's file. */
    static ReadableText of(Document document, SourceText source) {
        Optional<FrontMatter> parts = FrontMatter.split(source).value();
        PassageReader reader = new PassageReader(source);
        if (parts.isPresent()) {
            int line = parts.get().yamlLine();
            Optional<Field> field = Optional.empty();
            for (; line < parts.get().bodyLine() - 1; line++) {
                String text = source.line(line);
                Optional<String> key = key(text);
                field = key.isPresent() ? document.type().field(key.get()) : field;
                reader.value(line, text, field.isPresent() && isProse(field.get()));
            }
            reader.end();
            for (line = parts.get().bodyLine(); line <= source.lines(); line++) {
                reader.markdown(line, source.line(line));
            }
        }
        return new ReadableText(document.language(), source, reader.passages());
    }

    /** Returns all of a model that decides how files are read: a text that no model has by which they may be read otherwise. */
    static String madeOf(Types types) {
        StringBuilder made = new StringBuilder();
        for (ContentType type : types.all()) {
            made.append(type.name()).append(':');
            type.fields().forEach(field -> made.append(' ').append(field.name()).append(isProse(field) ? "+" : "-"));
            made.append('\n');
        }
        return made.toString();
    }

    private static boolean isProse(Field field) {
        return field.rules().translated() && (field.use().role().isEmpty() || !NO_PROSE.contains(field.use().role().get()));
    }

    private static Optional<String> key(String line) {
        int colon = line.indexOf(':');
        boolean nested = line.isEmpty() || line.charAt(0) == ' ' || line.charAt(0) == '-' || line.charAt(0) == '#';
        return colon < 1 || nested ? Optional.empty() : Optional.of(line.substring(0, colon).strip());
    }
}
