package cz.rozcestnik.markdown;

import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Text;

/** A heading without a space after its hash signs: {@code ##Nadpis}; a hashtag is none. */
final class UnfinishedHeading implements Slip {
    /** Several hash signs, or one with a space that does not break and that came with a copied text. */
    private static final Pattern SURE = Pattern.compile("(?<hashes>#{1,6})\u00a0\\s*(?<words>\\S.*)|(?<several>#{2,6})(?<rest>[\\p{L}\\p{N}*„“\"(\\[].*)");
    /** One hash sign and words that no hashtag has: a capital at the beginning only, nothing that ends a sentence, no further hash sign. */
    private static final Pattern LIKELY = Pattern.compile("#(?<words>\\p{Lu}[\\p{Ll}\\p{N}-]*(?:\\s[^#]*[^#.,;:!…])?)");

    @Override
    public boolean mayBeIn(Text text) {
        return text.getLiteral().startsWith("#") && LineStart.is(text);
    }

    @Override
    public Optional<Problem> problem(Text text, Written written) {
        String line = written.onwards();
        Matcher sure = SURE.matcher(line);
        if (sure.matches()) {
            return sure.group("several") == null ? problem(written, sure.group("hashes"), sure.group("words"))
                    : problem(written, sure.group("several"), sure.group("rest"));
        }
        Matcher likely = LIKELY.matcher(line);
        return likely.matches() && isAtTop(text) ? problem(written, "#", likely.group("words")) : Optional.empty();
    }

    /** A heading stands over something; hashtags mostly come last. */
    private static boolean isAtTop(Text text) {
        return text.getPrevious() == null && (LineStart.after(text).isPresent() || text.getParent().getNext() != null);
    }

    private static Optional<Problem> problem(Written written, String hashes, String words) {
        return Optional.of(Problem.of(ProblemCode.HEADING_UNFINISHED, written.rest(), hashes + " " + words));
    }
}
