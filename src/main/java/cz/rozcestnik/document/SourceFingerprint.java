package cz.rozcestnik.document;

import cz.rozcestnik.source.Digest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From which original texts a translation was made, such as {@code title:3fa94c summary:77b01e BODY:1c2d55.09ab3e}.
 *
 * <p>It is one line of plain words, so that it survives every editor of YAML, folded or quoted. Each word is the name
 * of a field with the first 24 bits of the SHA-256 of each part of its text: a paragraph, or an item of a list.
 *
 * @param byName the digests by the name of the field, or {@link Texts#BODY}, with dots between the parts
 */
public record SourceFingerprint(Map<String, String> byName) {
    private static final int BYTES = 3;
    private static final String PART = ".";
    /** Of the digits of a part with what stands between two. */
    private static final int LENGTH = 2 * BYTES + 1;
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");

    /** Keeps a copy. */
    public SourceFingerprint {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /** Returns the fingerprint of texts. */
    public static SourceFingerprint of(Texts texts) {
        Map<String, String> digests = new LinkedHashMap<>();
        for (Map.Entry<String, String> text : texts.byName().entrySet()) {
            StringJoiner parts = new StringJoiner(PART);
            for (String part : Texts.parts(text.getValue())) {
                parts.add(Digest.of(part, BYTES));
            }
            digests.put(text.getKey(), parts.toString());
        }
        return new SourceFingerprint(digests);
    }

    /** Reads a fingerprint as it is written, or nothing where it is none. */
    public static Optional<SourceFingerprint> read(String written) {
        Map<String, String> digests = new LinkedHashMap<>();
        for (String word : SPACES.split(written.strip())) {
            int colon = word.indexOf(':');
            String digest = word.substring(colon + 1);
            if (colon < 1 || !areDigests(digest)) {
                return Optional.empty();
            }
            digests.put(word.substring(0, colon), digest);
        }
        return Optional.of(new SourceFingerprint(digests));
    }

    /** Returns the names of the texts that are not as they were: those that changed or came, then those that are gone. */
    public List<String> changes(SourceFingerprint now) {
        List<String> changed = new ArrayList<>();
        now.byName.forEach((name, digest) -> {
            if (!digest.equals(byName.get(name))) {
                changed.add(name);
            }
        });
        byName.keySet().stream().filter(name -> !now.byName.containsKey(name)).forEach(changed::add);
        return changed;
    }

    /** Returns whether a part of a text was there, as it is, when the translation was made. */
    public boolean knows(String name, String part) {
        return parts(byName.getOrDefault(name, "")).anyMatch(Digest.of(part, BYTES)::equals);
    }

    private static Stream<String> parts(String digests) {
        return Stream.of(digests.split("\\" + PART, -1));
    }

    /** Whether there are six hexadecimal digits, and six more after each dot. */
    private static boolean areDigests(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (i % LENGTH == LENGTH - 1 ? sign != PART.charAt(0) : !HexFormat.isHexDigit(sign)) {
                return false;
            }
        }
        return text.length() % LENGTH == LENGTH - 1;
    }

    /** Returns the fingerprint as it is written. */
    @Override
    public String toString() {
        return byName.entrySet().stream().map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(" "));
    }
}
