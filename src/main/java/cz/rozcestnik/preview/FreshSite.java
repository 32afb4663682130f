package cz.rozcestnik.preview;

import cz.rozcestnik.build.OpenPages;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.problem.Outcome;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A site of which only those pages are made that somebody looks at; the search and whatever else follows the records is
 * still that of the last finished site.
 */
final class FreshSite implements Sight {
    private final MarkedPages pages;
    private final Sight last;
    /** A page that was announced is the one that is then asked for. */
    private final Map<String, Optional<byte[]>> made = new ConcurrentHashMap<>();

    FreshSite(MarkedPages pages, Sight last) {
        this.pages = pages;
        this.last = last;
    }

    /** Returns the same pages over another finished site. */
    FreshSite over(Sight finished) {
        return new FreshSite(pages, finished);
    }

    /** Returns whether these are the pages. */
    boolean shows(OpenPages others) {
        return pages.are(others);
    }

    @Override
    public Optional<byte[]> file(String path) {
        return made.computeIfAbsent(path, this::make);
    }

    @Override
    public Optional<MarkedPages> pages() {
        return Optional.of(pages);
    }

    /** A page that its template cannot make stays as it was; the whole build says why. */
    private Optional<byte[]> make(String path) {
        Optional<Outcome<Output>> page = pages.at(path);
        if (page.isPresent()) {
            return page.get().failed() ? last.file(path) : Optional.of(page.get().value().bytes());
        }
        return last.hasPage(path) ? Optional.empty() : last.file(path);
    }
}
