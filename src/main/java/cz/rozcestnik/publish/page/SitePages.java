package cz.rozcestnik.publish.page;

import cz.rozcestnik.asset.Assets;
import cz.rozcestnik.coverage.CoverageTrend;
import cz.rozcestnik.glossary.Glossary;
import cz.rozcestnik.jsonld.PageData;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.listing.RecordList;
import cz.rozcestnik.markdown.Terminology;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.OutputStore;
import cz.rozcestnik.parallel.Parallel;
import cz.rozcestnik.picture.Pictures;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.template.Groundwork;
import cz.rozcestnik.template.Once;
import cz.rozcestnik.template.PageModel;
import cz.rozcestnik.template.PageView;
import cz.rozcestnik.template.Patience;
import cz.rozcestnik.template.SiteModel;
import cz.rozcestnik.template.SiteViews;
import cz.rozcestnik.template.Templates;
import cz.rozcestnik.template.Words;
import cz.rozcestnik.trace.Subject;
import cz.rozcestnik.trace.Memory;
import cz.rozcestnik.trace.Trace;
import cz.rozcestnik.trace.Traced;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The pages of a site, made when they are asked for: all of them, or the one at a path.
 *
 * <p>A page is made of the site, its templates, words and assets, and of no other page, so that the one is the same
 * either way.
 */
public final class SitePages {
    private static final String CARDS = "layout/cards.ftlh";
    private static final String ROOT = "index.html";
    private static final String ADVICE = "layout/advice.ftlh";
    /** How many records have their cards made at a time. */
    private static final int PIECE = 500;

    private final Site site;
    private final Templates templates;
    private final Patience patience = new Patience();
    private final PageData data;
    private final Map<Language, SiteViews> views = new EnumMap<>(Language.class);
    private final Map<Language, SiteModel> models = new EnumMap<>(Language.class);
    private final PageViews pageViews;
    private final Supplier<CoverageTrend> coverage;
    private final Trace trace;

    /** The pages of a site, some of which show coverage or pictures. */
    SitePages(Groundwork ground, Templates templates, Words words, Assets assets, Supplier<CoverageTrend> coverage, Pictures pictures) {
        this.site = ground.site();
        this.trace = site.trace();
        this.coverage = coverage;
        this.templates = templates;
        this.data = new PageData(site);
        for (Language language : site.settings().languages()) {
            views.put(language, new SiteViews(ground, language, words.in(language), coverage, terms(language), pictures));
            models.put(language, new SiteModel(site, views.get(language), assets));
        }
        this.pageViews = new PageViews(site, views, assets);
    }

    private Terminology terms(Language language) {
        Subject subject = new PageSubject.Terms(language);
        Once<Terminology> terms = new Once<>(() -> trace.apart(() -> Glossary.of(site, language)));
        return text -> {
            trace.read(subject);
            return terms.get().in(text);
        };
    }

    /** A page, or a script that pages load, that is still to be made; what is made has the same path. */
    public record Making(String path, Supplier<Outcome<Output>> maker) {
    }

    /** Returns all pages, none of which is made yet, with what speaks against making them. */
    public Outcome<List<Making>> makings() {
        Problems problems = new Problems();
        List<Making> pages = problems.keep(pages());
        return problems.with(Stream.of(pages, scripts(), root()).flatMap(List::stream).toList());
    }

    private Outcome<List<Making>> pages() {
        Problems problems = new Problems();
        return problems.with(views.keySet().stream().flatMap(language -> problems.keep(list(language).pages()).stream())
                .map(page -> new Making(page.path(), () -> render(page))).toList());
    }

    private List<Making> scripts() {
        return views.values().stream().flatMap(view ->
                filtered(view).map(list -> new Making(data(list, view), () -> filterData(list, view)))).toList();
    }

    private List<Making> root() {
        return List.of(new Making(ROOT, this::languages));
    }

    /** Makes a page, and notes what it reads of the site. */
    public Traced<Outcome<Output>> made(Making page) {
        return trace.of(page.maker());
    }

    /** Returns all that was read for pages until now, each at the place that is its number. */
    public List<Subject> read() {
        return trace.subjects();
    }

    /** Returns what sums up all that pages read of the site, which was read from a folder of content. */
    public SubjectSums sums(SortedMap<String, SourceFile> content) {
        return new SubjectSums(site, views, pageViews, coverage, content);
    }

    /**
     * Returns all pages as a store keeps them, with the faults of templates; each fault is told once, however many pages it
     * breaks. Those that would be as they were made before are not made where the store has them still.
     */
    Outcome<List<Output>> all(OutputStore store, Memory memory) {
        Problems problems = new Problems();
        List<Making> pages = problems.keep(pages());
        // One core would be idle while the other makes the scripts of long lists at the end.
        List<List<Outcome<Output>>> outputs = Parallel.all(List.of(
                () -> Parallel.each(pages, page -> kept(page, store, memory)),
                () -> scripts().stream().map(script -> kept(script, store, memory)).toList(),
                () -> root().stream().map(page -> kept(page, store, memory)).toList()));
        Outcome<List<Output>> all = Outcome.all(outputs.stream().flatMap(List::stream).toList());
        problems.addAll(new LinkedHashSet<>(all.problems()));
        return problems.with(all.value());
    }

