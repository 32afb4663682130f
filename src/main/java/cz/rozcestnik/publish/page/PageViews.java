package cz.rozcestnik.publish.page;

import cz.rozcestnik.asset.Assets;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.listing.Feeds;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.site.Subjects;
import cz.rozcestnik.template.PageView;
import cz.rozcestnik.template.SiteViews;
import cz.rozcestnik.trace.Hash64;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes what templates know of pages: their titles, ways, menus and versions in other languages. */
final class PageViews {
    private static final String HOME = "index.html";

    private final Site site;
    private final Map<Language, SiteViews> views;
    private final Map<Language, String> homes = new EnumMap<>(Language.class);
    private final Map<Language, Menu> menus = new EnumMap<>(Language.class);
    private final Map<Language, Set<String>> withFeed = new EnumMap<>(Language.class);
    private final Map<Language, Long> frames = new EnumMap<>(Language.class);
    private final List<String> styles;
    private final List<String> scripts;

    PageViews(Site site, Map<Language, SiteViews> views, Assets assets) {
        this.site = site;
        this.views = views;
        site.settings().languages().forEach(language -> homes.put(language, home(site, language)));
        site.settings().languages().forEach(language -> menus.put(language, new Menu(site, views.get(language))));
        site.settings().languages().forEach(language -> withFeed.put(language, Feeds.pages(site, language)));
        site.settings().languages().forEach(language -> frames.put(language, sum(language)));
        this.styles = inRoot(assets, ".css");
        this.scripts = inRoot(assets, ".js");
    }

    private static List<String> inRoot(Assets assets, String ending) {
        return assets.byName().keySet().stream()
                .filter(name -> name.endsWith(ending) && name.indexOf('/') < 0)
                .map(name -> assets.path(name).orElseThrow())
                .toList();
    }

    /** Returns a sum of all that the views of pages in a language have in common of the site. */
    long frame(Language language) {
        return frames.get(language);
    }

    private long sum(Language language) {
        Hash64 sum = new Hash64().add(home(language));
        menus.get(language).addTo(sum);
        withFeed.get(language).forEach(sum::add);
        return sum.value();
    }

    /** Returns the view of a page. */
    PageView of(Page page) {
        Language language = page.language();
        site.trace().read(new PageSubject.Frame(language));
        Optional<SiteRecord> record = page.record();
        boolean borrowed = record.filter(found -> !found.speaks(language)).isPresent();
        boolean ownType = record.isEmpty() || record.get().text(Role.LAYOUT, language).isEmpty();
        return new PageView(
                language.code(),
                root(page),
                page.path(),
                title(page, language),
                record.filter(found -> !site.hasEnded(found)).map(found -> found.text(Role.SUMMARY, language)).orElse(""),
                record.isEmpty() ? "list" : page.isSheet() ? "sheet" : site.hasEnded(record.get()) ? "ended" : ownType ? "record" : "page",
                page.type().name(),
                record.map(found -> found.text(Role.LAYOUT, language)).orElse(""),
                alternates(page),
                canonical(page, borrowed),
                page.place() == Page.Place.FIXED && !page.isSheet() ? hreflang(page) : List.of(),
                new Breadcrumbs(views.get(language), home(language)).to(page, title(page, language)),
                menus.get(language).from(page.path()),
                menus.get(language).further(page.path()),
                borrowed,
                borrowed ? record.get().original().code() : "",
                withFeed.get(language).contains(page.path()) ? Feeds.path(page.path()) : "",
                styles,
                scripts);
    }

    /** Returns the view of the root of the site, the choice of language. */
    PageView languages() {
        Language first = site.settings().languages().get(0);
        site.settings().languages().forEach(language -> site.trace().read(new PageSubject.Frame(language)));
        List<PageView.Alternate> alternates = site.settings().languages().stream()
                .map(language -> new PageView.Alternate(language.code(), languageName(language), home(language), false, true))
                .toList();
        List<PageView.Hreflang> hreflang = new ArrayList<>();
        for (Language language : site.settings().languages()) {
            hreflang.add(new PageView.Hreflang(language.code(), absolute(home(language))));
        }
        hreflang.add(new PageView.Hreflang("x-default", absolute(HOME)));
        return new PageView(first.code(), "", HOME, site.settings().name().in(first),
                site.settings().tagline().in(first), "languages", "", "", alternates, absolute(HOME), hreflang,
                List.of(), List.of(), List.of(), false, "", "", styles, scripts);
    }

