package cz.rozcestnik.hostile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Looks at what is written on terminals and into logs: nothing of a file's may steer them. */
final class SafeMessages {
    private static final String TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

    private SafeMessages() {
    }

    static List<String> faults(Map<String, String> messages) {
        List<String> faults = new ArrayList<>();
        messages.forEach((format, text) -> {
            text.codePoints().distinct().filter(point -> Character.isISOControl(point) && point != '\n' || TURNING.indexOf(point) >= 0)
                    .forEach(point -> faults.add(format + String.format(Locale.ROOT, ": the sign U+%04X", point)));
            if (format.startsWith("GITHUB")) {
                Arrays.stream(text.split("\n")).filter(line -> !line.isEmpty() && !line.matches("::(error|warning) file=.*"))
                        .forEach(line -> faults.add(format + ": the line " + line));
            }
            if (format.startsWith("JSON")) {
                SafeData.json(text).ifPresent(fault -> faults.add(format + ": " + fault));
            }
        });
        return faults;
    }
}
