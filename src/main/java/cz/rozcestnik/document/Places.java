package cz.rozcestnik.document;

import cz.rozcestnik.model.Field;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.YamlNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where the values of a file stand, by their fields.
 *
 * <p>Hardly any is ever told, and there are many: they are kept as numbers, and a line is read from the file when somebody asks.
 */
public final class Places {
    private static final int FIELD = 0;
    private static final int LINE = 1;
    private static final int COLUMN = 2;
    private static final int WIDTH = 3;
    private static final int ALL = 4;

    private final SourceFile file;
    private final List<Field> fields;
    /** Of each field that stands there: its number, line, column and width. */
    private final int[] numbers;

    private Places(SourceFile file, List<Field> fields, int[] numbers) {
        this.file = file;
        this.fields = fields;
        this.numbers = numbers;
    }

    /** Returns where the nodes of a file's front matter stand that belong to fields. */
    static Places of(SourceFile file, List<Field> fields, YamlNode frontMatter) {
        int[] numbers = new int[ALL * fields.size()];
        int end = 0;
        for (int i = 0; frontMatter instanceof YamlNode.Mapping nodes && i < fields.size(); i++) {
            Optional<YamlNode.Entry> entry = nodes.entry(fields.get(i).name());
            if (entry.isPresent()) {
                Place place = entry.get().value().place();
                numbers[end + FIELD] = i;
                numbers[end + LINE] = place.line();
                numbers[end + COLUMN] = place.column();
                numbers[end + WIDTH] = place.width();
                end += ALL;
            }
        }
        return new Places(file, fields, Arrays.copyOf(numbers, end));
    }

    /** Returns whether anything stands there for a field, well or badly written. */
    public boolean hold(String field) {
        return at(field) < numbers.length;
    }

    /** Returns where the value of a field stands; nothing where it has none. */
    public Optional<Place> of(String field) {
        int at = at(field);
        return at == numbers.length ? Optional.empty()
                : Optional.of(file.text().value().place(numbers[at + LINE], numbers[at + COLUMN], numbers[at + WIDTH]));
    }

    /** Returns where the numbers of a field begin, or where all end if there are none of it. */
    private int at(String field) {
        int at = 0;
        while (at < numbers.length && !fields.get(numbers[at + FIELD]).name().equals(field)) {
            at += ALL;
        }
        return at;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Places places && file.digest().equals(places.file.digest()) && Arrays.equals(numbers, places.numbers);
    }

    @Override
    public int hashCode() {
        return file.digest().hashCode();
    }
}
