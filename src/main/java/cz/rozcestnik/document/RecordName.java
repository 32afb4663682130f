package cz.rozcestnik.document;

/**
 * The name of a record in a site.
 *
 * @param type its content type
 * @param name the name of its file without language and ending
 */
public record RecordName(String type, String name) implements Comparable<RecordName> {

    /** Orders by type, then by name. */
    @Override
    public int compareTo(RecordName other) {
        int types = type.compareTo(other.type);
        return types != 0 ? types : name.compareTo(other.name);
    }

    /** Returns the name as people see it, such as {@code service/dluhova-poradna}. */
    @Override
    public String toString() {
        return type + "/" + name;
    }
}
