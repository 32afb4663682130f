package cz.rozcestnik.model.kind;

import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.source.YamlNode;
import java.util.Optional;

/** The name of a record of a type; whether there is one is found out over the whole site. */
public record ReferenceKind(String type) implements FieldKind {

    @Override
    public String name() {
        return "reference";
    }

    @Override
    public Optional<Value> read(YamlNode node, Reading reading) {
        return reading.text(node).map(name -> new Value.Reference(type, name, node.place()));
    }
}
