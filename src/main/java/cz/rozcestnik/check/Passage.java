package cz.rozcestnik.check;

import cz.rozcestnik.problem.Place;
import cz.rozcestnik.source.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A run of lines that people read as one: a paragraph, a heading, a value. What is markup is blank, so that every
 * character still stands where its file has it.
 *
 * @param source    the file
 * @param firstLine its first line, from 1
 * @param text      its lines, ended with line feeds
 * @param prose     whether it is running text; else a fact, such as a phone
 * @param starts    where in the text its lines start
 */
record Passage(SourceText source, int firstLine, String text, boolean prose, List<Integer> starts) {
    private static final String ENDS = ".!?…";
    private static final String CLOSING = "“”\"')’";
    private static final String OPENING = "„“\"(‘";

    /** A passage whose lines are told from its text. */
    Passage(SourceText source, int firstLine, String text, boolean prose) {
        this(source, firstLine, text, prose, starts(text));
    }

    private static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int end = text.indexOf('\n'); end >= 0 && end + 1 < text.length(); end = text.indexOf('\n', end + 1)) {
            starts.add(end + 1);
        }
        return starts;
    }

    /** A part of the passage. */
    record Span(int from, int to) {
    }

    /** Returns where a part stands in the file; of one that goes over several lines, the part on the first. */
    Place place(Span span) {
        int found = Collections.binarySearch(starts, span.from());
        int line = found < 0 ? -found - 2 : found;
        int start = starts.get(line);
        int stop = text.indexOf('\n', span.from());
        int to = stop < 0 ? span.to() : Math.min(stop, span.to());
        return source.part(firstLine + line, span.from() - start, to - span.from());
    }

    /** Returns the words of a part, with single spaces between them. */
    String words(Span span) {
        return String.join(" ", text.substring(span.from(), span.to()).strip().split("\\s+"));
    }

    /** Returns its sentences; a full stop ends one only where a capital letter follows. */
    List<Span> sentences() {
        List<Span> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0 && endsSentence(i + 1)) {
                add(from, i + 1, sentences);
                from = i + 1;
            }
        }
        add(from, text.length(), sentences);
        return sentences;
    }

    private void add(int from, int to, List<Span> sentences) {
        int start = from;
        while (start < to && (Character.isWhitespace(text.charAt(start)) || CLOSING.indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        if (start < to) {
            sentences.add(new Span(start, to));
        }
    }

    private boolean endsSentence(int after) {
        int next = after;
        while (next < text.length() && CLOSING.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next < text.length() && !Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        while (next < text.length()
                && (Character.isWhitespace(text.charAt(next)) || OPENING.indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        return next == text.length() || Character.isUpperCase(text.charAt(next));
    }
}
