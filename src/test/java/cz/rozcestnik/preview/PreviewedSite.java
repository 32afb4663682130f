package cz.rozcestnik.preview;

import cz.rozcestnik.bake.Bakery;
import cz.rozcestnik.build.BuildOptions;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.image.ImageCache;
import cz.rozcestnik.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A small site in a folder, shown by a live preview in a thread of its own. */
final class PreviewedSite implements AutoCloseable {
    private static final long PATIENCE = 60;

    private final Path folder;
    private final LivePreview preview;
    private final Thread thread;
    private final BlockingQueue<Rebuilt> builds = new LinkedBlockingQueue<>();

    private PreviewedSite(Path folder, LivePreview preview) {
        this.folder = folder;
        this.preview = preview;
        this.thread = new Thread(this::run, "previewed site");
    }

    /** Shows a site of two pages in an empty folder, and waits for its first build. */
    static PreviewedSite in(Path folder) throws IOException {
        return in(folder, Stage.SOON_CHECKED);
    }

    /** Shows such a site, at once where it has more than so many records, and waits for its first build. */
    static PreviewedSite in(Path folder, int soonChecked) throws IOException {
        writeFirst(folder);
        PreviewedSite site = new PreviewedSite(folder, LivePreview.open(0, address -> bakery(folder, Optional.of(address)),
                PreviewTexts.in(Language.CS), soonChecked));
        site.thread.start();
        site.rebuilt();
        return site;
    }

    /** Writes the files of the site. */
    static void writeFirst(Path folder) {
        write(folder, "site.yaml", "name: { cs: Zkouška, en: Trial }\nhost: https://zkouska.example\n"
                + "demo: { clock: \"2026-11-21T08:00\" }\n");
        write(folder, "page/vitejte.cs.md", page("Vítejte", "published", "Dobrý den."));
        write(folder, "page/druha.cs.md", page("Druhá", "published", "Dobrou noc."));
    }

    /** Returns the bakery of the site, shown at an address. */
    static Bakery bakery(Path folder, Optional<URI> address) {
        return new Bakery(folder, new SiteBuild(new BuildOptions(address, Optional.empty(),
                LocalDateTime.parse("2026-11-21T08:00"), ImageCache.none(), true)));
    }

    static String page(String title, String status, String text) {
        return "---\ntitle: " + title + "\nsummary: Ukázka.\nstatus: " + status + "\nlayout: text\n---\n\n" + text + "\n";
    }

    URI address() {
        return preview.address();
    }

    /** Saves a file of the content. */
    void save(String name, String text) {
        write(folder, name, text);
    }

    /** Deletes a file of the content. */
    void delete(String name) throws IOException {
        Files.delete(folder.resolve("content").resolve(name));
    }

    /** Waits until a page has a text: one save may be seen as two changes. */
    void untilShown(String path, String text) throws IOException {
        while (true) {
            try (InputStream page = address().resolve(path).toURL().openStream()) {
                if (new String(page.readAllBytes(), StandardCharsets.UTF_8).contains(text)) {
                    return;
                }
            }
            rebuilt();
        }
    }

    /** Waits for the next build. */
    Rebuilt rebuilt() {
        try {
            Rebuilt build = builds.poll(PATIENCE, TimeUnit.SECONDS);
            if (build == null) {
                throw new AssertionError("No build came.");
            }
            return build;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() throws IOException {
        preview.close();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            preview.run(builds::add);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    static void write(Path folder, String name, String text) {
        try {
            Path file = folder.resolve("content").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
