package cz.rozcestnik.bench;

import cz.rozcestnik.testing.Browser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The measurements of search by their names, see src/bench/README.md. */
final class SearchBench {
    private static final Path WORK = Path.of("target", "bench");
    private static final Path PACKAGES = WORK.resolve("npm");

    private static final Path QUERIES = Path.of("src", "bench", "transfer.txt");
    private static final int RUNS = 5;
    private static final int TOO_MANY = 100_000;

    private SearchBench() {
    }

    /** Takes {@code quality} (of all searches, or of those named after it), {@code jvm} (of ours, without a browser), {@code failures}, or {@code transfer} with numbers of pages. */
    public static void main(String... arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        switch (arguments[0]) {
            case "jvm" -> quality(Optional.empty(), List.of(Engine.OURS), out);
            case "failures" -> failures(out);
            default -> inBrowser(arguments, out);
        }
    }

    private static void inBrowser(String[] arguments, PrintStream out) throws IOException {
        try (Browser browser = Browser.start()) {
            switch (arguments[0]) {
                case "quality" -> quality(Optional.of(browser), Engine.named(Arrays.asList(arguments)), out);
                case "transfer" -> transfer(browser, Arrays.stream(arguments).skip(1).map(Integer::valueOf).toList(), out);
                default -> throw new IllegalArgumentException("Say quality, jvm, failures or transfer.");
            }
        }
    }

    private static void quality(Optional<Browser> browser, List<Engine> engines, PrintStream out) {
        for (String corpus : List.of("portal", "help")) {
            for (String language : Gold.LANGUAGES) {
                List<BenchPage> pages = pages(corpus, language);
                out.printf("%n%s, %s: %d pages%n%n", corpus, language, pages.size());
                new SearchQuality(browser, language, pages, site(corpus, language, pages), out).measure(engines);
            }
        }
    }

    private static void failures(PrintStream out) {
        for (String corpus : List.of("help", "portal")) {
            List<BenchPage> pages = pages(corpus, "cs");
            out.printf("%n%s%n%n", corpus);
            new SearchQuality(Optional.empty(), "cs", pages, site(corpus, "cs", pages), out).failures();
        }
    }

    /** Sizes are told after the command; Pagefind is left out from a hundred thousand pages on. */
    private static void transfer(Browser browser, List<Integer> sizes, PrintStream out) throws IOException {
        SearchTransfer transfer = new SearchTransfer(browser, Files.readAllLines(QUERIES), RUNS);
        out.print(SearchTransfer.HEAD);
        for (int size : sizes) {
            List<BenchPage> pages = Mixture.of(pages("help", "cs"), size);
            BenchSite site = new BenchSite("cs", WORK.resolve("transfer-" + size), PACKAGES);
            List<Engine> engines = size < TOO_MANY ? List.of(Engine.OURS, Engine.PAGEFIND) : List.of(Engine.OURS);
            site.write(pages, engines.stream().map(Engine::folder).collect(Collectors.toSet()));
            engines.forEach(engine -> out.print(transfer.row(size, engine, site.folder())));
        }
    }

    private static List<BenchPage> pages(String corpus, String language) {
        return corpus.equals("help")
                ? Corpora.help(WORK.resolve(language.equals("en")
                        ? "libreoffice-help-en-us/usr/share/libreoffice/help/en-US"
                        : "libreoffice-help-cs/usr/share/libreoffice/help/cs"))
                : Corpora.portal(WORK.resolve("portal"), language);
    }

    private static Path site(String corpus, String language, List<BenchPage> pages) {
        BenchSite site = new BenchSite(language, WORK.resolve(corpus + "-" + language), PACKAGES);
        site.write(pages, Engine.ALL.stream().map(Engine::folder).collect(Collectors.toSet()));
        return site.folder();
    }
}
