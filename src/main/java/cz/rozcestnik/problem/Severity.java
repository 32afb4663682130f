package cz.rozcestnik.problem;

/** How much a problem matters. */
public enum Severity {
    /** Nothing is published while it stands. */
    ERROR,
    /** The site is published, and the problem is listed. */
    WARNING
}
