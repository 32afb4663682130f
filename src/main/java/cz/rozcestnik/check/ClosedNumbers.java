package cz.rozcestnik.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Numbers of crisis lines that nobody answers any more; {@code closed-numbers.txt} beside this class lists them. */
final class ClosedNumbers {
    private static final Set<String> ALL = load();

    private ClosedNumbers() {
    }

    /** Returns whether a number, written as digits, with or without the country, is one of them. */
    static boolean contains(String digits) {
        return ALL.stream().anyMatch(closed ->
                digits.equals(closed) || digits.equals("420" + closed) || digits.equals("00420" + closed));
    }

    private static Set<String> load() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                ClosedNumbers.class.getResourceAsStream("closed-numbers.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(String::strip)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
