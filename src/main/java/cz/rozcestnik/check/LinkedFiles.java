package cz.rozcestnik.check;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.problem.Suggestion;
import cz.rozcestnik.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of published records, found by what people write into links instead: a page's address, a name that is close. */
final class LinkedFiles {
    private static final Pattern SCHEME = Pattern.compile("(?i)^https?://(www\\.)?");
    private static final Pattern PATH_AND_ANCHOR = Pattern.compile("(?<path>[^?#]*)(?:\\?[^#]*)?(?<anchor>(?:#.*)?)");

    private final Site site;
    private final String host;
    private final SortedMap<String, List<String>> byName;

    private LinkedFiles(Site site, String host, SortedMap<String, List<String>> byName) {
        this.site = site;
        this.host = host;
        this.byName = byName;
    }

    static LinkedFiles of(Site site) {
        SortedMap<String, List<String>> byName = new TreeMap<>();
        site.records().values().forEach(record -> record.versions().keySet().forEach(language -> byName
                .computeIfAbsent(record.name().name(), name -> new ArrayList<>()).add(file(record.name(), language))));
        return new LinkedFiles(site, withoutScheme(site.settings().host().toString()), byName);
    }

    /** Returns the file of a record in a language, as links name it: {@code service/poradna.cs.md}. */
    static String file(RecordName name, Language language) {
        return name + "." + language.code() + ".md";
    }

    /** Returns the file of the record to which an address of the whole site leads, and the anchor there; lists have none. */
    Optional<String> ofOwnAddress(String address) {
        String asked = withoutScheme(address);
        if (!asked.regionMatches(true, 0, host, 0, host.length())) {
            return Optional.empty();
        }
        Matcher parts = PATH_AND_ANCHOR.matcher(asked.substring(host.length()));
        return parts.matches() ? ofPage(parts.group("path")).or(() -> ofPage(parts.group("path") + "index.html"))
                .map(file -> file + parts.group("anchor")) : Optional.empty();
    }

    /** Returns the file that somebody meant by a path where there is none: that of the page there, else the one whose name is closest. */
    Optional<String> meant(String path) {
        String plain = path.startsWith("/") ? path.substring(1) : path;
        return ofPage(plain).or(() -> Suggestion.closest(plain, close(stem(plain))));
    }

    private Optional<String> ofPage(String path) {
        return site.records().values().stream().flatMap(record -> record.versions().keySet().stream()
                .filter(language -> record.path(language).filter(path::equals).isPresent())
                .map(language -> file(record.name(), language))).findFirst();
    }

    /** Files of records whose names are close to a name: types and endings are alike anyway. */
    private List<String> close(String name) {
        return Suggestion.close(name, byName.keySet()).stream().map(byName::get).flatMap(List::stream).toList();
    }

    private static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static String withoutScheme(String address) {
        return SCHEME.matcher(address).replaceFirst("");
    }
}
