package cz.rozcestnik.translation;

import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.kind.GroupKind;
import cz.rozcestnik.model.kind.ListKind;
import cz.rozcestnik.model.kind.MarkdownKind;
import cz.rozcestnik.model.kind.TextKind;
import cz.rozcestnik.source.YamlNode;

/** Writes a value of the same shape as another, with its texts left out and all else copied. */
record EmptyValue(StringBuilder text) {
    private static final String INDENT = "  ";

    /** Writes what stands after a colon or hyphen, to the end of the line and on lines indented by a depth. */
    void write(FieldKind kind, YamlNode node, int depth) {
        if (node instanceof YamlNode.Sequence sequence) {
            FieldKind item = kind instanceof ListKind list ? list.of() : kind;
            text.append('\n');
            sequence.items().forEach(value -> {
                text.append(INDENT.repeat(depth)).append('-');
                write(item, value, depth + 1);
            });
        } else if (node instanceof YamlNode.Mapping mapping) {
            group(kind, mapping, depth);
        } else if (kind instanceof MarkdownKind) {
            text.append(" |\n").append(INDENT.repeat(depth)).append('\n');
        } else if (kind instanceof TextKind) {
            text.append(" \n");
        } else {
            text.append(' ').append(quoted(((YamlNode.Scalar) node).text())).append('\n');
        }
    }

    private void group(FieldKind kind, YamlNode.Mapping mapping, int depth) {
        boolean inList = text.charAt(text.length() - 1) == '-';
        if (!inList) {
            text.append('\n');
        }
        boolean first = inList;
        for (YamlNode.Entry entry : mapping.entries()) {
            text.append(first ? " " : INDENT.repeat(depth)).append(entry.key()).append(':');
            write(inner(kind, entry.key()), entry.value(), depth + 1);
            first = false;
        }
    }

    private static FieldKind inner(FieldKind kind, String name) {
        return kind instanceof GroupKind group
                ? group.fields().stream().filter(field -> field.name().equals(name)).findFirst().map(Field::kind).orElse(kind)
                : kind;
    }

    private static String quoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
