package cz.rozcestnik.markdown;

import cz.rozcestnik.problem.Place;
import java.util.List;

/** A block of Markdown. */
public sealed interface Block {

    /** A heading with the anchor that links may name, and where it stands. */
    record Heading(int level, String id, List<Inline> content, Place place) implements Block {
    }

    /** A paragraph. */
    record Paragraph(List<Inline> content) implements Block {
    }

    /** A list without numbers; in a tight one the items' paragraphs stand without their own spacing. */
    record BulletList(boolean tight, List<List<Block>> items) implements Block {
    }

    /** A numbered list. */
    record OrderedList(int start, boolean tight, List<List<Block>> items) implements Block {
    }

    /** A quotation. */
    record Quote(List<Block> blocks) implements Block {
    }

    /** Text shown as written. */
    record CodeBlock(String text) implements Block {
    }

    /** A break between themes. */
    record Rule() implements Block {
    }

    /** A table: its head and its rows, each a list of cells. */
    record Table(List<List<Inline>> head, List<List<List<Inline>>> rows) implements Block {
    }
}
