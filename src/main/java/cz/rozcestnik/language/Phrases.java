package cz.rozcestnik.language;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Texts for people in one language, looked up by key.
 *
 * <p>A text may hold places {@code {0}}, {@code {1}} for arguments. A key may stand in plural forms
 * ({@code hits.one}, {@code hits.few}, {@code hits.many}, {@code hits.other}); the first argument that is a number
 * chooses among them.
 */
public final class Phrases {
    private final Language language;
    private final Map<String, String> texts;

    private Phrases(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    /** Returns the phrases of a language by key. */
    public static Phrases of(Language language, Map<String, String> texts) {
        return new Phrases(language, Map.copyOf(texts));
    }

    /** Reads phrases in the format of {@link Properties}; throws {@link IllegalArgumentException} for a bad escape. */
    public static Phrases read(Language language, Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        Map<String, String> texts = new HashMap<>();
        properties.forEach((key, value) -> texts.put(key.toString(), value.toString()));
        return of(language, texts);
    }

    /** Returns the language of the texts. */
    public Language language() {
        return language;
    }

    /** Returns all texts by key, their places for arguments unfilled. */
    public SortedMap<String, String> texts() {
        return new TreeMap<>(texts);
    }

    /** Returns all keys, with their plural forms. */
    public SortedSet<String> keys() {
        return new TreeSet<>(texts.keySet());
    }

    /** Returns the text of a key with its arguments in place, or nothing where there is no such key. */
    public Optional<String> find(String key, List<?> arguments) {
        String text = texts.get(key);
        if (text == null) {
            text = plural(key, arguments);
        }
        return text == null ? Optional.empty() : Optional.of(fill(text, arguments));
    }

    /** Returns the text of a key with its arguments in place; throws {@link IllegalArgumentException} for an unknown key. */
    public String get(String key, Object... arguments) {
        return find(key, List.of(arguments))
                .orElseThrow(() -> new IllegalArgumentException("No text \"" + key + "\" in " + language.code()));
    }

    private String plural(String key, List<?> arguments) {
        for (Object argument : arguments) {
            if (argument instanceof Number number) {
                Plural form = Plural.of(new BigDecimal(number.toString()), language);
                return texts.getOrDefault(key + "." + form.key(), texts.get(key + ".other"));
            }
        }
        return texts.get(key + ".other");
    }

    private static String fill(String text, List<?> arguments) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder();
        int from = 0;
        while (from < text.length()) {
            int open = text.indexOf('{', from);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            int index = close < 0 ? -1 : position(text, open, close);
            if (close < 0) {
                break;
            }
            if (index >= 0 && index < arguments.size()) {
                filled.append(text, from, open).append(arguments.get(index));
            } else {
                filled.append(text, from, close + 1);
            }
            from = close + 1;
        }
        return filled.append(text, from, text.length()).toString();
    }

    private static int position(String text, int open, int close) {
        return close == open + 2 ? Character.digit(text.charAt(open + 1), 10) : -1;
    }
}
