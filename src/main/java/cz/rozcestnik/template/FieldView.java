package cz.rozcestnik.template;

/** A field that a record has, as a template sees it. */
public record FieldView(String name, String label, String kind, Object value) {
}
