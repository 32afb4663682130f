package cz.rozcestnik.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.Problems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads YAML into nodes that keep every scalar as written and know the place of every key and value.
 *
 * <p>Tags, anchors and aliases are refused, depth and number are bounded, and a key that stands twice is a problem
 * that names both places.
 */
public final class YamlReader {
    private static final int DEEPEST = 12;
    private static final int MOST_VALUES = 5000;
    private static final Pattern HASH = Pattern.compile("[ \\t]+(#[\\p{L}\\p{N}].*?)\\s*$");
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .disable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(100).build())
            .build();

    private final SourceText source;
    private final int linesBefore;
    private final Problems problems = new Problems();
    private int values;

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
        int unprintable = YamlSlip.unprintable(yaml);
        if (unprintable >= 0) {
            problems.add(ProblemCode.TEXT_CONTROL_CHARACTER, source.between(linesBefore + 1, unprintable, unprintable + 1));
            return problems.with(Optional.empty());
        }
        try (YAMLParser parser = YAML.createParser(yaml)) {
            JsonToken token = parser.nextToken();
            YamlNode node = token == null ? nothing() : node(parser, token, 0);
            if (parser.nextToken() != null) {
                Place second = place(parser);
                problems.add(ProblemCode.YAML_SYNTAX, second);
            }
            return problems.with(Optional.of(node));
        } catch (TooMuch tooMuch) {
            problems.addAll(List.of(tooMuch.problem));
        } catch (IOException broken) {
            problems.addAll(List.of(YamlSlip.of(broken, source, linesBefore)));
        }
        return problems.with(Optional.empty());
    }

    private YamlNode nothing() {
        return new YamlNode.Mapping(Map.of(), source.wholeLine(linesBefore + 1));
    }

    private YamlNode node(YAMLParser parser, JsonToken token, int depth) throws IOException {
        Place place = place(parser);
        if (depth > DEEPEST) {
            throw new TooMuch(Problem.of(ProblemCode.YAML_TOO_DEEP, place, DEEPEST));
        }
        values++;
        if (values > MOST_VALUES) {
            throw new TooMuch(Problem.of(ProblemCode.YAML_TOO_LONG, place, MOST_VALUES));
        }
        refuseTricks(parser, place);
        return switch (token) {
            case START_OBJECT -> mapping(parser, place, depth);
            case START_ARRAY -> sequence(parser, place, depth);
            default -> {
                tellOfHash(parser.getText(), place);
                yield new YamlNode.Scalar(parser.getText(), isBlock(place), place);
            }
        };
    }

    /** What stands after a space and a hash sign is a comment, though whoever wrote “Step #1” meant it. */
    private void tellOfHash(String value, Place place) {
        if (place.excerpt().indexOf('#') < 0) {
            return;
        }
        int end = place.excerpt().offsetByCodePoints(0, Math.min(place.column() - 1 + place.width(),
                place.excerpt().codePointCount(0, place.excerpt().length())));
        Matcher lost = HASH.matcher(place.excerpt()).region(end, place.excerpt().length());
        if (lost.lookingAt() && place.excerpt().substring(0, end).endsWith(value)) {
            int column = place.excerpt().codePointCount(0, lost.start(1)) + 1;
            problems.add(ProblemCode.YAML_HASH, new Place(place.file(), place.line(), column,
                    lost.group(1).codePointCount(0, lost.group(1).length()), place.excerpt()), lost.group(1),
                    (value + lost.group()).replace("\\", "\\\\").replace("\"", "\\\""));
        }
    }

    private YamlNode.Mapping mapping(YAMLParser parser, Place place, int depth) throws IOException {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        String before = "";
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            YamlNode.Entry entry = entry(parser, depth);
            Optional<DecimalComma> comma = DecimalComma.in(entry);
            if (comma.isPresent()) {
                problems.addAll(List.of(comma.get().problem()));
                entries.computeIfPresent(before, comma.get()::mended);
            } else {
                put(entry, entries);
                before = entry.key();
            }
        }
        return new YamlNode.Mapping(entries, place);
    }

    private YamlNode.Entry entry(YAMLParser parser, int depth) throws IOException {
        String key = parser.currentName();
        Place place = place(parser);
        refuseTricks(parser, place);
        return new YamlNode.Entry(key, place, node(parser, parser.nextToken(), depth + 1));
    }

    private void put(YamlNode.Entry entry, Map<String, YamlNode.Entry> entries) {
        YamlNode.Entry first = entries.putIfAbsent(entry.key(), entry);
        if (first != null) {
            problems.add(ProblemCode.YAML_DUPLICATE_KEY, entry.keyPlace(), entry.key(), first.keyPlace().line());
        }
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
        } else if (parser.getTypeId() != null || source.character(place) == '!') {
            problems.add(ProblemCode.YAML_TAG, place);
        }
    }

    /** The parser takes more signs for ends of lines than editors do, so its lines and columns are not asked for. */
    private Place place(YAMLParser parser) {
        JsonLocation start = parser.currentTokenLocation();
        JsonLocation end = parser.currentLocation();
        boolean oneLine = start.getLineNr() == end.getLineNr();
        int from = (int) start.getCharOffset();
        return source.between(linesBefore + 1, from, oneLine ? (int) end.getCharOffset() : Integer.MAX_VALUE);
    }

    private boolean isBlock(Place place) {
        return source.character(place) == '|' || source.character(place) == '>';
    }

    /** The parser keeps no anchor of a scalar, and unquoted text cannot start with its sign. */
    private boolean isAnchored(Place place) {
        return source.character(place) == '&';
    }

    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        TooMuch(Problem problem) {
            this.problem = problem;
        }
    }
}
