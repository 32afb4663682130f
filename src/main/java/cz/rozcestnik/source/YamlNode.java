package cz.rozcestnik.source;

import cz.rozcestnik.problem.Place;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of YAML as it was written, with its place. */
public sealed interface YamlNode {

    /** Returns where the node starts; its width is that of its text on the first line. */
    Place place();

    /**
     * Text as it was written, before anybody takes it for a number or a date.
     *
     * @param text   without quotes and with escapes resolved
     * @param block  whether it was written as a block ({@code |} or {@code >}), its text starting on the next line
     */
    record Scalar(String text, boolean block, Place place) implements YamlNode {
    }

    /** Items in their order. */
    record Sequence(List<YamlNode> items, Place place) implements YamlNode {
        /** Keeps a copy of the items. */
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys with their values, in the order written; no key stands twice. */
    record Mapping(Map<String, Entry> byKey, Place place) implements YamlNode {
        /** Keeps a copy of the entries. */
        public Mapping {
            byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
        }

        /** Returns all entries. */
        public Collection<Entry> entries() {
            return byKey.values();
        }

        /** Returns the entry of a key. */
        public Optional<Entry> entry(String key) {
            return Optional.ofNullable(byKey.get(key));
        }

        /** Returns the line mended, where this looks like a text with a colon that should have been in quotation marks. */
        public Optional<String> asQuotedText() {
            boolean sentence = byKey.size() == 1 && entries().stream()
                    .allMatch(entry -> entry.key().contains(" ") && entry.value() instanceof Scalar);
            return sentence ? Optional.of(new MendedLine(place).withQuotesFromHere()) : Optional.empty();
        }

        /** Returns the value of a key. */
        public Optional<YamlNode> value(String key) {
            return entry(key).map(Entry::value);
        }
    }

    /** A key, its place and its value. */
    record Entry(String key, Place keyPlace, YamlNode value) {
    }
}
