package cz.rozcestnik.preview;

import cz.rozcestnik.bake.Bakery;
import cz.rozcestnik.bake.Mixed;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.Visibility;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A site shown on this machine while it is written: every change of its files is built at once and appears in the pages
 * that are open; while something is wrong, they show what, over the last good site.
 *
 * <p>Drafts and records before and after their time are shown too, with a ribbon that says so.
 */
public final class LivePreview implements AutoCloseable {
    private final Bakery bakery;
    private final PreviewTexts texts;
    private final Showcase showcase;
    private final PreviewServer server;
    private final SourceWatch watch;

    private LivePreview(Bakery bakery, PreviewTexts texts, Showcase showcase, PreviewServer server) throws IOException {
        this.bakery = bakery;
        this.texts = texts;
        this.showcase = showcase;
        this.server = server;
        this.watch = SourceWatch.of(bakery.folder());
    }

    /**
     * Takes a port of this machine for a site, which {@link #run} then builds and shows there.
     *
     * @param port     the port, or 0 for any that is free
     * @param bakeries makes the bakery of the site for the address it will be shown at
     * @param texts    what the preview says of its own
     * @throws java.net.BindException where the port is taken
     * @throws IOException            where the site's folders cannot be watched
     */
    public static LivePreview open(int port, Function<URI, Bakery> bakeries, PreviewTexts texts) throws IOException {
        Showcase showcase = new Showcase();
        PreviewServer server = PreviewServer.open(port, showcase, texts);
        return new LivePreview(bakeries.apply(server.address()), texts, showcase, server);
    }

    /** Returns where the site is shown, with a slash at the end. */
    public URI address() {
        return server.address();
    }

    /** Builds the site now and after every change, and tells how each build ended, until the preview is closed. */
    public void run(Consumer<Rebuilt> told) throws IOException, InterruptedException {
        do {
            told.accept(build());
        } while (watch.await());
    }

    @Override
    public void close() throws IOException {
        watch.close();
        server.close();
    }

    /** Whatever goes wrong with one state of the files, the next may be right: the preview stays. */
    private Rebuilt build() {
        try {
            return show(bakery.check());
        } catch (IOException | RuntimeException failure) {
            return new Rebuilt(List.of(), 0, Optional.of(failure));
        }
    }

    private Rebuilt show(Outcome<Mixed> made) {
        Shown last = showcase.now();
        Map<String, Output> files = made.failed() ? last.files() : files(made.value());
        Map<String, String> ribbons = made.failed() ? last.ribbons() : ribbons(made.value().site().site());
        showcase.show(new Shown(last.version() + 1, files, ribbons, made.problems().stream().distinct().sorted().toList()));
        long changed = files.values().stream()
                .filter(file -> Optional.ofNullable(last.files().get(file.path())).filter(file::isSame).isEmpty()).count();
        return new Rebuilt(made.problems(), changed, Optional.empty());
    }

    private static Map<String, Output> files(Mixed made) {
        return made.files().site().stream().collect(Collectors.toMap(Output::path, Function.identity()));
    }

    private Map<String, String> ribbons(Site site) {
        Map<String, String> ribbons = new HashMap<>();
        site.records().values().forEach(record -> texts.ribbon(record, Visibility.of(record, site.clock())).ifPresent(ribbon ->
                site.settings().languages().forEach(language ->
                        record.path(language).ifPresent(path -> ribbons.put(path, ribbon)))));
        return ribbons;
    }
}
