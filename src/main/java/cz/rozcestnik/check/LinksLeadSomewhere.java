package cz.rozcestnik.check;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.markdown.Inline;
import cz.rozcestnik.markdown.Prose;
import cz.rozcestnik.parallel.Parallel;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.problem.Suggestion;
import cz.rozcestnik.site.Links;
import cz.rozcestnik.site.Links.Target;
import cz.rozcestnik.site.Proses;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every link in Markdown leads to a page of the site, to an anchor on it, or to a safe address outside. */
final class LinksLeadSomewhere implements Check {
    private static final Pattern WEBSITE = Pattern.compile("www\\.[^\\s/]+\\.[a-z]{2,}(/.*)?");
    private static final Pattern SCHEME = Pattern.compile("(?i)^https?://(www\\.)?");
    private static final Pattern PATH_AND_ANCHOR = Pattern.compile("(?<path>[^?#]*)(?:\\?[^#]*)?(?<anchor>(?:#.*)?)");

    @Override
    public List<Problem> problems(Site site) {
        Known known = Known.of(site);
        List<Document> documents = site.records().values().stream().flatMap(record -> record.versions().values().stream()).toList();
        return Parallel.allOf(documents, document -> problems(known, document));
    }

    /** A site, its host without what may differ, and its files by the names of their records, for the links that miss them. */
    private record Known(Site site, String host, SortedMap<String, List<String>> filesByName) {

        static Known of(Site site) {
            SortedMap<String, List<String>> files = new TreeMap<>();
            site.records().values().forEach(record -> record.versions().keySet().forEach(language -> files
                    .computeIfAbsent(record.name().name(), name -> new ArrayList<>()).add(file(record.name(), language))));
            return new Known(site, bare(site.settings().host().toString()), files);
        }

        /** Returns the file of the record whose page has an address: people copy it from the browser. */
        Optional<String> page(String path) {
            return site.records().values().stream().flatMap(record -> record.versions().keySet().stream()
                    .filter(language -> record.path(language).filter(path::equals).isPresent())
                    .map(language -> file(record.name(), language))).findFirst();
        }

        /** Returns the file of the record to which an address of the whole site leads, and the anchor there; lists have none. */
        Optional<String> ownPage(String address) {
            String asked = bare(address);
            if (!asked.regionMatches(true, 0, host, 0, host.length())) {
                return Optional.empty();
            }
            Matcher parts = PATH_AND_ANCHOR.matcher(asked.substring(host.length()));
            return parts.matches() ? page(parts.group("path")).or(() -> page(parts.group("path") + "index.html"))
                    .map(file -> file + parts.group("anchor")) : Optional.empty();
        }

        private static String bare(String address) {
            return SCHEME.matcher(address).replaceFirst("");
        }

        /** Returns the files of records whose names are close to a name: types and endings are alike anyway. */
        List<String> files(String name) {
            return Suggestion.close(name, filesByName.keySet()).stream().map(filesByName::get).flatMap(List::stream).toList();
        }
    }

    private static List<Problem> problems(Known known, Document document) {
        Problems problems = new Problems();
        for (Prose prose : Proses.of(document)) {
            prose.links().forEach(link -> check(known, document, link, problems));
        }
        return problems.list();
    }

    private static void check(Known known, Document document, Inline.Link link, Problems problems) {
        Target target = Links.target(link.target(), document.path());
        if (target instanceof Target.Unsafe unsafe) {
            problems.add(ProblemCode.LINK_UNSAFE, link.place(), unsafe.scheme());
        } else if (target instanceof Target.Misleading misleading) {
            problems.add(ProblemCode.URL_INVALID, link.place(), misleading.address());
        } else if (target instanceof Target.Unknown unknown) {
            nowhere(known, link, unknown.path(), problems);
        } else if (target instanceof Target.Outside outside) {
            known.ownPage(outside.address()).ifPresent(file ->
                    problems.add(ProblemCode.LINK_TO_OWN_ADDRESS, link.place(), file));
        } else if (target instanceof Target.ToAnchor anchor) {
            anchor(document, anchor.anchor(), link, problems);
        } else if (target instanceof Target.ToRecord record) {
            record(known, document, record, link, problems);
        }
    }

