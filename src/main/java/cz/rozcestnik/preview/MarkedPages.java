package cz.rozcestnik.preview;

import cz.rozcestnik.build.OpenPages;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.site.Visibility;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The pages of a site, with ribbons on those that visitors do not see. */
final class MarkedPages {
    private final OpenPages pages;
    private final PreviewTexts texts;
    private final Map<String, String> ribbons = new ConcurrentHashMap<>();

    MarkedPages(OpenPages pages, PreviewTexts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    /** Returns whether there is a page at a path. */
    boolean has(String path) {
        return pages.hasPage(path);
    }

    /** Returns a page, or a file that pages load, with the faults of templates. */
    Optional<Outcome<Output>> at(String path) {
        return pages.at(path);
    }

    /** Returns why visitors do not see the page at a path; empty where they do. */
    String ribbon(String path) {
        return ribbons.computeIfAbsent(path, asked -> pages.record(asked)
                .flatMap(record -> texts.ribbon(record, Visibility.of(record, pages.site().clock()))).orElse(""));
    }

    /** Returns whether these are those pages. */
    boolean are(OpenPages others) {
        return pages == others;
    }
}
