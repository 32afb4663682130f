package cz.rozcestnik.markdown;

import cz.rozcestnik.language.Slug;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives the headings of one page anchors that differ; it lives as long as the reading of the page's file. */
final class Anchors {
    private static final String NAMELESS = "oddil";

    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Returns an anchor that no other heading has, such as {@code kontakt} or {@code kontakt-2}. */
    String of(String heading) {
        String slug = Slug.of(heading);
        String base = slug.isEmpty() ? NAMELESS : slug;
        String anchor = base;
        while (!given.add(anchor)) {
            anchor = base + "-" + numbers.merge(base, 2, (number, first) -> number + 1);
        }
        return anchor;
    }
}
