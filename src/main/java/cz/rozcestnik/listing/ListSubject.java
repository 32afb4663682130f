package cz.rozcestnik.listing;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.trace.Subject;
import java.util.List;

/** What can be read of lists, for readers of a language. */
public sealed interface ListSubject extends Subject {

    /** Which lists of a type there are, and what their records share. */
    record All(Language reader, String type) implements ListSubject {
        @Override
        public String subject() {
            return "lists " + reader.code() + " " + type;
        }
    }

    /** Which records are in the list of those that share something, in which order, how many are near, and how many go on. */
    record One(Language reader, String type, List<String> key) implements ListSubject {
        @Override
        public String subject() {
            return "list " + reader.code() + " " + type + " " + String.join(" ", key);
        }

        /** As of any record, but without the JVM's general way, which is slow until its second compiler has seen it. */
        @Override
        public boolean equals(Object other) {
            return this == other || other instanceof One same && reader == same.reader && type.equals(same.type) && key.equals(same.key);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * type.hashCode() + key.hashCode()) + reader.ordinal();
        }
    }

    /** The records that a field of a type may name. */
    record Values(Language reader, String type, String field) implements ListSubject {
        @Override
        public String subject() {
            return "values " + reader.code() + " " + type + " " + field;
        }
    }

    /** What the records of a type offer to a filter. */
    record Options(Language reader, String type, String filter) implements ListSubject {
        @Override
        public String subject() {
            return "options " + reader.code() + " " + type + " " + filter;
        }
    }
}
