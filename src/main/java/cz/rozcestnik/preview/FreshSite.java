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
    private final OpenPages pages;
    private final Sight last;
    private final Ribbons ribbons;
    /** A page that was announced is the one that is then asked for. */
    private final Map<String, Optional<byte[]>> made = new ConcurrentHashMap<>();

    FreshSite(OpenPages pages, Sight last, Ribbons ribbons) {
        this.pages = pages;
        this.last = last;
        this.ribbons = ribbons;
    }

    /** Returns the same pages over another finished site. */
    FreshSite over(Sight finished) {
        return new FreshSite(pages, finished, ribbons);
    }

    /** Returns whether these are the pages. */
    boolean shows(OpenPages others) {
        return pages == others;
    }

    @Override
    public Optional<byte[]> file(String path) {
        return made.computeIfAbsent(path, this::make);
    }

    @Override
    public String ribbon(String path) {
        return ribbons.of(pages.site(), path);
    }

    @Override
    public boolean hasPage(String path) {
        return pages.hasPage(path);
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
