package cz.rozcestnik.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where the pages come from that are searched. */
final class Corpora {
    private static final String RECORD = "<meta property=\"og:type\" content=\"article\">";

    private Corpora() {
    }

    /** The help of LibreOffice in a language, from the folder that its package installs it to. */
    static List<BenchPage> help(Path installed) {
        Path folder = installed.resolve("text");
        return pages(folder).map(file -> page(folder, file, "<div id=\"DisplayArea\"", "id=\"DonationFrame\""))
                .filter(page -> !page.paragraphs().isEmpty()).toList();
    }

    /** The pages of records of this portal in a language, which is built for it into a folder. */
    static List<BenchPage> portal(Path built, String language) {
        if (!Files.isDirectory(built)) {
            Tool.build(Path.of(""), built);
        }
        Path folder = built.resolve(language);
        String canonical = "<link rel=\"canonical\" href=\"";
        return pages(folder).filter(file -> read(file).contains(RECORD))
                .filter(file -> read(file).split(canonical)[1].split("\"")[0].contains("/" + language + "/"))
                .map(file -> page(folder, file, "<main ", "</main>")).toList();
    }

    private static BenchPage page(Path folder, Path file, String from, String to) {
        String html = read(file);
        String path = folder.relativize(file).toString();
        String name = path.substring(0, path.lastIndexOf('.')).toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String title = HtmlText.title(html).split(" · ")[0];
        return new BenchPage(name, title.isEmpty() ? name : title, HtmlText.paragraphs(html, from, to));
    }

    private static Stream<Path> pages(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