    private static void record(Known known, Document from, Target.ToRecord to, Inline.Link link, Problems problems) {
        Site site = known.site();
        Optional<SiteRecord> record = site.record(to.name());
        if (site.isUnread(to.name()) || site.isUnread(to.name(), to.language())) {
            return;
        }
        if (record.isEmpty()) {
            absent(known, to, link, problems);
        } else if (!record.get().speaks(to.language())) {
            problems.add(ProblemCode.LINK_TO_NOTHING_SUGGESTED, link.place(), link.target(),
                    file(to.name(), record.get().original()));
        } else if (record.get().paths().isEmpty()) {
            problems.add(ProblemCode.LINK_TO_NO_PAGE, link.place(), link.target());
        } else if (to.language() != from.language() && record.get().speaks(from.language())) {
            problems.add(ProblemCode.LINK_TO_OTHER_LANGUAGE, link.place(), link.target(),
                    file(to.name(), from.language()) + counterpart(record.get(), to, from.language()));
        } else if (!to.anchor().isEmpty()) {
            anchor(record.get().version(from.language()), to.anchor(), link, problems);
        }
    }

    /** Returns the heading that stands at the same place in another language, as the end of a link; empty where none does. */
    private static String counterpart(SiteRecord record, Target.ToRecord to, Language language) {
        List<String> theirs = anchors(record.version(to.language()));
        List<String> ours = anchors(record.version(language));
        int at = theirs.indexOf(to.anchor());
        return at < 0 || theirs.size() != ours.size() ? "" : "#" + ours.get(at);
    }

    private static void absent(Known known, Target.ToRecord to, Inline.Link link, Problems problems) {
        Site site = known.site();
        SiteRecord ended = site.absent().ended().get(to.name());
        SiteRecord scheduled = site.absent().scheduled().get(to.name());
        if (ended != null) {
            problems.add(ProblemCode.LINK_TO_ENDED, link.place(), link.target(), ended.window().lastDay());
        } else if (scheduled != null) {
            problems.add(ProblemCode.LINK_TO_SCHEDULED, link.place(), link.target(), scheduled.window().firstDay());
        } else if (site.absent().drafts().contains(to.name())) {
            problems.add(ProblemCode.LINK_TO_UNREADY, link.place(), link.target());
        } else {
            nowhere(known, link, file(to.name(), to.language()), problems);
        }
    }

    private static List<String> anchors(Document document) {
        return Proses.of(document).stream().flatMap(prose -> prose.anchors().stream()).toList();
    }

    private static void anchor(Document where, String anchor, Inline.Link link, Problems problems) {
        List<String> anchors = anchors(where);
        if (!anchors.contains(anchor)) {
            Suggestion.closest(anchor, anchors).ifPresentOrElse(
                    meant -> problems.add(ProblemCode.LINK_TO_NO_ANCHOR_SUGGESTED, link.place(), anchor, meant),
                    () -> problems.add(ProblemCode.LINK_TO_NO_ANCHOR, link.place(), anchor));
        }
    }

    private static void nowhere(Known known, Inline.Link link, String path, Problems problems) {
        if (WEBSITE.matcher(link.target()).matches()) {
            problems.add(ProblemCode.LINK_WITHOUT_PROTOCOL, link.place(), link.target());
            return;
        }
        String plain = path.startsWith("/") ? path.substring(1) : path;
        known.page(plain).or(() -> Suggestion.closest(plain, known.files(stem(plain)))).ifPresentOrElse(
                meant -> problems.add(ProblemCode.LINK_TO_NOTHING_SUGGESTED, link.place(), link.target(), meant),
                () -> problems.add(ProblemCode.LINK_TO_NOTHING, link.place(), link.target()));
    }

    private static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static String file(RecordName name, Language language) {
        return name + "." + language.code() + ".md";
    }
}
