package cz.rozcestnik.site;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.trace.Subject;

/** What can be read of a site besides its records. */
public sealed interface SiteSubject extends Subject {

    /** Anything at all. */
    enum Whole implements SiteSubject {
        /** All that the site knows. */
        SITE,
        /** What time it is. */
        CLOCK;

        @Override
        public String subject() {
            return this == SITE ? "site" : "clock";
        }
    }

    /** The main text of a record, and how its translations stand to it; all else that a record says is the record itself. */
    record Body(RecordName record) implements SiteSubject {
        @Override
        public String subject() {
            return "body " + record;
        }
    }

    /** Which records of a type there are and in which order, to readers of a language. */
    record Order(Language reader, String type) implements SiteSubject {
        @Override
        public String subject() {
            return "order " + reader.code() + " " + type;
        }

        /** Not in the JVM's general way, which is slow until its second compiler has seen it. */
        @Override
        public int hashCode() {
            return 31 * type.hashCode() + reader.ordinal();
        }
    }

    /** Whether there is any record of a type. */
    record Any(String type) implements SiteSubject {
        @Override
        public String subject() {
            return "any " + type;
        }
    }

    /** Which records refer to a record, and by which fields. */
    record References(RecordName to) implements SiteSubject {
        @Override
        public String subject() {
            return "references " + to;
        }
    }

    /** Which records of a type refer to a record by a field, and in which order, to readers of a language. */
    record Gathered(Language reader, RecordName to, String from, String by) implements SiteSubject {
        @Override
        public String subject() {
            return "gathered " + reader.code() + " " + to + " " + from + " " + by;
        }
    }
}
