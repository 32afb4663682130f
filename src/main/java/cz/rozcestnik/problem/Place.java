package cz.rozcestnik.problem;

/**
 * Where in a file something stands.
 *
 * @param file    path from the site's folder, with slashes
 * @param line    from 1
 * @param column  from 1, in Unicode characters
 * @param width   how many characters it takes on its line, at least 1
 * @param excerpt the line itself; empty where there is none to show
 */
public record Place(String file, int line, int column, int width, String excerpt) {

    /** Returns the place of a whole file of which no line is to blame. */
    public static Place file(String file) {
        return new Place(file, 1, 1, 1, "");
    }
}
