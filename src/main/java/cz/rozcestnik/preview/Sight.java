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
        public String ribbon(String path) {
            return "";
        }

        @Override
        public boolean hasPage(String path) {
            return false;
        }
    };

    /** Returns the file at a path from the site's root. */
    Optional<byte[]> file(String path);

    /** Returns why visitors do not see the page at a path; empty where they do. */
    String ribbon(String path);

    /** Returns whether the file at a path is a page that is made of records. */
    boolean hasPage(String path);
}
