package cz.rozcestnik.bench;

import cz.rozcestnik.testing.Browser;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The measurements of search by their names, see src/bench/README.md. */
final class SearchBench {
    private static final Path WORK = Path.of("target", "bench");
    private static final Path PACKAGES = WORK.resolve("npm");

    private SearchBench() {
    }

    /** Takes {@code quality}, {@code failures} or {@code transfer}. */
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Browser browser = Browser.start()) {
            switch (arguments[0]) {
                case "quality" -> quality(browser, out);
                case "failures" -> failures(browser, out);
                default -> throw new IllegalArgumentException("Say quality, failures or transfer.");
            }
        }
    }

    private static void quality(Browser browser, PrintStream out) {
        for (String corpus : List.of("help", "portal")) {
            for (String language : Gold.LANGUAGES) {
                List<BenchPage> pages = pages(corpus, language);
                out.printf("%n%s, %s: %d pages%n%n", corpus, language, pages.size());
                new SearchQuality(browser, language, pages, site(corpus, language, pages), out).measure(Engine.ALL);
            }
        }
    }

    private static void failures(Browser browser, PrintStream out) {
        for (String corpus : List.of("help", "portal")) {
            List<BenchPage> pages = pages(corpus, "cs");
            out.printf("%n%s%n%n", corpus);
            new SearchQuality(browser, "cs", pages, site(corpus, "cs", pages), out).failures();
        }
    }

    private static List<BenchPage> pages(String corpus, String language) {
        String named = language.equals("en") ? "en-us" : language;
        return corpus.equals("help")
                ? Corpora.help(WORK.resolve("libreoffice-help-" + named + "/usr/share/libreoffice/help/" + named))
                : Corpora.portal(WORK.resolve("portal"), language);
    }

    private static Path site(String corpus, String language, List<BenchPage> pages) {
        return BenchSite.write(pages, language, WORK.resolve(corpus + "-" + language), PACKAGES);
    }
}
