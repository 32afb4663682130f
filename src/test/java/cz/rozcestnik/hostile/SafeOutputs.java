package cz.rozcestnik.hostile;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks through everything that is published with what reads it: what a page, a feed or a table must never hold. */
final class SafeOutputs {
    private static final Pattern PATH = Pattern.compile("[a-zA-Z0-9_-][a-zA-Z0-9_.-]*(/[a-zA-Z0-9_-][a-zA-Z0-9_.-]*)*");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final Pattern LIST = Pattern.compile("\\(window\\.rozcestnikLists = window\\.rozcestnikLists \\|\\| \\{}\\)\\[\"[a-z/.-]+\"] = (.*);\\s*", Pattern.DOTALL);
    private static final Set<String> MEDIA = Set.of("pdf", "docx", "png", "jpg", "jpeg", "webp", "zip", "woff2", "ico");
    /** What turns text around or hides it; the joiners and marks that languages need are not among them. */
    private static final String TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff";
    private static final int LONGEST_PATH = 200;

    private final HostileSite base;
    private final SafeHtml html;

    SafeOutputs(HostileSite base) {
        this.base = base;
        this.html = new SafeHtml(SafeHtml.shapes(base.outputs().keySet().stream().filter(path -> path.endsWith(".html"))
                .map(base::text).toList()));
    }

    /** Returns what is wrong with a site: the path and the fault. */
    List<String> faults(HostileSite site) {
        List<String> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        site.outputs().forEach((path, bytes) -> {
            path(path, seen).forEach(fault -> faults.add(path + ": " + fault));
            boolean same = Arrays.equals(bytes, base.outputs().get(path));
            if (!same && !MEDIA.contains(path.substring(path.lastIndexOf('.') + 1))) {
                content(path, bytes).forEach(fault -> faults.add(path + ": " + fault));
            }
        });
        return faults;
    }

    private static List<String> path(String path, Set<String> seen) {
        String plain = path.substring(path.indexOf(':') + 1);
        List<String> faults = new ArrayList<>();
        if (!seen.add(Normalizer.normalize(path, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))) {
            faults.add("a twin");
        }
        if (!PATH.matcher(plain).matches() || plain.length() > LONGEST_PATH) {
            faults.add("a path that not every disk takes");
        }
        Arrays.stream(plain.split("/")).filter(part -> RESERVED.matcher(part).matches() || part.endsWith("."))
                .forEach(part -> faults.add("a name that Windows reserves"));
        return faults;
    }

    private List<String> content(String path, byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException broken) {
            return List.of("no UTF-8");
        }
        List<String> faults = new ArrayList<>(signs(path, text));
        String ending = path.substring(path.lastIndexOf('.') + 1);
        switch (ending) {
            case "html" -> faults.addAll(html.faults(path.substring(path.indexOf(':') + 1), text));
            case "atom", "xml" -> faults.addAll(SafeData.xml(path, text));
            case "json", "jsonld", "webmanifest" -> SafeData.json(text).ifPresent(faults::add);
            case "svg" -> faults.addAll(SafeData.drawing(path, text));
            case "ics", "vcf" -> faults.addAll(SafeData.lines(text, alike(path)));
            case "csv" -> faults.addAll(SafeData.csv(text));
            case "txt" -> faults.addAll(SafeData.robots(text));
            case "conf", "htaccess", "_headers" -> faults.addAll(SafeData.hosting(text, base.text(path)));
            case "js" -> faults.addAll(script(path, text));
            default -> faults.add("a sort of file that nobody looks at");
        }
        return faults;
    }

    private static List<String> signs(String path, String text) {
        String seen = path.endsWith(".csv") && text.startsWith("\ufeff") ? text.substring(1) : text;
        return seen.codePoints().distinct().filter(point -> Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t'
                        || TURNING.indexOf(point) >= 0 || point == 0x2028 && !path.startsWith("report:") || point == 0xfffe || point == 0xffff)
                .mapToObj(point -> String.format(Locale.ROOT, "the sign U+%04X", point)).toList();
    }

    /** A script that carries data is no more than a call or an assignment around it; the data of lists is JSON. */
    private static List<String> script(String path, String text) {
        if (path.startsWith("search/") || path.startsWith("offline/packs/")) {
            return text.chars().allMatch(c -> c < 0x7f) ? List.of() : List.of("data that is not packed");
        }
        Matcher list = LIST.matcher(text);
        return list.matches() ? SafeData.json(list.group(1)).stream().toList() : List.of("no list");
    }

    /** Returns the base site's file at a path, or where it has none, another of the same sort. */
    private String alike(String path) {
        String ending = path.substring(path.lastIndexOf('.'));
        return base.outputs().containsKey(path) ? base.text(path)
                : base.text(base.outputs().keySet().stream().filter(other -> other.endsWith("obet" + ending)).findFirst().orElseThrow());
    }
}
