package cz.rozcestnik.preview;

import java.util.Optional;

/** A state of the site as it can be looked at. */
interface Sight {
    /** Nothing could be built yet. */
    Sight NOTHING = new Sight() {
        @Override
        public Optional<byte[]> file(String path) {
            return Optional.empty();
        }

        @Override
        public Optional<MarkedPages> pages() {
            return Optional.empty();
        }
    };

    /** Returns the file at a path from the site's root. */
    Optional<byte[]> file(String path);

    /** Returns the pages of the site, which are made of records. */
    Optional<MarkedPages> pages();

    /** Returns why visitors do not see the page at a path; empty where they do. */
    default String ribbon(String path) {
        return pages().map(pages -> pages.ribbon(path)).orElse("");
    }

    /** Returns whether the file at a path is one of the pages. */
    default boolean hasPage(String path) {
        return pages().filter(pages -> pages.has(path)).isPresent();
    }
}
