package cz.rozcestnik.check;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Slug;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.problem.Suggestion;
import cz.rozcestnik.site.Ledger;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** An address that was published leads somewhere for ever: to its page, or by an alias to another. */
final class AddressesStay implements Check {
    /** Folders and a page that any disk and any host can hold. */
    private static final Pattern OLD = Pattern.compile("[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)*/[a-z0-9]([a-z0-9.-]*[a-z0-9])?\\.html");
    private final Ledger ledger;
    private final Sources sources;

    /** The rule for the addresses of a ledger. */
    AddressesStay(Ledger ledger, Sources sources) {
        this.ledger = ledger;
        this.sources = sources;
    }

    @Override
    public List<Problem> problems(Site site) {
        Problems problems = new Problems();
        SortedMap<String, String> pages = Ledger.pages(site);
        Set<String> claimed = new HashSet<>(aliases(site, pages, problems));
        site.absent().scheduled().values().forEach(record -> claimed.addAll(record.paths().values()));
        Map<String, SiteRecord> byPath = byPath(site);
        ledger.entries().forEach((path, entry) -> {
            if (!pages.containsKey(path) && !claimed.contains(path) && entry.isList()) {
                problems.add(ProblemCode.LIST_VANISHED, entry.place(), path, entry.record());
            } else if (!pages.containsKey(path) && !claimed.contains(path) && !isUnread(site, entry.record())) {
                problems.addAll(List.of(vanished(site, byPath, path, entry)));
            }
        });
        return problems.list();
    }

    private Problem vanished(Site site, Map<String, SiteRecord> byPath, String path, Ledger.Entry entry) {
        if (name(entry.record()).filter(site.absent().drafts()::contains).isPresent()) {
            return Problem.of(ProblemCode.ADDRESS_OF_UNREADY, entry.place(), path, entry.record());
        }
        Optional<SiteRecord> heir = name(entry.record()).flatMap(site::record);
        Place place = heir.map(record -> record.originalVersion().place(Role.SLUG)).orElse(entry.place());
        return Problem.of(ProblemCode.ADDRESS_VANISHED, place, path, heir.map(record -> record.originalVersion().path())
                .or(() -> closest(byPath, path)).or(() -> unlisted(site, entry.record())).orElse("content/…"));
    }

    private static boolean isReserved(String alias) {
        return Arrays.stream(alias.split("[/.]")).anyMatch(Slug::isReserved);
    }

    private Set<String> aliases(Site site, SortedMap<String, String> pages, Problems problems) {
        Map<String, String> claimed = new HashMap<>();
        for (SiteRecord record : site.records().values()) {
            for (String alias : Ledger.aliases(record)) {
                Place place = sources.find(alias, record.originalVersion().place(Role.ALIASES));
                Optional<String> page = Ledger.language(alias).flatMap(record::path);
                if (page.isEmpty() || !OLD.matcher(alias).matches() || isReserved(alias)) {
                    problems.add(ProblemCode.ALIAS_INVALID, place, alias);
                    continue;
                }
                String other = pages.containsKey(alias) ? pages.get(alias)
                        : claimed.putIfAbsent(alias, record.name().toString());
                if (other != null) {
                    problems.add(ProblemCode.ALIAS_TAKEN, place, alias, other);
                }
            }
        }
        return claimed.keySet();
    }

    /** What a file that cannot be read says of its address comes back once the file is mended, which is told at the file. */
    private static boolean isUnread(Site site, String id) {
        return name(id).filter(name -> site.settings().languages().stream()
                .anyMatch(language -> site.isUnread(name, language))).isPresent();
    }

    private static Optional<RecordName> name(String id) {
        int slash = id.indexOf('/');
        return slash < 1 ? Optional.empty() : Optional.of(new RecordName(id.substring(0, slash), id.substring(slash + 1)));
    }

    /** A file renamed beyond recognition is the only one of its type whose addresses nobody has written down. */
    private Optional<String> unlisted(Site site, String id) {
        List<SiteRecord> found = site.records().values().stream()
                .filter(record -> id.startsWith(record.name().type() + "/") && !record.paths().isEmpty())
                .filter(record -> record.paths().values().stream().noneMatch(ledger.entries()::containsKey)).toList();
        return found.size() == 1 ? Optional.of(found.get(0).originalVersion().path()) : Optional.empty();
    }

    private static Map<String, SiteRecord> byPath(Site site) {
        Map<String, SiteRecord> byPath = new HashMap<>();
        site.records().values().forEach(record -> record.paths().values().forEach(path -> byPath.put(path, record)));
        return byPath;
    }

    /** A renamed file has an address much like the old one. */
    private static Optional<String> closest(Map<String, SiteRecord> byPath, String path) {
        return Suggestion.closest(path, byPath.keySet()).map(found -> byPath.get(found).originalVersion().path());
    }
}
