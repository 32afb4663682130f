package cz.rozcestnik.publish.handbook;

import java.util.List;
import java.util.Optional;

/** What the page of a type shows; its components are the names that templates use. */
record TypeGuide(String name, String one, String many, String hint, List<FieldEntry> fields, String example) {

    /** What a page shows of a field; {@code fields} are those of a group, {@code target} is the type it refers to. */
    record FieldEntry(String name, String label, String hint, Kind kind, boolean required, boolean translated,
            String example, List<ChoiceEntry> choices, List<FieldEntry> fields, Optional<String> target) {
    }

    /** What a page shows of a field's kind. */
    record Kind(String name, String label, String explanation, boolean list) {
    }

    /** A code that may be written, and what visitors read for it. */
    record ChoiceEntry(String code, String label) {
    }
}
