package cz.rozcestnik.publish.page;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.site.Subjects;
import cz.rozcestnik.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists the pages of a site for readers of one language, and finds the template of each. */
final class PageList {
    private static final String NOT_FOUND = "404.html";
    private static final String ENDING = ".ftlh";
    private static final String ENDED = "layout/ended.ftlh";

    private final Site site;
    private final Templates templates;
    private final Language language;
    private final Problems problems = new Problems();

    PageList(Site site, Templates templates, Language language) {
        this.site = site;
        this.templates = templates;
        this.language = language;
    }

    Outcome<List<Page>> pages() {
        List<Page> pages = new ArrayList<>();
        for (ContentType type : site.types().all()) {
            if (type.pages().list() && !site.list(type, language).isEmpty()) {
                type.folder(language).ifPresent(folder -> pages.add(Page.of(folder + "index.html", language,
                        template(type, "list"), type, Optional.empty())));
            }
        }
        site.records().values().forEach(record -> record.path(language)
                .ifPresent(path -> pages.addAll(pages(record.type(), record, path))));
        site.absent().ended().values().forEach(record -> record.path(language)
                .ifPresent(path -> pages.add(Page.of(path, language, ENDED, record.type(), Optional.of(record)))));
        return problems.with(pages);
    }

    private List<Page> pages(ContentType type, SiteRecord record, String path) {
        Optional<String> layout = layout(record);
        String template = layout.orElseGet(() -> template(type, "page"));
        Page page = Page.of(path, language, template, type, Optional.of(record));
        boolean notFound = path.equals(language.code() + "/" + NOT_FOUND) && language == site.settings().languages().get(0);
        return notFound ? List.of(page, page.anywhere(NOT_FOUND))
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
                    .map(path -> path.substring(path.indexOf('/') + 1, path.length() - ".ftlh".length())).toList();
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