    private String root(Page page) {
        if (page.place() == Page.Place.ANYWHERE) {
            return site.settings().host().toString();
        }
        return page.place() == Page.Place.IN_OTHERS ? FilterData.ROOT : "../".repeat((int) page.path().chars().filter(c -> c == '/').count());
    }

    private String title(Page page, Language language) {
        if (page.subject().isPresent()) {
            return page.record().orElseThrow().title(language) + " – " + page.subject().get().title(language);
        }
        return page.record()
                .map(record -> site.hasEnded(record) ? record.titleOnceEnded(language) : title(page, record, language))
                .orElseGet(() -> title(page.list().orElseThrow(), language));
    }

    private String title(Page.ListPage page, Language language) {
        String title = views.get(language).title(page.list());
        return page.number() == 1 ? title : views.get(language).words().get("list.numbered", title, page.number());
    }

    private String title(Page page, SiteRecord record, Language language) {
        String title = record.title(language);
        return page.isSheet() ? views.get(language).words().get("sheet.title", title) : title;
    }

    private List<PageView.Alternate> alternates(Page page) {
        return site.settings().languages().stream()
                .map(language -> new PageView.Alternate(language.code(), languageName(language),
                        page.isSheet() ? page.record().get().sheet(language).orElse(HOME) : path(page, language),
                        language == page.language(),
                        page.record().map(record -> record.speaks(language)).orElse(true)))
                .toList();
    }

    private static String path(Page page, Language language) {
        return page.subject().flatMap(subject -> Subjects.path(page.record().orElseThrow(), subject, language))
                .or(() -> page.record().flatMap(record -> record.path(language)))
                .or(() -> page.list().map(list -> list.list().path(language, list.number())))
                .orElse(HOME);
    }

    private String canonical(Page page, boolean borrowed) {
        Language language = borrowed ? page.record().orElseThrow().original() : page.language();
        return page.place() == Page.Place.ANYWHERE ? "" : absolute(path(page, language));
    }

    private List<PageView.Hreflang> hreflang(Page page) {
        boolean pair = page.record().map(record -> record.versions().size() == site.settings().languages().size()).orElse(true);
        if (!pair) {
            return List.of();
        }
        List<PageView.Hreflang> versions = new ArrayList<>();
        for (Language language : site.settings().languages()) {
            versions.add(new PageView.Hreflang(language.code(), absolute(path(page, language))));
        }
        String home = page.path().equals(home(page.language())) ? HOME : path(page, site.settings().languages().get(0));
        versions.add(new PageView.Hreflang("x-default", absolute(home)));
        return versions;
    }

    private String languageName(Language language) {
        return views.get(language).words().get("language." + language.code());
    }

    private String home(Language language) {
        return homes.get(language);
    }

    /** A site without a home page opens at its first list, or at its first page. */
    private static String home(Site site, Language language) {
        String home = language.code() + "/" + HOME;
        if (site.above(home, language).anyMatch(record -> record.path(language).filter(home::equals).isPresent())) {
            return home;
        }
        Stream<String> pages = site.records().values().stream().flatMap(record -> record.path(language).stream());
        Stream<String> lists = site.types().all().stream()
                .filter(type -> type.pages().list() && !site.list(type, language).isEmpty())
                .flatMap(type -> type.folder(language).stream()).map(folder -> folder + HOME);
        return Stream.concat(lists, pages).findFirst().orElse(HOME);
    }

    private String absolute(String path) {
        String host = site.settings().host().toString();
        return host + (path.equals(HOME) ? "" : path);
    }
}
