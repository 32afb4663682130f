package cz.rozcestnik.listing;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.site.Ledger;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.site.Subjects;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The addresses that pages of a site had before, for readers of one language: those that records claim as aliases, and
 * those of lists and of pages for each record, whose addresses are made of the addresses of records.
 */
public final class FormerAddresses {
    private static final String PAGE = ".html";

    private final Site site;
    private final Language reader;
    /** The last parts of the former addresses of records, without the ending. */
    private final Map<RecordName, List<String>> former;
    private final SortedMap<String, Page> pages = new TreeMap<>();

    private FormerAddresses(Site site, Language reader) {
        this.site = site;
        this.reader = reader;
        this.former = site.records().values().stream().filter(record -> aliases(record).findAny().isPresent())
                .collect(Collectors.toMap(SiteRecord::name, record -> aliases(record).map(RecordList::segment).toList()));
    }

    /**
     * The page that is there now for an address.
     *
     * @param path     from the site's root
     * @param title    what it is called
     * @param language of the title
     */
    public record Page(String path, String title, Language language) {
    }

    /** Returns the former addresses of a site for readers of a language, with the pages that are there now. */
    public static SortedMap<String, Page> of(Site site, Language reader) {
        FormerAddresses addresses = new FormerAddresses(site, reader);
        site.records().values().forEach(addresses::addRecord);
        RecordLists lists = new RecordLists(site, reader);
        site.types().all().stream().filter(type -> addresses.areIn(lists, type)).forEach(type -> addresses.addLists(lists.of(type)));
        return addresses.pages;
    }

    /** Whether lists of a type have addresses made of those of records that had others before. */
    private boolean areIn(RecordLists lists, ContentType type) {
        return type.pages().lists().by().stream().flatMap(List::stream).distinct()
                .flatMap(field -> lists.values(type, field).stream()).anyMatch(record -> former.containsKey(record.name()));
    }

    private Stream<String> aliases(SiteRecord record) {
        return Ledger.aliases(record).stream().filter(alias -> alias.endsWith(PAGE))
                .filter(alias -> Ledger.language(alias).filter(reader::equals).isPresent());
    }

    private void addRecord(SiteRecord record) {
        Optional<String> path = record.path(reader);
        path.ifPresent(now -> aliases(record).forEach(alias ->
                pages.put(alias, new Page(now, record.title(reader), record.textLanguage(reader)))));
        if (path.isPresent()) {
            List<String> own = Stream.concat(Stream.of(path.get()), aliases(record)).map(FormerAddresses::folder).toList();
            Subjects.of(site, record, reader).forEach(subject -> addSubject(record, own, subject.record()));
        }
    }

    private void addSubject(SiteRecord record, List<String> own, SiteRecord subject) {
        Subjects.path(record, subject, reader).ifPresent(now -> {
            Page page = new Page(now, record.title(reader) + ": " + subject.title(reader), record.textLanguage(reader));
            own.forEach(folder -> names(subject).stream().map(name -> folder + "/" + name + PAGE)
                    .filter(path -> !path.equals(now)).forEach(path -> pages.putIfAbsent(path, page)));
        });
    }

    /** A list that has taken over the address of another keeps it. */
    private void addLists(Collection<RecordList> lists) {
        Set<String> taken = new HashSet<>();
        lists.forEach(list -> paths(list).forEach(taken::add));
        for (RecordList list : lists) {
            List<String> folders = folders(list);
            for (String folder : folders.subList(1, folders.size())) {
                for (String now : paths(list).toList()) {
                    String path = folder + now.substring(now.lastIndexOf('/') + 1);
                    if (!taken.contains(path)) {
                        pages.putIfAbsent(path, new Page(now, title(list), reader));
                    }
                }
            }
        }
    }

    private Stream<String> paths(RecordList list) {
        return IntStream.rangeClosed(1, list.pages()).mapToObj(number -> list.path(reader, number));
    }

    /** Returns the folders that a list has or would have had, that of today first. */
    private List<String> folders(RecordList list) {
        List<String> folders = List.of(list.type().folder(reader).orElseThrow());
        for (RecordList.Share share : list.shares()) {
            List<String> before = folders;
            folders = before.stream().flatMap(folder -> names(share.value()).stream().map(name -> folder + name + "/")).toList();
        }
        return folders;
    }

    private String title(RecordList list) {
        return list.type().labels().many().in(reader) + ": "
                + list.shares().stream().map(share -> share.value().title(reader)).collect(Collectors.joining(", "));
    }

    /** Returns the last parts of the addresses of a record, that of today first. */
    private List<String> names(SiteRecord record) {
        return Stream.concat(record.path(reader).map(RecordList::segment).stream(),
                former.getOrDefault(record.name(), List.of()).stream()).distinct().toList();
    }

    private static String folder(String page) {
        return page.substring(0, page.length() - PAGE.length());
    }
}
