package cz.rozcestnik.document;

import cz.rozcestnik.trace.Subject;

/**
 * The name of a record in a site.
 *
 * @param type its content type
 * @param name the name of its file without language and ending
 */
public record RecordName(String type, String name) implements Comparable<RecordName>, Subject {

    /** Orders by type, then by name. */
    @Override
    public int compareTo(RecordName other) {
        int types = type.compareTo(other.type);
        return types != 0 ? types : name.compareTo(other.name);
    }

    /** Returns the subject of all that there is to read of the record itself, or that there is no such record. */
    @Override
    public String subject() {
        return "record " + this;
    }

    /** As of any record, but without the JVM's general way, which is slow until its second compiler has seen it. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof RecordName same && name.equals(same.name) && type.equals(same.type);
    }

    @Override
    public int hashCode() {
        return 31 * type.hashCode() + name.hashCode();
    }

    /** Returns the name as people see it, such as {@code service/dluhova-poradna}. */
    @Override
    public String toString() {
        return type + "/" + name;
    }
}
