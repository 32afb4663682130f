package cz.rozcestnik.preview;

import cz.rozcestnik.bake.Bakery;
import cz.rozcestnik.bake.WarmSite;
import cz.rozcestnik.build.CheckedSite;
import cz.rozcestnik.problem.Outcome;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A site shown on this machine while it is written: every change of its files is built at once and appears in the pages
 * that are open; while something is wrong, they show what, over the last good site.
 *
 * <p>Drafts and records before and after their time are shown too, with a ribbon that says so.
 */
public final class LivePreview implements AutoCloseable {
    private final Bakery bakery;
    private final Stage stage;
    private final PreviewServer server;
    private final SourceWatch watch;

    private LivePreview(Bakery bakery, Stage stage, PreviewServer server) throws IOException {
        this.bakery = bakery;
        this.stage = stage;
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
        return open(port, bakeries, texts, Stage.SOON_CHECKED);
    }

    /** The preview of a site that is shown before it is checked where it has more than so many records. */
    static LivePreview open(int port, Function<URI, Bakery> bakeries, PreviewTexts texts, int soonChecked) throws IOException {
        Showcase showcase = new Showcase();
        PreviewServer server = PreviewServer.open(port, showcase, texts);
        return new LivePreview(bakeries.apply(server.address()), new Stage(showcase, texts, soonChecked), server);
    }

    /** Returns where the site is shown, with a slash at the end. */
    public URI address() {
        return server.address();
    }

    /**
     * Shows the site now and after every change, and tells how each whole build ended, until the preview is closed.
     *
     * <p>Pages are made of what was just read when they are asked for; the whole build follows, and of changes that come
     * meanwhile only the last is built.
     */
    public void run(Consumer<Rebuilt> told) throws IOException, InterruptedException {
        Follower follower = new Follower(bakery, stage, told);
        Thread thread = new Thread(follower, "preview build");
        thread.start();
        try {
            follow(follower, told);
        } finally {
            follower.end();
            thread.join();
        }
    }

    /** What may still be written to is read meanwhile, and read again where it was. */
    private void follow(Follower follower, Consumer<Rebuilt> told) throws IOException, InterruptedException {
        Optional<WarmSite> last = Optional.empty();
        Optional<Changes> seen = Optional.of(Changes.ANYTHING);
        while (seen.isPresent()) {
            Optional<Changes> more;
            try {
                WarmSite site = warm(last, seen.get());
                last = Optional.of(site);
                more = watch.rest();
                if (more.isEmpty()) {
                    stage.read(site);
                    follower.follow(site, soonChecked(site));
                }
            } catch (IOException | RuntimeException failure) {
                // Whatever went wrong with this state of the files, what was read before it says nothing of the next one.
                last = Optional.empty();
                more = watch.rest();
                if (more.isEmpty()) {
                    told.accept(Rebuilt.failed(failure));
                }
            }
            seen = more.isPresent() ? more : watch.await();
        }
    }

    /** What waits for its checks does not wait until an older site is made, too. */
    private Optional<Outcome<CheckedSite>> soonChecked(WarmSite site) {
        Optional<Outcome<CheckedSite>> checked = stage.isSoonChecked(site) ? Optional.of(bakery.check(site)) : Optional.empty();
        checked.ifPresent(found -> stage.checked(site, found));
        return checked;
    }

    private WarmSite warm(Optional<WarmSite> last, Changes changes) throws IOException {
        return last.isEmpty() || changes.anything() ? bakery.warm() : bakery.warm(last.get(), changes.paths());
    }

    @Override
    public void close() throws IOException {
        watch.close();
        server.close();
    }
}
