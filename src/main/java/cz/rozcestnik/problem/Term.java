package cz.rozcestnik.problem;

/** An argument of a problem that is itself one of the program's texts, under {@code term.<key>}. */
public record Term(String key) {
}
