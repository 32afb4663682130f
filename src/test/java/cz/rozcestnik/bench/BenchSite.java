package cz.rozcestnik.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The same pages for each of the searches that are measured: {@code ours} built by this program's own build,
 * {@code pagefind} as plain pages that Pagefind has read, {@code minisearch} as one file.
 *
 * @param language ISO 639-1 code of the pages
 * @param folder   that all is written into
 * @param packages what npm has installed
 */
record BenchSite(String language, Path folder, Path packages) {
    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{Punct}]");

    /** Writes the pages for some searches; where they are there already, only ours is built again. */
    void write(List<BenchPage> pages, Set<String> searches) {
        try {
            if (searches.contains("ours")) {
                ours(pages);
            }
            if (searches.contains("pagefind") && !Files.isDirectory(folder.resolve("pagefind"))) {
                pagefind(pages);
            }
            if (searches.contains("minisearch") && !Files.isDirectory(folder.resolve("minisearch"))) {
                minisearch(pages);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void ours(List<BenchPage> pages) throws IOException {
        Path source = folder.resolve("source");
        if (!Files.isDirectory(source)) {
            source(source, pages);
        }
        Tool.build(source, folder.resolve("ours"));
        Files.writeString(folder.resolve("ours/bench.html"), """
                <!doctype html><html lang="%1$s"><meta charset="utf-8"><link rel="icon" href="data:,">
                """.formatted(language));
    }

    private void source(Path source, List<BenchPage> pages) throws IOException {
        write(source.resolve("content/site.yaml"), """
                name: { cs: Bench, en: Bench }
                tagline: { cs: Bench, en: Bench }
                host: https://bench.example.org
                languages: [%1$s]
                """.formatted(language));
        write(source.resolve("templates/article/type.yaml"), """
                labels: { cs: { one: Článek, many: Články }, en: { one: Article, many: Articles } }
                section: { cs: article, en: article }
                fields:
                  title: { kind: text, max: 1000, label: { cs: Název, en: Title }, required: yes, translated: yes, role: title }
                """);
        write(source.resolve("templates/article/page.ftlh"), """
                <!doctype html><html lang="${page.language}"><head><meta charset="utf-8"><title>${record.title}</title>\
                <script defer src="${page.root}search/${page.language}.js"></script></head>\
                <body><main><h1>${record.title}</h1>${html(record.body)}</main></body></html>
                """);
        for (BenchPage page : pages) {
            write(source.resolve("content/article/" + page.name() + "." + language + ".md"),
                    "---\ntitle: " + quoted(page.title()) + "\n---\n\n" + page.paragraphs().stream()
                            .map(BenchSite::escaped).collect(Collectors.joining("\n\n")) + "\n");
        }
    }

    private void pagefind(List<BenchPage> pages) throws IOException {
        Path site = folder.resolve("pagefind");
        for (BenchPage page : pages) {
            write(site.resolve(page.name() + ".html"), """
                    <!doctype html><html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
                    <body><main data-pagefind-body><h1>%s</h1>
                    %s</main></body></html>
                    """.formatted(language, html(page.title()), html(page.title()), page.paragraphs().stream()
                            .map(text -> "<p>" + html(text) + "</p>\n").collect(Collectors.joining())));
        }
        Tool.run(packages, "node", "node_modules/pagefind/lib/runner/bin.cjs", "--site", site.toAbsolutePath().toString());
        Files.writeString(site.resolve("bench.html"), """
                <!doctype html><html lang="%1$s"><meta charset="utf-8"><link rel="icon" href="data:,">
                """.formatted(language));
    }

    private void minisearch(List<BenchPage> pages) throws IOException {
        Path site = Files.createDirectories(folder.resolve("minisearch"));
        new ObjectMapper().writeValue(site.resolve("pages.json").toFile(), pages.stream()
                .map(page -> Map.of("id", page.name(), "title", page.title(), "text", page.text())).toList());
        Files.copy(packages.resolve("node_modules/minisearch/dist/umd/index.js"), site.resolve("minisearch.js"));
        Files.writeString(site.resolve("bench.html"), """
                <!doctype html><html lang="%1$s"><meta charset="utf-8"><link rel="icon" href="data:,">
                <script src="minisearch.js"></script>
                """.formatted(language));
    }

    private static String quoted(String title) {
        return "\"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String escaped(String text) {
        return PUNCTUATION.matcher(text).replaceAll("\\\\$0");
    }

    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
