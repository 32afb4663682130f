package cz.rozcestnik.preview;

import cz.rozcestnik.bake.Bakery;
import cz.rozcestnik.build.BuildOptions;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.image.ImageCache;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.testing.corpus.Corpus;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures by hand how long it takes from saving a file until the browser has the new page: the change is announced, and
 * the page asked for and read to its end.
 */
final class PreviewBenchmark {
    private static final long PAUSE = 500;
    private static final Pattern SLUG = Pattern.compile("(?m)^slug: (.*)$");

    private final Path folder;
    private final URI address;
    private final Random chance = new Random(1);

    private PreviewBenchmark(Path folder, URI address) {
        this.folder = folder;
        this.address = address;
    }

    /** Takes an empty folder, how many records, how many edits, the first fifth of them to warm up, and for how many seconds at most they wait for the first whole build. */
    public static void main(String... arguments) throws Exception {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        int edits = Integer.parseInt(arguments[2]);
        int patience = Integer.parseInt(arguments[3]);
        if (!Files.exists(folder)) {
            Corpus.of(Integer.parseInt(arguments[1])).write(folder);
        }
        LocalDateTime now = LocalDateTime.parse("2026-11-21T08:00");
        CountDownLatch built = new CountDownLatch(1);
        try (LivePreview preview = LivePreview.open(0, address -> new Bakery(folder, new SiteBuild(
                new BuildOptions(Optional.of(address), Optional.empty(), now, ImageCache.none(), true))), PreviewTexts.in(Language.CS))) {
            long start = System.nanoTime();
            Thread thread = new Thread(() -> run(preview, built));
            thread.setDaemon(true);
            thread.start();
            PreviewBenchmark benchmark = new PreviewBenchmark(folder, preview.address());
            while (benchmark.get("").contains("<h1>Web")) {
                Thread.sleep(PAUSE);
            }
            System.out.printf(Locale.ROOT, "first page: %.1f s%n", (System.nanoTime() - start) / 1e9);
            built.await(patience, TimeUnit.SECONDS);
            benchmark.measure(edits);
        }
    }

    private static void run(LivePreview preview, CountDownLatch built) {
        try {
            preview.run(rebuilt -> {
                System.out.println("whole build: " + rebuilt.changed() + " files, " + rebuilt.problems().size() + " problems"
                        + rebuilt.failure().map(failure -> ", " + failure).orElse(""));
                built.countDown();
            });
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void measure(int edits) throws IOException, InterruptedException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder.resolve("content/service"))) {
            files = all.filter(path -> path.toString().endsWith(".cs.md")).sorted().toList();
        }
        List<Double> bodies = new ArrayList<>();
        List<Double> titles = new ArrayList<>();
        for (int i = 0; i < edits; i++) {
            Path file = files.get(chance.nextInt(files.size()));
            String text = Files.readString(file);
            boolean title = i % 5 == 4;
            String mark = "Zmena" + i;
            String edited = title ? text.replaceFirst("(?m)^title: (.*)$", "title: " + mark + " $1") : text + "\n" + mark + ".\n";
            double took = milliseconds(file, edited, mark);
            if (i >= edits / 5) {
                (title ? titles : bodies).add(took);
            }
            Thread.sleep(PAUSE);
        }
        print("body", bodies);
        print("title", titles);
    }

    private double milliseconds(Path file, String edited, String mark) throws IOException {
        Matcher slug = SLUG.matcher(edited);
        String page = "cs/sluzby/" + (slug.find() ? slug.group(1) : file.getFileName().toString().replace(".cs.md", "")) + ".html";
        String before = get(page);
        String digest = before.substring(before.indexOf("data-digest=\"") + 13).split("\"")[0];
        URI changes = address.resolve(PreviewServer.OWN + "changes?page=" + page + "&digest=" + digest);
        try (BufferedReader events = new BufferedReader(new InputStreamReader(changes.toURL().openStream(), StandardCharsets.UTF_8))) {
            events.readLine();
            long start = System.nanoTime();
            Files.writeString(file, edited);
            String line = events.readLine();
            while (!line.contains("\"reload\": true")) {
                line = events.readLine();
            }
            String after = get(page);
            double took = (System.nanoTime() - start) / 1e6;
            if (!after.contains(mark)) {
                throw new IllegalStateException("The page has not changed: " + page);
            }
            return took;
        }
    }

    private String get(String page) throws IOException {
        try (InputStream in = address.resolve(page).toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void print(String what, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        System.out.printf(Locale.ROOT, "%s: %d edits, median %.0f ms, 95th percentile %.0f ms, least %.0f ms, most %.0f ms%n", what, sorted.size(),
                sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100), sorted.get(0), sorted.get(sorted.size() - 1));
    }
}
