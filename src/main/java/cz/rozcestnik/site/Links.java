package cz.rozcestnik.site;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what a link in Markdown points at. */
public final class Links {
    /** A host in ASCII with a domain, and a port at most: what follows it cannot be taken for it. */
    private static final Pattern HOSTED = Pattern.compile("(?i)https?://[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]{1,5})?([/?#][^\\s\\\\]*)?");
    /** An address of a mailbox or a telephone, of the signs that addresses are made of. */
    private static final Pattern PLAIN = Pattern.compile("[!-~&&[^\"<>\\\\^`{|}]]+");
    private static final Set<String> SAFE_SCHEMES = Set.of("http", "https", "mailto", "tel");

    private Links() {
    }

    /** What a link points at. */
    public sealed interface Target {
        /** A record, at an anchor or at its beginning; the file named is in a language. */
        record ToRecord(RecordName name, Language language, String anchor) implements Target {
        }

        /** An anchor of the same page. */
        record ToAnchor(String anchor) implements Target {
        }

        /** An address outside the site. */
        record Outside(String address) implements Target {
        }

        /** An address whose host a reader would take for another: it is no plain name with a domain, or a user stands before it. */
        record Misleading(String address) implements Target {
        }

        /** Something that cannot be linked to. */
        record Unsafe(String scheme) implements Target {
        }

        /** A file that is no record. */
        record Unknown(String path) implements Target {
        }
    }

    /** Returns what a target, as the author of a file wrote it, points at. */
    public static Target target(String written, String file) {
        if (written.startsWith("#")) {
            return new Target.ToAnchor(written.substring(1));
        }
        int colon = written.indexOf(':');
        int slash = written.indexOf('/');
        if (colon >= 0 && (slash < 0 || colon < slash)) {
            String scheme = written.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            return SAFE_SCHEMES.contains(scheme) ? outside(scheme, written) : new Target.Unsafe(scheme);
        }
        int hash = written.indexOf('#');
        String path = hash < 0 ? written : written.substring(0, hash);
        String anchor = hash < 0 ? "" : written.substring(hash + 1);
        return resolve(path, file).flatMap(found -> record(found, anchor)).orElse(new Target.Unknown(path));
    }

    private static Target outside(String scheme, String written) {
        boolean plain = (scheme.startsWith("http") ? HOSTED : PLAIN).matcher(written).matches();
        return plain ? new Target.Outside(written) : new Target.Misleading(written);
    }

    private static Optional<Target> record(String path, String anchor) {
        int slash = path.indexOf('/');
        if (!path.endsWith(".md") || slash < 1) {
            return Optional.empty();
        }
        String stem = path.substring(slash + 1, path.length() - ".md".length());
        int dot = stem.lastIndexOf('.');
        if (dot < 1) {
            return Optional.empty();
        }
        RecordName name = new RecordName(path.substring(0, slash), stem.substring(0, dot));
        return Language.of(stem.substring(dot + 1)).map(language -> new Target.ToRecord(name, language, anchor));
    }

    /** Returns a path inside the folder of content, or nothing where it leads out of it. */
    private static Optional<String> resolve(String path, String file) {
        Deque<String> parts = new ArrayDeque<>();
        if (!path.startsWith("/")) {
            parts.add(typeFolder(file));
        }
        return add(parts, path) ? Optional.of(String.join("/", parts)) : Optional.empty();
    }

    /** A record's file stands in the folder of its type, whatever the folder of all content is called. */
    private static String typeFolder(String file) {
        int end = file.lastIndexOf('/');
        return file.substring(file.lastIndexOf('/', end - 1) + 1, end);
    }

    private static boolean add(Deque<String> parts, String path) {
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return false;
                }
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return true;
    }
}
