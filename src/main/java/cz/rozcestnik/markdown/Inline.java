package cz.rozcestnik.markdown;

import cz.rozcestnik.problem.Place;
import java.util.List;

/** A piece of text inside a block of Markdown. */
public sealed interface Inline {

    /** Plain text, its typography applied. */
    record Text(String text) implements Inline {
    }

    /** Emphasised text. */
    record Emphasis(List<Inline> content) implements Inline {
    }

    /** Strongly emphasised text. */
    record Strong(List<Inline> content) implements Inline {
    }

    /** Text shown as written. */
    record Code(String text) implements Inline {
    }

    /** A link: its target as the author wrote it, and where. */
    record Link(String target, String title, List<Inline> content, Place place) implements Inline {
    }

    /** An image: its address as the author wrote it, its text for those who do not see it, and where. */
    record Image(String target, String alt, Place place) implements Inline {
    }

    /** The end of a line: a hard one breaks it on the page. */
    record LineBreak(boolean hard) implements Inline {
    }
}
