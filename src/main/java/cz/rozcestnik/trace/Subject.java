package cz.rozcestnik.trace;

/** Something that can be read and later be another: a record, a list, the clock. */
public interface Subject {

    /** Returns a name that no other subject of a site has, such as {@code record service/dluhova-poradna}. */
    String subject();
}
