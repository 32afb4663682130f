package cz.rozcestnik.check;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.markdown.Inline;
import cz.rozcestnik.markdown.Prose;
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

/** Every link in Markdown leads to a page of the site, to an anchor on it, or to a safe address outside. */
final class LinksLeadSomewhere implements Check {

    @Override
    public List<Problem> problems(Site site) {
        Known known = new Known(site, site.records().values().stream()
                .flatMap(record -> record.versions().keySet().stream().map(language -> file(record.name(), language)))
                .toList());
        return site.records().values().parallelStream()
                .flatMap(record -> record.versions().values().stream())
                .flatMap(document -> problems(known, document).stream())
                .toList();
    }

    /** A site, and its files for the links that miss them. */
    private record Known(Site site, List<String> files) {
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
        } else if (target instanceof Target.Unknown unknown) {
            nowhere(known, link, unknown.path(), problems);
        } else if (target instanceof Target.ToAnchor anchor) {
            anchor(List.of(document), anchor.anchor(), link, problems);
        } else if (target instanceof Target.ToRecord record) {
            record(known, document, record, link, problems);
        }
    }

    private static void record(Known known, Document from, Target.ToRecord to, Inline.Link link, Problems problems) {
        Site site = known.site();
        Optional<SiteRecord> record = site.record(to.name());
        if (site.isUnread(to.name(), to.language())) {
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
                    file(to.name(), from.language()));
        } else if (!to.anchor().isEmpty()) {
            anchor(List.of(record.get().version(from.language())), to.anchor(), link, problems);
        }
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

    private static void anchor(List<Document> where, String anchor, Inline.Link link, Problems problems) {
        List<String> anchors = where.stream().flatMap(document -> Proses.of(document).stream())
                .flatMap(prose -> prose.anchors().stream()).toList();
        if (!anchors.contains(anchor)) {
            Suggestion.closest(anchor, anchors).ifPresentOrElse(
                    meant -> problems.add(ProblemCode.LINK_TO_NO_ANCHOR_SUGGESTED, link.place(), anchor, meant),
                    () -> problems.add(ProblemCode.LINK_TO_NO_ANCHOR, link.place(), anchor));
        }
    }

    private static void nowhere(Known known, Inline.Link link, String path, Problems problems) {
        String plain = path.startsWith("/") ? path.substring(1) : path;
        Suggestion.closest(plain, known.files()).ifPresentOrElse(
                meant -> problems.add(ProblemCode.LINK_TO_NOTHING_SUGGESTED, link.place(), link.target(), meant),
                () -> problems.add(ProblemCode.LINK_TO_NOTHING, link.place(), link.target()));
    }

    private static String file(RecordName name, Language language) {
        return name + "." + language.code() + ".md";
    }
}
