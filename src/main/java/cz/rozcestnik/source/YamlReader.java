package cz.rozcestnik.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads YAML into nodes that keep every scalar as written and know the place of every key and value.
 *
 * <p>Tags, anchors and aliases are refused, depth and size are bounded, and a key that stands twice is a problem
 * that names both places.
 */
public final class YamlReader {
    private static final int DEEPEST = 12;
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .disable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(100).build())
            .build();

    private final SourceText source;
    private final int linesBefore;
    private final Problems problems = new Problems();

    private YamlReader(SourceText source, int linesBefore) {
        this.source = source;
        this.linesBefore = linesBefore;
    }

    /** Reads a whole file of YAML; nothing comes back from one that is broken, and no keys from an empty one. */
    public static Outcome<Optional<YamlNode>> read(SourceText source) {
        return new YamlReader(source, 0).document(source.text());
    }

    /** Reads the front matter of a file; nothing comes back from one that is broken, and no keys from an empty one. */
    public static Outcome<Optional<YamlNode>> read(FrontMatter frontMatter) {
        return new YamlReader(frontMatter.source(), frontMatter.yamlLine() - 1).document(frontMatter.yaml());
    }

    private Outcome<Optional<YamlNode>> document(String yaml) {
        try (YAMLParser parser = YAML.createParser(yaml)) {
            JsonToken token = parser.nextToken();
            YamlNode node = token == null ? nothing() : node(parser, token, 0);
            if (parser.nextToken() != null) {
                Place second = place(parser);
                problems.add(ProblemCode.YAML_SYNTAX, second);
            }
            return problems.with(Optional.of(node));
        } catch (TooDeep tooDeep) {
            problems.add(ProblemCode.YAML_TOO_DEEP, tooDeep.place, DEEPEST);
        } catch (IOException broken) {
            problems.addAll(List.of(YamlSlip.of(broken, source, linesBefore)));
        }
        return problems.with(Optional.empty());
    }

    private YamlNode nothing() {
        return new YamlNode.Mapping(List.of(), source.wholeLine(linesBefore + 1));
    }

    private YamlNode node(YAMLParser parser, JsonToken token, int depth) throws IOException {
        Place place = place(parser);
        if (depth > DEEPEST) {
            throw new TooDeep(place);
        }
        refuseTricks(parser, place);
        return switch (token) {
            case START_OBJECT -> mapping(parser, place, depth);
            case START_ARRAY -> sequence(parser, place, depth);
            default -> new YamlNode.Scalar(parser.getText(), isBlock(place), place);
        };
    }

    private YamlNode.Mapping mapping(YAMLParser parser, Place place, int depth) throws IOException {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            Place keyPlace = place(parser);
            refuseTricks(parser, keyPlace);
            YamlNode value = node(parser, parser.nextToken(), depth + 1);
            YamlNode.Entry first = entries.putIfAbsent(key, new YamlNode.Entry(key, keyPlace, value));
            if (first != null) {
                problems.add(ProblemCode.YAML_DUPLICATE_KEY, keyPlace, key, first.keyPlace().line());
            }
        }
        return new YamlNode.Mapping(List.copyOf(entries.values()), place);
    }

    private YamlNode.Sequence sequence(YAMLParser parser, Place place, int depth) throws IOException {
        List<YamlNode> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(parser, token, depth + 1));
        }
        return new YamlNode.Sequence(items, place);
    }

    private void refuseTricks(YAMLParser parser, Place place) throws IOException {
        if (parser.isCurrentAlias() || parser.getObjectId() != null || isAnchored(place)) {
            problems.add(ProblemCode.YAML_ALIAS, place);
        } else if (parser.getTypeId() != null || first(place) == '!') {
            problems.add(ProblemCode.YAML_TAG, place);
        }
    }

    private Place place(YAMLParser parser) {
        JsonLocation start = parser.currentTokenLocation();
        JsonLocation end = parser.currentLocation();
        boolean oneLine = start.getLineNr() == end.getLineNr();
        int width = oneLine ? end.getColumnNr() - start.getColumnNr() : Integer.MAX_VALUE;
        return source.place(start.getLineNr() + linesBefore, start.getColumnNr(), width);
    }

    private static boolean isBlock(Place place) {
        return first(place) == '|' || first(place) == '>';
    }

    /** The parser keeps no anchor of a scalar, and unquoted text cannot start with its sign. */
    private static boolean isAnchored(Place place) {
        return first(place) == '&';
    }

    private static char first(Place place) {
        String line = place.excerpt();
        int start = line.offsetByCodePoints(0, Math.min(place.column() - 1, line.codePointCount(0, line.length())));
        return start < line.length() ? line.charAt(start) : ' ';
    }

    private static final class TooDeep extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient Place place;

        TooDeep(Place place) {
            this.place = place;
        }
    }
}
