package cz.rozcestnik.check;

import cz.rozcestnik.document.Document;
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
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Every link in Markdown leads to a page of the site, to an anchor on it, or to a safe address outside. */
final class LinksLeadSomewhere implements Check {
    private static final Pattern WEBSITE = Pattern.compile("www\\.[^\\s/]+\\.[a-z]{2,}(/.*)?");

    @Override
    public List<Problem> problems(Site site) {
        LinkedFiles files = LinkedFiles.of(site);
        List<Document> documents = site.records().values().stream().flatMap(record -> record.versions().values().stream()).toList();
        return Parallel.allOf(documents, document -> problems(site, files, document));
    }

    private static List<Problem> problems(Site site, LinkedFiles files, Document document) {
        Problems problems = new Problems();
        for (Prose prose : Proses.of(document)) {
            prose.links().forEach(link -> check(site, files, document, link, problems));
        }
        return problems.list();
    }

    private static void check(Site site, LinkedFiles files, Document document, Inline.Link link, Problems problems) {
        Target target = Links.target(link.target(), document.path());
        if (target instanceof Target.Unsafe unsafe) {
            problems.add(ProblemCode.LINK_UNSAFE, link.place(), unsafe.scheme());
        } else if (target instanceof Target.Misleading misleading) {
            problems.add(ProblemCode.URL_INVALID, link.place(), misleading.address());
        } else if (target instanceof Target.Unknown unknown) {
            nowhere(files, link, unknown.path(), problems);
        } else if (target instanceof Target.Outside outside) {
            files.ofOwnAddress(outside.address()).ifPresent(file ->
                    problems.add(ProblemCode.LINK_TO_OWN_ADDRESS, link.place(), file));
        } else if (target instanceof Target.ToAnchor anchor) {
            anchor(document, anchor.anchor(), link, problems);
        } else if (target instanceof Target.ToRecord record) {
            record(site, files, document, record, link, problems);
        }
    }

    private static void record(Site site, LinkedFiles files, Document from, Target.ToRecord to, Inline.Link link, Problems problems) {
        Optional<SiteRecord> record = site.record(to.name());
        if (site.isUnread(to.name()) || site.isUnread(to.name(), to.language())) {
            return;
        }
        if (record.isEmpty()) {
            absent(site, files, to, link, problems);
        } else if (!record.get().speaks(to.language())) {
            problems.add(ProblemCode.LINK_TO_NOTHING_SUGGESTED, link.place(), link.target(),
                    LinkedFiles.file(to.name(), record.get().original()));
        } else if (record.get().paths().isEmpty()) {
            problems.add(ProblemCode.LINK_TO_NO_PAGE, link.place(), link.target());
        } else if (to.language() != from.language() && record.get().speaks(from.language())) {
            problems.add(ProblemCode.LINK_TO_OTHER_LANGUAGE, link.place(), link.target(),
                    LinkedFiles.file(to.name(), from.language()) + counterpart(record.get(), to, from.language()));
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

    private static void absent(Site site, LinkedFiles files, Target.ToRecord to, Inline.Link link, Problems problems) {
        SiteRecord ended = site.absent().ended().get(to.name());
        SiteRecord scheduled = site.absent().scheduled().get(to.name());
        if (ended != null) {
            problems.add(ProblemCode.LINK_TO_ENDED, link.place(), link.target(), ended.window().lastDay());
        } else if (scheduled != null) {
            problems.add(ProblemCode.LINK_TO_SCHEDULED, link.place(), link.target(), scheduled.window().firstDay());
        } else if (site.absent().drafts().contains(to.name())) {
            problems.add(ProblemCode.LINK_TO_UNREADY, link.place(), link.target());
        } else {
            nowhere(files, link, LinkedFiles.file(to.name(), to.language()), problems);
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

    private static void nowhere(LinkedFiles files, Inline.Link link, String path, Problems problems) {
        if (WEBSITE.matcher(link.target()).matches()) {
            problems.add(ProblemCode.LINK_WITHOUT_PROTOCOL, link.place(), link.target());
            return;
        }
        files.meant(path).ifPresentOrElse(
                meant -> problems.add(ProblemCode.LINK_TO_NOTHING_SUGGESTED, link.place(), link.target(), meant),
                () -> problems.add(ProblemCode.LINK_TO_NOTHING, link.place(), link.target()));
    }
}
