package cz.rozcestnik.model.kind;

import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.YamlNode;

import java.util.Locale;
import java.util.Optional;

/**
 * The identifier of a Czech data box: seven of 32 characters, which leave out the easily mistaken l, o, 0 and 1.
 *
 * <p>Decree No. 194/2009 Coll. makes the last one a check character, but by a rule that is not public.
 */
public record DataBoxKind() implements FieldKind {
    private static final String CHARACTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 7;

    @Override
    public String name() {
        return "data-box";
    }

    @Override
    public Optional<Value> read(YamlNode node, Reading reading) {
        return reading.text(node).flatMap(text -> {
            String id = text.replace(" ", "").toLowerCase(Locale.ROOT);
            if (id.length() != LENGTH) {
                return reading.refuse(node, ProblemCode.DATA_BOX_LENGTH, text, id.length());
            }
            return id.chars().filter(c -> CHARACTERS.indexOf(c) < 0).boxed().findFirst()
                    .<Optional<Value>>map(c ->
                            reading.refuse(node, ProblemCode.DATA_BOX_CHARACTER, text, Character.toString(c)))
                    .orElseGet(() -> Optional.of(new Value.DataBox(id)));
        });
    }
}