    private Outcome<Output> kept(Making page, OutputStore store, Memory memory) {
        Optional<Output> standing = memory.wouldBeSame(page.path()) ? store.standing(page.path()) : Optional.empty();
        if (standing.isPresent()) {
            memory.stays(page.path());
            return Outcome.of(standing.get());
        }
        Traced<Outcome<Output>> made = made(page);
        if (made.value().problems().isEmpty()) {
            memory.made(page.path(), made.read());
        }
        return new Outcome<>(store.keep(made.value().value()), made.value().problems());
    }

    /** Returns the page at a path with the faults of its templates, where there is such a page. */
    public Optional<Outcome<Output>> at(String path) {
        return maker(path).map(Supplier::get);
    }

    /** Returns whether there is a page at a path. */
    public boolean has(String path) {
        return maker(path).isPresent();
    }

    /** Returns the record that the page at a path is about, where it is about one. */
    public Optional<SiteRecord> record(String path) {
        return views.keySet().stream().flatMap(language -> list(language).at(path).value().stream()).findFirst().flatMap(Page::record);
    }

    private Optional<Supplier<Outcome<Output>>> maker(String path) {
        if (path.equals(ROOT)) {
            return Optional.of(this::languages);
        }
        return views.values().stream().<Supplier<Outcome<Output>>>flatMap(view -> Stream.concat(
                list(view.reader()).at(path).value().stream().map(page -> () -> render(page)),
                filtered(view).filter(list -> data(list, view).equals(path)).map(list -> () -> filterData(list, view)))).findFirst();
    }

    private PageList list(Language language) {
        return new PageList(site, templates, language, views.get(language).recordLists());
    }

    private Outcome<Output> render(Page page) {
        page.list().ifPresent(list -> views.get(page.language()).recordLists().read(list.list()));
        page.record().ifPresent(record -> trace.read(record.name()));
        page.subject().ifPresent(subject -> trace.read(subject.name()));
        PageView view = pageViews.of(page);
        PageModel model = new PageModel(models.get(page.language()), view, data.of(view, page.record()));
        Map<String, Object> root = page.record()
                .map(record -> site.hasEnded(record) ? model.ofEnded(record)
                        : model.of(record, page.subject()))
                .orElseGet(() -> model.of(page.list().orElseThrow().list(), page.list().orElseThrow().number()));
        return output(page.path(), templates.page(page.template(), root, page.language(), patience));
    }

    /** The lists of all records of the types that have filters: what these choose from is a script for each. */
    private Stream<RecordList> filtered(SiteViews view) {
        return site.types().all().stream().filter(type -> !type.pages().lists().filters().isEmpty())
                .flatMap(type -> view.recordLists().of(type).stream()).filter(list -> list.shares().isEmpty());
    }

    private static String data(RecordList list, SiteViews view) {
        return list.type().folder(view.reader()).orElseThrow() + FilterData.NAME;
    }

    private Outcome<Output> filterData(RecordList list, SiteViews view) {
        Language language = view.reader();
        String path = data(view.recordLists().read(list), view);
        list.records().forEach(record -> trace.read(record.name()));
        Page page = Page.of(list, 1, language, CARDS).elsewhere(path, Page.Place.IN_OTHERS);
        PageModel model = new PageModel(models.get(language), pageViews.of(page));
        Outcome<String> advice = templates.render(ADVICE, model.of(Optional.of(list.type())), language, patience);
        Problems cards = new Problems();
        byte[] script = advice.failed() ? new byte[0] : FilterData.script(path, list,
                view.facets(), cards(list, model, language).map(cards::keep), advice.value());
        Problems problems = new Problems();
        problems.addAll(new LinkedHashSet<>(cards.list()));
        problems.addAll(advice.problems());
        return output(path, problems.with(script));
    }

    /** The cards of a long list are made piece by piece: together they may be longer than a page can be. */
    private Stream<Outcome<String>> cards(RecordList list, PageModel model, Language language) {
        List<SiteRecord> records = list.goingOn();
        return IntStream.rangeClosed(0, (records.size() - 1) / PIECE)
                .mapToObj(piece -> records.subList(piece * PIECE, Math.min(records.size(), (piece + 1) * PIECE)))
                .map(piece -> templates.render(CARDS, model.of(list.type(), piece), language, patience));
    }

    private Outcome<Output> languages() {
        Language first = site.settings().languages().get(0);
        PageModel model = new PageModel(models.get(first), pageViews.languages());
        return output(ROOT, templates.page("layout/languages.ftlh", model.of(Optional.empty()), first, patience));
    }

    private static Outcome<Output> output(String path, Outcome<byte[]> text) {
        return new Outcome<>(Output.of(path, text.value()), text.problems());
    }
}
