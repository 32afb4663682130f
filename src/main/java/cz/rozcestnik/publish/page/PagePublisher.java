package cz.rozcestnik.publish.page;

import cz.rozcestnik.asset.Assets;
import cz.rozcestnik.coverage.CoverageTrend;
import cz.rozcestnik.glossary.Glossary;
import cz.rozcestnik.jsonld.PageData;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.listing.Facets;
import cz.rozcestnik.listing.RecordList;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.picture.Pictures;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.template.PageModel;
import cz.rozcestnik.template.PageView;
import cz.rozcestnik.template.SiteViews;
import cz.rozcestnik.template.Templates;
import cz.rozcestnik.template.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the pages of a site: one for each record, list and language, the choice of language, and the page for what is not there. */
public final class PagePublisher {
    private static final String CARDS = "layout/cards.ftlh";
    private static final String ADVICE = "layout/advice.ftlh";
    /** How many records have their cards made at a time. */
    private static final int PIECE = 500;

    private final Site site;
    private final Templates templates;
    private final Words words;
    private final Assets assets;
    private final PageData data;

    /** The pages of a site with its templates, words and assets. */
    public PagePublisher(Site site, Templates templates, Words words, Assets assets) {
        this.site = site;
        this.templates = templates;
        this.words = words;
        this.assets = assets;
        this.data = new PageData(site);
    }

    /** Returns all pages, some of them showing coverage or pictures, with the faults of templates; each fault is told once, however many pages it breaks. */
    public Outcome<List<Output>> publish(CoverageTrend coverage, Pictures pictures) {
        Problems problems = new Problems();
        List<Page> pages = new ArrayList<>();
        Map<Language, SiteViews> views = new EnumMap<>(Language.class);
        for (Language language : site.settings().languages()) {
            views.put(language, new SiteViews(site, language, words.in(language), coverage,
                    Glossary.of(site, language), pictures));
            pages.addAll(problems.keep(new PageList(site, templates, language, views.get(language).recordLists()).pages()));
        }
        PageViews pageViews = new PageViews(site, views, assets);
        // A stream inside another is never walked in parallel: the pages are made before the rest joins them.
        List<Outcome<Output>> outputs = new ArrayList<>(
                pages.parallelStream().map(page -> render(page, pageViews.of(page), views)).toList());
        views.values().forEach(view -> filterData(view, pageViews).forEach(outputs::add));
        outputs.add(languages(pageViews, views));
        Outcome<List<Output>> all = Outcome.all(outputs);
        problems.addAll(new LinkedHashSet<>(all.problems()));
        return problems.with(all.value());
    }

    private Outcome<Output> render(Page page, PageView view, Map<Language, SiteViews> views) {
        PageModel model = new PageModel(site, views.get(page.language()), assets, view, data.of(view, page.record()));
        Map<String, Object> root = page.record()
                .map(record -> site.hasEnded(record) ? model.ofEnded(record)
                        : model.of(record.name(), page.subject().map(SiteRecord::name)))
                .orElseGet(() -> model.of(page.list().orElseThrow().list(), page.list().orElseThrow().number()));
        return output(page.path(), templates.render(page.template(), root, page.language()));
    }

    /** The scripts with what the filters of lists choose from, one for each type that has filters. */
    private Stream<Outcome<Output>> filterData(SiteViews view, PageViews pageViews) {
        Language language = view.reader();
        Facets facets = new Facets(site, view.recordLists(), language);
        return view.recordLists().all()
                .filter(list -> list.shares().isEmpty() && !list.type().pages().lists().filters().isEmpty())
                .map(list -> {
                    String path = list.type().folder(language).orElseThrow() + FilterData.NAME;
                    Page page = Page.of(list, 1, language, CARDS).elsewhere(path, Page.Place.IN_OTHERS);
                    PageModel model = new PageModel(site, view, assets, pageViews.of(page));
                    Outcome<String> cards = cards(list, model, language);
                    Outcome<String> advice = templates.render(ADVICE, model.of(Optional.of(list.type())), language);
                    Problems problems = new Problems();
                    problems.addAll(cards.problems());
                    problems.addAll(advice.problems());
                    return output(path, problems.with(problems.with(path).failed() ? ""
                            : FilterData.script(path, list, facets, cards.value(), advice.value())));
                });
    }

    /** The cards of a long list are made piece by piece: together they may be longer than a page can be. */
    private Outcome<String> cards(RecordList list, PageModel model, Language language) {
        List<SiteRecord> records = list.records();
        Problems problems = new Problems();
        List<Outcome<String>> pieces = IntStream.rangeClosed(0, (records.size() - 1) / PIECE).parallel()
                .mapToObj(piece -> records.subList(piece * PIECE, Math.min(records.size(), (piece + 1) * PIECE)))
                .map(piece -> templates.render(CARDS, model.of(list.type(), piece), language)).toList();
        String cards = String.join("", problems.keep(Outcome.all(pieces)));
        return new Outcome<>(cards, List.copyOf(new LinkedHashSet<>(problems.list())));
    }

    private Outcome<Output> languages(PageViews pageViews, Map<Language, SiteViews> views) {
        Language first = site.settings().languages().get(0);
        PageModel model = new PageModel(site, views.get(first), assets, pageViews.languages());
        return output("index.html", templates.render("layout/languages.ftlh", model.of(Optional.empty()), first));
    }

    private static Outcome<Output> output(String path, Outcome<String> html) {
        String text = html.value().stripLeading();
        return new Outcome<>(new Output(path, text.getBytes(StandardCharsets.UTF_8)), html.problems());
    }
}
