package cz.rozcestnik.publish.offline;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the files of the site that a page names in its markup by a relative address. */
final class NamedFiles {
    private static final List<byte[]> ATTRIBUTES = List.of(attribute("href"), attribute("src"), attribute("srcset"));
    private static final Pattern SEPARATOR = Pattern.compile(",\\s+");
    private static final String PAGE = ".html";
    private static final String UP = "../";
    private static final URI ROOT = URI.create("site:/");

    private NamedFiles() {
    }

    private static byte[] attribute(String name) {
        return (name + "=").getBytes(StandardCharsets.US_ASCII);
    }

    /** Returns the paths from the site's root, without those of pages; most of a page is passed over byte by byte. */
    static Set<String> of(String page, byte[] markup) {
        Set<String> named = new LinkedHashSet<>();
        for (int at = 1; at < markup.length; at++) {
            if (markup[at] == '"' && markup[at - 1] == '=' && isWanted(markup, at)) {
                int end = end(markup, at + 1);
                if (end > at + 1 && markup[end] == '"') {
                    add(page, new String(markup, at + 1, end - at - 1, StandardCharsets.UTF_8), named);
                }
                at = end;
            }
        }
        return named;
    }

    /** Whether the value that opens here is of an attribute that names files. */
    private static boolean isWanted(byte[] markup, int quote) {
        for (byte[] attribute : ATTRIBUTES) {
            int start = quote - attribute.length;
            if (start > 0 && isSpace(markup[start - 1]) && Arrays.equals(markup, start, quote, attribute, 0, attribute.length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpace(byte sign) {
        return sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t';
    }

    /** Where a value ends, or where it turns out to be no plain path. */
    private static int end(byte[] markup, int start) {
        int end = start;
        while (end < markup.length - 1 && markup[end] != '"' && markup[end] != '#' && markup[end] != '?' && markup[end] != ':') {
            end++;
        }
        return end;
    }

    private static void add(String page, String value, Set<String> named) {
        if (value.endsWith(PAGE) && value.indexOf(',') < 0) {
            return;
        }
        for (String candidate : SEPARATOR.split(value.strip())) {
            int space = candidate.indexOf(' ');
            String address = space < 0 ? candidate : candidate.substring(0, space);
            if (!address.endsWith(PAGE)) {
                named.add(resolved(page, address));
            }
        }
    }

    private static String resolved(String page, String address) {
        int folder = page.lastIndexOf('/');
        int from = 0;
        while (folder >= 0 && address.startsWith(UP, from)) {
            folder = page.lastIndexOf('/', folder - 1);
            from += UP.length();
        }
        boolean plain = address.indexOf('%') < 0 && !address.startsWith("/") && address.indexOf("./", from) < 0;
        return plain ? page.substring(0, folder + 1) + address.substring(from)
                : ROOT.resolve(page).resolve(address).getPath().substring(1);
    }
}
