package cz.rozcestnik.publish.page;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists the pages of a site for readers of one language, and finds the template of each. */
final class PageList {
    private static final String NOT_FOUND = "404.html";
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
                type.folder(language).ifPresent(folder -> pages.add(new Page(folder + "index.html", language,
                        template(type, "list"), Optional.of(type), Optional.empty(), Page.Place.FIXED)));
            }
        }
        site.records().values().forEach(record -> record.path(language)
                .ifPresent(path -> pages.addAll(pages(record.type(), record, path))));
        site.absent().ended().values().forEach(record -> record.path(language)
                .ifPresent(path -> pages.add(new Page(path, language, ENDED, Optional.of(record.type()),
                        Optional.of(record), Page.Place.FIXED))));
        return problems.with(pages);
    }

    private List<Page> pages(ContentType type, SiteRecord record, String path) {
        Optional<String> layout = layout(record);
        String template = layout.orElseGet(() -> template(type, "page"));
        Page page = new Page(path, language, template, Optional.of(type), Optional.of(record), Page.Place.FIXED);
        boolean notFound = path.equals(language.code() + "/" + NOT_FOUND) && language == site.settings().languages().get(0);
        if (record.sheet(language).isPresent()) {
            return List.of(page, new Page(record.sheet(language).get(), language, template(type, "sheet"), page.type(),
                    page.record(), Page.Place.FIXED));
        }
        return notFound
                ? List.of(page, new Page(NOT_FOUND, language, template, page.type(), page.record(), Page.Place.ANYWHERE))
                : List.of(page);
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
