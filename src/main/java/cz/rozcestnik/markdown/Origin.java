package cz.rozcestnik.markdown;

import cz.rozcestnik.problem.Place;
import cz.rozcestnik.source.SourceText;

/** Where in its file a piece of Markdown stands. */
@FunctionalInterface
public interface Origin {
    /** Returns where text of the piece stands; line and column count from 0, column and length in Java's characters. */
    Place place(int line, int column, int length);

    /**
     * Returns the origin of a piece that the file holds line by line.
     *
     * @param source    the file
     * @param firstLine the line of the piece's first line, from 1
     * @param indent    how many of Java's characters the file has before each line of the piece
     */
    static Origin of(SourceText source, int firstLine, int indent) {
        return (line, column, length) -> source.part(firstLine + line, column + indent, length);
    }

    /** Returns the origin of a piece whose lines the file has in another form: all of it is told at one place. */
    static Origin at(Place place) {
        return (line, column, length) -> place;
    }
}
