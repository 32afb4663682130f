package cz.rozcestnik.model.kind;

import cz.rozcestnik.markdown.MarkdownParser;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.source.YamlNode;
import java.util.Optional;

/** Text in Markdown, mostly a block after {@code |}. */
public record MarkdownKind() implements FieldKind {

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public Optional<Value> read(YamlNode node, Reading reading) {
        return reading.text(node).map(text -> {
            String markdown = ((YamlNode.Scalar) node).text();
            return new Value.Prose(reading.problems().keep(
                    reading.markdown().parse(markdown, origin((YamlNode.Scalar) node, reading), reading.language())));
        });
    }

    private static MarkdownParser.Origin origin(YamlNode.Scalar scalar, Reading reading) {
        int line = scalar.place().line();
        if (!scalar.block()) {
            return new MarkdownParser.Origin(reading.source(), line, scalar.place().column() - 1);
        }
        String first = reading.source().line(line + 1);
        return new MarkdownParser.Origin(reading.source(), line + 1, first.length() - first.stripLeading().length());
    }
}
