package cz.rozcestnik.model;

import cz.rozcestnik.language.Labels;
import cz.rozcestnik.source.YamlNode;
import java.util.Map;
import java.util.Optional;

/** What may be written in a field. */
public interface FieldKind {

    /** Returns the kind's name in a model, such as {@code opening-hours}. */
    String name();

    /** Reads a value into its normal form, or tells the reading what is wrong and returns nothing. */
    Optional<Value> read(YamlNode node, Reading reading);

    /** Returns the values to choose from by how they are written, each as it is told to people; none where they are not counted. */
    default Map<String, Labels> offered() {
        return Map.of();
    }
}
