package cz.rozcestnik.publish.offline;

import cz.rozcestnik.output.Output;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the files of the site that a page names in its markup by a relative address. */
final class NamedFiles {
    private static final Pattern NAMED = Pattern.compile("\\s(?:href|src|srcset)=\"([^\"#?:]+)\"");
    private static final Pattern SEPARATOR = Pattern.compile(",\\s+");
    private static final URI ROOT = URI.create("site:/");

    private NamedFiles() {
    }

    /** Returns the paths from the site's root, without those of pages. */
    static Set<String> of(Output page) {
        Set<String> named = new LinkedHashSet<>();
        Matcher matcher = NAMED.matcher(new String(page.bytes(), StandardCharsets.UTF_8));
        URI place = ROOT.resolve(page.path());
        while (matcher.find()) {
            for (String candidate : SEPARATOR.split(matcher.group(1).strip())) {
                int space = candidate.indexOf(' ');
                String address = space < 0 ? candidate : candidate.substring(0, space);
                if (!address.endsWith(".html")) {
                    named.add(place.resolve(address).getPath().substring(1));
                }
            }
        }
        return named;
    }
}
