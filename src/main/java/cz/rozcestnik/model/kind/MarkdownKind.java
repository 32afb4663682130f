package cz.rozcestnik.model.kind;

import cz.rozcestnik.markdown.Origin;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.source.SourceText;
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

    private static Origin origin(YamlNode.Scalar scalar, Reading reading) {
        Place place = scalar.place();
        int start = place.excerpt().offsetByCodePoints(0, place.column() - 1);
        if (scalar.block() && place.excerpt().startsWith("|", start)) {
            return Origin.of(reading.source(), place.line() + 1, indent(reading.source(), place.line() + 1));
        }
        int text = start + (place.excerpt().startsWith(scalar.text(), start) ? 0 : 1);
        return place.excerpt().startsWith(scalar.text(), text)
                ? Origin.of(reading.source(), place.line(), text)
                : Origin.at(place);
    }

    private static int indent(SourceText source, int firstLine) {
        int line = firstLine;
        while (source.line(line).isBlank()) {
            line++;
        }
        return source.line(line).length() - source.line(line).stripLeading().length();
    }
}
