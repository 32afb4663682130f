package cz.rozcestnik.asset;

import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.source.SourceText;
import java.net.URI;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a style sheet loads: fonts, pictures and other style sheets of the site, by their names beside it.
 *
 * <p>They are published under names that carry their content, so each of them is named as it is published. Addresses
 * elsewhere, such as {@code https:} and {@code data:}, stay as they are.
 */
final class StyleLinks {
    private static final Pattern LINK = Pattern.compile("/\\*.*?(?:\\*/|\\z)"
            + "|url\\(\\s*(?:\"([^\"\\n]*)\"|'([^'\\n]*)'|([^\"'()\\s]*))\\s*\\)|@import\\s+(?:\"([^\"\\n]*)\"|'([^'\\n]*)')"
            + "|\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'", Pattern.DOTALL);
    private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*|[/#].*|", Pattern.DOTALL);
    private static final Pattern NAME_AND_REST = Pattern.compile("([^?#]*)(.*)", Pattern.DOTALL);

    private final String name;
    private final SourceText text;
    private final UnaryOperator<String> published;
    private final Problems problems;

    /** The links of a style sheet of a name; an asset that is published under an empty name is none. */
    StyleLinks(String name, SourceText text, UnaryOperator<String> published, Problems problems) {
        this.name = name;
        this.text = text;
        this.published = published;
        this.problems = problems;
    }

    /** Returns the style sheet with its links as they are published, and tells those that lead to nothing. */
    String resolved() {
        Matcher link = LINK.matcher(text.text());
        StringBuilder resolved = new StringBuilder();
        int from = 0;
        while (link.find()) {
            Optional<Integer> group = group(link);
            if (group.isPresent() && !ELSEWHERE.matcher(link.group(group.get())).matches()) {
                resolved.append(text.text(), from, link.start(group.get())).append(resolved(link.group(group.get()), link.start(group.get())));
                from = link.end(group.get());
            }
        }
        return resolved.append(text.text(), from, text.text().length()).toString();
    }

    private static Optional<Integer> group(Matcher link) {
        for (int group = 1; group <= link.groupCount(); group++) {
            if (link.group(group) != null) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    private String resolved(String link, int at) {
        Matcher parts = NAME_AND_REST.matcher(link);
        parts.matches();
        String file = parts.group(1);
        String asset = asset(file);
        String path = asset.isEmpty() ? "" : published.apply(asset);
        if (path.isEmpty()) {
            problems.add(ProblemCode.ASSET_MISSING, place(at, link.length()), link, asset.isEmpty() ? file : "assets/" + asset);
            return link;
        }
        return file.substring(0, file.lastIndexOf('/') + 1) + path.substring(path.lastIndexOf('/') + 1) + parts.group(2);
    }

    private Place place(int at, int width) {
        Place start = SourceText.of(text.path(), text.text().substring(0, at)).end();
        return text.place(start.line(), start.column(), width);
    }

    /** Returns the name in {@code assets} of a file that is named beside the style sheet; none outside of {@code assets}. */
    private String asset(String file) {
        try {
            String asset = URI.create("/" + name).resolve(file).normalize().getPath().substring(1);
            return asset.startsWith("..") ? "" : asset;
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }
}
