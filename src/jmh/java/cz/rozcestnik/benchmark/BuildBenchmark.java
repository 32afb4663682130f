package cz.rozcestnik.benchmark;

import cz.rozcestnik.coverage.CoverageTrend;
import cz.rozcestnik.document.Documents;
import cz.rozcestnik.document.DocumentsReader;
import cz.rozcestnik.markdown.HtmlWriter;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.markdown.MarkdownParser;
import cz.rozcestnik.markdown.Origin;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.OutputStore;
import cz.rozcestnik.picture.Pictures;
import cz.rozcestnik.image.ImageCache;
import cz.rozcestnik.publish.page.PagePublisher;
import cz.rozcestnik.publish.search.FieldWeights;
import cz.rozcestnik.publish.search.SearchEntries;
import cz.rozcestnik.publish.search.SearchEntry;
import cz.rozcestnik.publish.search.SearchPublication;
import cz.rozcestnik.publish.search.SearchPublisher;
import cz.rozcestnik.search.Word;
import cz.rozcestnik.search.Words;
import cz.rozcestnik.source.FrontMatter;
import cz.rozcestnik.source.SourceText;
import cz.rozcestnik.source.YamlReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The steps of a build, one after the other, on a portal of 100 records in two languages. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx512m"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class BuildBenchmark {
    private static final List<String> LANGUAGES = List.of("cs", "en");

    private PortalOfAHundred portal;
    private CoverageTrend coverage;
    private Pictures pictures;
    private List<FrontMatter> files;
    private List<SearchEntry> entries;
    private List<String> czech;

    /** Makes what the steps begin with. */
    @Setup
    public void makePortal() throws IOException {
        portal = PortalOfAHundred.made();
        coverage = CoverageTrend.of(portal.checked().site(), portal.checked().history());
        pictures = Pictures.of(portal.checked().site(), portal.sources().content(), ImageCache.none()).value();
        files = portal.sources().content().entrySet().stream().filter(file -> file.getKey().endsWith(".md"))
                .flatMap(file -> FrontMatter.split(file.getValue().text().value()).value().stream()).toList();
        entries = SearchEntries.of(portal.checked().site());
        czech = files.stream().filter(file -> file.source().path().endsWith(".cs.md")).map(FrontMatter::body).toList();
        if (files.size() < 100 || entries.isEmpty() || czech.isEmpty()) {
            throw new IllegalStateException("nothing to measure");
        }
    }

    /** The front matter of all files to nodes with their places. */
    @Benchmark
    public void parseYaml(Blackhole kept) {
        files.forEach(file -> kept.consume(YamlReader.read(file)));
    }

    /** The Markdown of all files to HTML. */
    @Benchmark
    public void parseMarkdown(Blackhole kept) {
        for (FrontMatter file : files) {
            SourceText text = SourceText.of(file.source().path(), file.body());
            kept.consume(HtmlWriter.write(new MarkdownParser().parse(file.body(), Origin.of(text, 1, 0), Language.CS).value(), address -> address));
        }
    }

    /** All files to checked documents, on all cores. */
    @Benchmark
    public Documents readDocuments() {
        return DocumentsReader.read(portal.sources().content(), portal.checked().site().types()).value();
    }

    /** All pages of the site, on all cores. */
    @Benchmark
    public List<Output> renderPages() {
        return new PagePublisher(portal.checked().site(), portal.templates(), portal.words(), portal.assets())
                .publish(coverage, pictures, OutputStore.MEMORY).value();
    }

    /** The words of all Czech texts, stemmed. */
    @Benchmark
    public void analyseWords(Blackhole kept) {
        Words words = Words.of("cs");
        for (String text : czech) {
            List<Word> found = words.in(text);
            kept.consume(found);
        }
    }

    /** The index of both languages, and its shards. */
    @Benchmark
    public SearchPublication exportShards() {
        return new SearchPublisher(LANGUAGES, FieldWeights.DEFAULT).publish(entries);
    }
}
