package cz.rozcestnik.site;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The addresses that a site has ever published, {@code content/addresses.yaml}: one that vanishes breaks other people's
 * links and bookmarks.
 *
 * @param entries by path from the site's root
 */
public record Ledger(SortedMap<String, Entry> entries) {
    /** The file's path in the folder of content. */
    public static final String FILE = "addresses.yaml";

    private static final String HEAD = """
            # Adresy, které web někdy zveřejnil. Zapisuje je příkaz build --record-addresses, ručně se jen mažou.
            # The addresses the site has ever published, written by build --record-addresses; only delete by hand.
            """;

    /** Keeps a copy. */
    public Ledger {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    /**
     * Who had an address, and where that is written.
     *
     * @param record the id of a record, such as {@code service/poradna}; of a list the name of its type, {@code service}
     */
    public record Entry(String record, Place place) {

        /** Returns whether it is the address of a list. */
        public boolean isList() {
            return record.indexOf('/') < 0;
        }
    }

    /** Returns the paths of the pages of records and lists that a site publishes, with the records' ids and the lists' types. */
    public static SortedMap<String, String> pages(Site site) {
        SortedMap<String, String> pages = new TreeMap<>();
        Stream.of(site.records(), site.absent().ended()).flatMap(some -> some.values().stream())
                .forEach(record -> record.paths().values().forEach(path -> pages.put(path, record.name().toString())));
        site.types().all().forEach(type -> site.settings().languages().forEach(language ->
                site.listPath(type, language).ifPresent(path -> pages.putIfAbsent(path, type.name()))));
        return pages;
    }

    /** Returns the old paths that a record claims, in the order written. */
    public static List<String> aliases(SiteRecord record) {
        List<String> aliases = new ArrayList<>();
        record.value(Role.ALIASES, record.original()).filter(Value.Items.class::isInstance)
                .ifPresent(items -> ((Value.Items) items).values().stream().filter(Value.Text.class::isInstance)
                        .forEach(text -> aliases.add(((Value.Text) text).text())));
        return aliases;
    }

    /** Returns the language of the readers of a path, such as {@code cs/sluzby/poradna.html}. */
    public static java.util.Optional<Language> language(String path) {
        return Language.of(path.substring(0, Math.max(0, path.indexOf('/'))));
    }

    /** Returns the text of the file once the pages of a site are added to it. */
    public String recorded(Site site) {
        SortedMap<String, String> all = new TreeMap<>();
        entries.forEach((path, entry) -> all.put(path, entry.record()));
        all.putAll(pages(site));
        StringBuilder text = new StringBuilder(HEAD);
        all.forEach((path, record) -> text.append(path).append(": ").append(record).append('\n'));
        return text.toString();
    }
}
