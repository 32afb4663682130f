package cz.rozcestnik.model;

import cz.rozcestnik.language.Labels;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.markdown.MarkdownParser;
import cz.rozcestnik.problem.ControlCharacters;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.source.SourceText;
import cz.rozcestnik.source.YamlNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The reading of one file's values.
 *
 * @param source   the file
 * @param language of its texts
 * @param markdown reads Markdown
 * @param problems where kinds tell what is wrong
 * @param files    that lie in the record's folder
 */
public record Reading(
        SourceText source, Language language, MarkdownParser markdown, Problems problems, Attachments files) {

    /** The reading of a file that has no folder of its own. */
    public Reading(SourceText source, Language language, MarkdownParser markdown, Problems problems) {
        this(source, language, markdown, problems, Attachments.NONE);
    }

    /** Returns the same reading of texts in another language. */
    public Reading in(Language other) {
        return new Reading(source, other, markdown, problems, files);
    }

    /** Returns a scalar's text without white space around it; a list or mapping is a problem, an empty text and control characters too. */
    public Optional<String> text(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            if (ControlCharacters.first(scalar.text()).isPresent()) {
                return refuse(node, ProblemCode.TEXT_CONTROL_CHARACTER);
            }
            return isEmpty(scalar) ? refuse(node, ProblemCode.VALUE_EMPTY) : Optional.of(scalar.text().strip());
        }
        return node instanceof YamlNode.Mapping mapping && mapping.asQuotedText().isPresent()
                ? refuse(node, ProblemCode.YAML_UNQUOTED_COLON, mapping.asQuotedText().get())
                : refuse(node, ProblemCode.TEXT_EXPECTED);
    }

    /** Tells that a value is not made of the parts it should have, or that it was left empty, and returns nothing. */
    public <T> Optional<T> refuseShape(YamlNode node, ProblemCode code, Object... arguments) {
        return isEmpty(node) ? refuse(node, ProblemCode.VALUE_EMPTY) : refuse(node, code, arguments);
    }

    /** Tells that a value of a kind was left empty, with what there is to choose from, and returns nothing. */
    public <T> Optional<T> refuseEmpty(YamlNode node, FieldKind kind) {
        Collection<Labels> offered = kind.offered().values();
        return offered.isEmpty() ? refuse(node, ProblemCode.VALUE_EMPTY)
                : refuse(node, ProblemCode.VALUE_EMPTY_SUGGESTED, List.copyOf(offered));
    }

    /** Returns whether somebody left a value out: a scalar of which nothing is written, or a list without items. */
    public static boolean isEmpty(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            String text = scalar.text().strip();
            return text.isEmpty() || text.equals("~") || text.equals("null");
        }
        return node instanceof YamlNode.Sequence sequence && sequence.items().isEmpty();
    }

    /** Tells a problem at a value and returns nothing. */
    public <T> Optional<T> refuse(YamlNode node, ProblemCode code, Object... arguments) {
        problems.add(code, node.place(), arguments);
        return Optional.empty();
    }
}
