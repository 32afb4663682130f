package cz.rozcestnik.publish.page;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.trace.Subject;

/** What pages of a language have in common. */
sealed interface PageSubject extends Subject {

    /** Where the site begins, its menus, and which pages have feeds. */
    record Frame(Language language) implements PageSubject {
        @Override
        public String subject() {
            return "frame " + language.code();
        }
    }

    /** The terms that are explained where they occur. */
    record Terms(Language language) implements PageSubject {
        @Override
        public String subject() {
            return "terms " + language.code();
        }
    }
}
