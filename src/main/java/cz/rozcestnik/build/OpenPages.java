package cz.rozcestnik.build;

import cz.rozcestnik.asset.Assets;
import cz.rozcestnik.coverage.CoverageHistoryReader;
import cz.rozcestnik.coverage.CoverageTrend;
import cz.rozcestnik.document.Document;
import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.image.ImageCache;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.picture.Pictures;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.publish.page.PagePublisher;
import cz.rozcestnik.publish.page.SitePages;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceTree;
import cz.rozcestnik.template.Groundwork;
import cz.rozcestnik.template.Once;
import cz.rozcestnik.template.Templates;
import cz.rozcestnik.template.Words;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * The pages of a site with what they load, each made when it is asked for.
 *
 * <p>Pages themselves are never kept from one site to the next, only what they are made with.
 */
public final class OpenPages {
    private final ReadSite read;
    private final Outcome<Templates> templates;
    private final Outcome<Words> words;
    private final Outcome<Assets> assets;
    private final Outcome<Pictures> pictures;
    private final Groundwork ground;
    private final Once<SitePages> pages;

    private OpenPages(ReadSite read, Groundwork ground, Outcome<Templates> templates, Outcome<Words> words, Outcome<Assets> assets, Outcome<Pictures> pictures) {
        this.read = read;
        this.ground = ground;
        this.templates = templates;
        this.words = words;
        this.assets = assets;
        this.pictures = pictures;
        this.pages = new Once<>(() -> new PagePublisher(read.site(), templates.value(), words.value(), assets.value())
                .pages(ground, () -> CoverageTrend.of(read.site(), CoverageHistoryReader.read(read.sources().content()).value()), pictures.value()));
    }

    /** The pages of a site that was read after the one of those before. */
    static Outcome<OpenPages> of(ReadSite read, Optional<OpenPages> before, ImageCache cache) {
        Problems problems = new Problems();
        SourceTree sources = read.sources();
        Optional<OpenPages> sameTemplates = before.filter(last -> same(last.read.sources().templates(), sources.templates()));
        Outcome<Templates> templates = sameTemplates.map(last -> last.templates).orElseGet(() -> Templates.read(sources.templates()));
        Outcome<Words> words = sameTemplates.map(last -> last.words).orElseGet(() -> Words.read(sources.templates()));
        Outcome<Assets> assets = before.filter(last -> same(last.read.sources().assets(), sources.assets()))
                .map(last -> last.assets).orElseGet(() -> Looks.assets(sources));
        Outcome<Pictures> pictures = before.filter(last -> last.hasPicturesOf(read))
                .map(last -> last.pictures).orElseGet(() -> Pictures.of(read.site(), sources.content(), cache));
        Stream.of(templates, words, assets, pictures).forEach(problems::keep);
        Groundwork ground = before.map(last -> last.ground.after(read.site())).orElseGet(() -> Groundwork.of(read.site()));
        return problems.with(new OpenPages(read, ground, templates, words, assets, pictures));
    }

    /** Returns a page, or a file that pages load, with the faults of templates; nothing where there is none at the path. */
    public Optional<Outcome<Output>> at(String path) {
        return Stream.of(assets.value().outputs(), pictures.value().outputs()).flatMap(List::stream)
                .filter(file -> file.path().equals(path)).map(Outcome::of).findFirst().or(() -> pages.get().at(path));
    }

    /** Returns whether there is a page at a path. */
    public boolean hasPage(String path) {
        return pages.get().has(path);
    }

    /** Returns the record that the page at a path is about, where it is about one. */
    public Optional<SiteRecord> record(String path) {
        return pages.get().record(path);
    }

    /** Returns the site whose pages these are. */
    public Site site() {
        return read.site();
    }

    private static boolean same(SortedMap<String, SourceFile> some, SortedMap<String, SourceFile> others) {
        return SourceTree.differing(some, others).isEmpty();
    }

    /** Texts change more often than the pictures in them; pictures that nothing shows any more are no harm. */
    private boolean hasPicturesOf(ReadSite now) {
        SortedSet<String> changed = now.documents().changed();
        if (pictures.failed() || read.model().failed() || now.model().failed() || !changed.stream().allMatch(path -> path.endsWith(".md"))) {
            return false;
        }
        List<Document> before = changed.stream().flatMap(path -> read.documents().at(path).stream()).toList();
        List<Document> texts = changed.stream().flatMap(path -> now.documents().at(path).stream()).toList();
        return pictures.value().hold(texts, now.sources().content().keySet()) && Stream.concat(before.stream(), texts.stream())
                .map(Document::name).allMatch(name -> isPlaced(name, now));
    }

    /** A record's pictures lie beside its page. */
    private boolean isPlaced(RecordName name, ReadSite now) {
        return read.site().record(name).map(SiteRecord::paths).equals(now.site().record(name).map(SiteRecord::paths))
                || pictures.value().byFile().tailMap(name + "/").keySet().stream().findFirst().filter(file -> file.startsWith(name + "/")).isEmpty();
    }
}
