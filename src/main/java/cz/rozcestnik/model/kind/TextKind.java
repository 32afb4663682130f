package cz.rozcestnik.model.kind;

import cz.rozcestnik.language.Typography;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.YamlNode;
import java.util.Optional;

/** One line of text of a bounded length in characters. */
public record TextKind(int max) implements FieldKind {
    /** The length of a text whose field names none. */
    public static final int LONGEST = 2000;

    @Override
    public String name() {
        return "text";
    }

    @Override
    public Optional<Value> read(YamlNode node, Reading reading) {
        Optional<String> found = reading.text(node);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String text = found.get();
        int length = text.codePointCount(0, text.length());
        if (length > max) {
            return reading.refuse(node, ProblemCode.TEXT_TOO_LONG, length, max);
        }
        if (text.indexOf('\r') >= 0 || text.indexOf('\t') >= 0) {
            return reading.refuse(node, ProblemCode.TEXT_CONTROL_CHARACTER);
        }
        return Optional.of(new Value.Text(Typography.apply(text.replace('\n', ' ').replace('\u2028', ' ').replace('\u2029', ' '), reading.language())));
    }
}
