package cz.rozcestnik.scaffold;

import cz.rozcestnik.language.Labels;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Phrases;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.kind.ChoiceKind;
import cz.rozcestnik.model.kind.ListKind;
import cz.rozcestnik.site.Site;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes files of a type for people to fill in: every field with what it is for and an example. */
public final class Scaffold {
    private static final String FENCE = "---\n";

    private final Phrases words;
    private final Examples examples;

    private Scaffold(Phrases words, Examples examples) {
        this.words = words;
        this.examples = examples;
    }

    /** Returns the scaffold of a site, which explains in a language. */
    public static Scaffold of(Site site, Language language) {
        try (Reader reader = new InputStreamReader(
                Scaffold.class.getResourceAsStream("words_" + language.code() + ".properties"), StandardCharsets.UTF_8)) {
            return new Scaffold(Phrases.read(language, reader), Examples.of(site, language));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns a new file: the required fields wait for a value, the others stand in comments. */
    public String newFile(ContentType type) {
        StringBuilder file = new StringBuilder(FENCE);
        comment(words.get("opening", type.labels().one().in(words.language())), file);
        for (Field field : fields(type)) {
            if (field.rules().required()) {
                explain(field, file);
                examples.lines(field).forEach(line -> comment(line, file));
                file.append(field.name()).append(":\n");
            } else if (isDraftable(field)) {
                explain(field, file);
                file.append(field.name()).append(": ").append(Role.DRAFT).append('\n');
            }
        }
        file.append('\n');
        comment(words.get("optional"), file);
        for (Field field : fields(type)) {
            if (!field.rules().required() && !isDraftable(field)) {
                explain(field, file);
                examples.lines(field).forEach(line -> comment(line, file));
            }
        }
        return file.append(FENCE).toString();
    }

    /** Returns a whole file with an example in every field, which passes the checks as it stands. */
    public String exampleFile(ContentType type) {
        StringBuilder file = new StringBuilder(FENCE);
        fields(type).forEach(field -> examples.lines(field).forEach(line -> file.append(line).append('\n')));
        return file.append(FENCE).append('\n').append(words.get("body")).append('\n').toString();
    }

    /** A new record is made from no other text, and there is nothing yet that a check would have to allow. */
    private static List<Field> fields(ContentType type) {
        return type.fields().stream().filter(field -> !field.is(Role.SOURCE) && !field.is(Role.WAIVERS)).toList();
    }

    private void explain(Field field, StringBuilder file) {
        String label = field.label().in(words.language());
        String hint = field.help().hint().in(words.language());
        file.append('\n');
        comment(words.get(hint.isEmpty() ? "field" : "field.hint", label, hint), file);
        choices(field).ifPresent(choices -> comment(words.get("choices", choices), file));
    }

    private Optional<String> choices(Field field) {
        Object kind = field.kind() instanceof ListKind list ? list.of() : field.kind();
        return kind instanceof ChoiceKind choice
                ? Optional.of(choice.choices().entrySet().stream().map(this::choice).collect(Collectors.joining(", ")))
                : Optional.empty();
    }

    private String choice(Map.Entry<String, Labels> choice) {
        return choice.getKey() + " (" + choice.getValue().in(words.language()) + ")";
    }

    private static boolean isDraftable(Field field) {
        return field.is(Role.STATUS) && field.kind() instanceof ChoiceKind choice && choice.choices().containsKey(Role.DRAFT);
    }

    private static void comment(String line, StringBuilder file) {
        file.append(line.isEmpty() ? "#" : "# ").append(Snippet.typed(line)).append('\n');
    }
}
