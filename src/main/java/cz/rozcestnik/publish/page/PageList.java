package cz.rozcestnik.publish.page;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.listing.RecordList;
import cz.rozcestnik.listing.RecordLists;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.site.Subjects;
import cz.rozcestnik.template.Templates;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lists the pages of a site for readers of one language, and finds the template of each. */
final class PageList {
    private static final String NOT_FOUND = "404.html";
    private static final String ENDING = ".ftlh";
    private static final String ENDED = "layout/ended.ftlh";

    private final Site site;
    private final Templates templates;
    private final Language language;
    private final RecordLists lists;
    private final Problems problems = new Problems();

    PageList(Site site, Templates templates, Language language, RecordLists lists) {
        this.site = site;
        this.templates = templates;
        this.language = language;
        this.lists = lists;
    }

    /** Returns all pages. */
    Outcome<List<Page>> pages() {
        List<Page> pages = Stream.of(lists.all().flatMap(this::pages),
                        site.records().values().stream().flatMap(this::pages), ended()).flatMap(some -> some).toList();
        return problems.with(pages);
    }

    /** Returns the page at a path without a look at more than it could be. */
    Outcome<Optional<Page>> at(String path) {
        String own = path.equals(NOT_FOUND) ? language.code() + "/" + NOT_FOUND : path;
        Stream<Page> ofRecords = site.above(own, language).filter(record -> mayHave(record, own)).flatMap(this::pages);
        Stream<Page> ofLists = site.types().all().stream().filter(type -> type.folder(language).filter(path::startsWith).isPresent())
                .flatMap(type -> lists.of(type).stream()).flatMap(this::pages);
        Optional<Page> page = Stream.of(ofRecords, ended(), ofLists).flatMap(some -> some)
                .filter(some -> some.path().equals(path)).findFirst();
        return problems.with(page);
    }

    /** All pages of a record lie at its address or under it, but for the copy of the one for what is not there. */
    private boolean mayHave(SiteRecord record, String path) {
        String own = record.path(language).orElse("");
        int name = own.lastIndexOf('.');
        return own.equals(path) || name >= 0 && path.length() > name && path.charAt(name) == '/' && path.startsWith(own.substring(0, name));
    }

    private Stream<Page> ended() {
        return site.absent().ended().values().stream().flatMap(record ->
                record.path(language).map(path -> Page.of(record, path, language, ENDED)).stream());
    }

    private Stream<Page> pages(RecordList list) {
        return IntStream.rangeClosed(1, list.pages()).mapToObj(number ->
                Page.of(list, number, language, template(list.type(), "list")));
    }

    private Stream<Page> pages(SiteRecord record) {
        return record.path(language).stream().flatMap(path -> pages(record, path).stream());
    }

    private List<Page> pages(SiteRecord record, String path) {
        Optional<String> layout = layout(record);
        String template = layout.orElseGet(() -> template(record.type(), "page"));
        Page page = Page.of(record, path, language, template);
        boolean notFound = path.equals(language.code() + "/" + NOT_FOUND) && language == site.settings().languages().get(0);
        return notFound ? List.of(page, page.elsewhere(NOT_FOUND, Page.Place.ANYWHERE))
                : Stream.of(Stream.of(page), sheet(page, record), subjects(page, record)).flatMap(some -> some).toList();
    }

    private Stream<Page> sheet(Page page, SiteRecord record) {
        return record.sheet(language).map(path -> page.sheet(path, template(record.type(), "sheet"))).stream();
    }

    /** A page that has one more page for each region makes it by the template {@code <layout>-region.ftlh}. */
    private Stream<Page> subjects(Page page, SiteRecord record) {
        return Subjects.of(site, record, language).stream().flatMap(subject -> {
            String template = page.template().substring(0, page.template().length() - ENDING.length())
                    + "-" + subject.role() + ENDING;
            if (!templates.has(template)) {
                problems.add(ProblemCode.TEMPLATE_MISSING, record.originalVersion().place(Role.EACH), template);
                return Stream.empty();
            }
            return Subjects.path(record, subject.record(), language)
                    .map(path -> page.about(subject.record(), path, template)).stream();
        });
    }

    private Optional<String> layout(SiteRecord record) {
        String layout = record.text(Role.LAYOUT, language);
        if (layout.isEmpty()) {
            return Optional.empty();
        }
        String template = record.type().name() + "/" + layout + ".ftlh";
        if (!templates.has(template)) {
            List<String> known = templates.in(record.type().name() + "/").stream()
                    .map(path -> path.substring(path.indexOf('/') + 1, path.length() - ENDING.length()))
                    .filter(name -> Subjects.ROLES.keySet().stream().noneMatch(role -> name.endsWith("-" + role))).toList();
            problems.add(ProblemCode.LAYOUT_UNKNOWN, record.originalVersion().place(Role.LAYOUT), layout, String.join(", ", known));
            return Optional.empty();
        }
        return Optional.of(template);
    }

    private String template(ContentType type, String name) {
        String own = type.name() + "/" + name + ".ftlh";
        return templates.has(own) ? own : "layout/" + (name.equals("list") ? "list" : "record") + ".ftlh";
    }
}
