package cz.rozcestnik.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page that is searched.
 *
 * @param name       of its file, without the ending
 * @param title      its title
 * @param paragraphs its text, plain
 */
record BenchPage(String name, String title, List<String> paragraphs) {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** All words of the title and the text, in lower case. */
    Set<String> words() {
        String all = title + " " + String.join(" ", paragraphs);
        return Arrays.stream(NO_WORD.split(all.toLowerCase(Locale.ROOT))).collect(Collectors.toUnmodifiableSet());
    }

    String text() {
        return String.join("\n", paragraphs);
    }
}
