package cz.rozcestnik.model.kind;

import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Several values of one kind. */
public record ListKind(FieldKind of) implements FieldKind {

    @Override
    public String name() {
        return "list";
    }

    @Override
    public Optional<Value> read(YamlNode node, Reading reading) {
        if (node instanceof YamlNode.Sequence sequence) {
            if (sequence.items().isEmpty()) {
                return reading.refuse(node, ProblemCode.VALUE_EMPTY);
            }
            List<Value> values = new ArrayList<>();
            for (YamlNode item : sequence.items()) {
                Optional<Value> value = of.read(item, reading);
                if (value.isPresent()) {
                    values.add(value.get());
                }
            }
            return values.isEmpty() ? Optional.empty() : Optional.of(new Value.Items(values));
        }
        return reading.refuseShape(node, ProblemCode.LIST_EXPECTED);
    }
}
