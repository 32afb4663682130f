package cz.rozcestnik.publish.search;

import cz.rozcestnik.search.Form;
import cz.rozcestnik.search.Spelling;
import cz.rozcestnik.search.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** The words of an index as texts write them, which no stem keeps: a term is {@code letters + space + written}. */
final class WrittenWords implements Spelling.Lexicon {
    static final String FIELD = "written";
    private static final int FEWEST_LETTERS = 3;

    private final IndexReader reader;

    /** The words of an index for its spelling. */
    WrittenWords(IndexReader reader) {
        this.reader = reader;
    }

    /** The term of a word; none of one that is too short or a number. */
    static Optional<String> term(Word word) {
        boolean spelled = word.written().length() >= FEWEST_LETTERS && !Character.isDigit(word.written().charAt(0));
        return spelled ? Optional.of(word.letters() + Word.SEPARATOR + word.written()) : Optional.empty();
    }

    /** All words in the order of their letters. */
    static List<Form> of(IndexReader reader) throws IOException {
        return sorted(accepted(reader, Automata.makeAnyString()).stream());
    }

    static List<Form> sorted(Stream<Form> forms) {
        return forms.sorted(Comparator.comparing(Form::letters).thenComparing(Form::written)).toList();
    }

    /** Those whose letters Lucene's automaton accepts: so many slips away, a swap counting one. */
    @Override
    public List<Form> similar(String letters, int slips) {
        Automaton near = new LevenshteinAutomata(letters, true).toAutomaton(slips);
        Automaton rest = Operations.concatenate(Automata.makeChar(Word.SEPARATOR), Automata.makeAnyString());
        return accepted(Operations.concatenate(near, rest));
    }

    @Override
    public List<Form> near(String letters) {
        return accepted(Automata.makeAnyString());
    }

    @Override
    public List<Form> beginningWith(String letters) {
        return accepted(Operations.concatenate(Automata.makeString(letters), Automata.makeAnyString()));
    }

    private List<Form> accepted(Automaton automaton) {
        try {
            return accepted(reader, automaton);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Form> accepted(IndexReader reader, Automaton automaton) throws IOException {
        List<Form> forms = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, FIELD);
        if (terms != null) {
            addAll(new CompiledAutomaton(automaton).getTermsEnum(terms), forms);
        }
        return forms;
    }

    private static void addAll(TermsEnum terms, List<Form> forms) throws IOException {
        while (terms.next() != null) {
            String term = terms.term().utf8ToString();
            int letters = term.indexOf(Word.SEPARATOR);
            forms.add(new Form(term.substring(0, letters), term.substring(letters + 1), terms.docFreq()));
        }
    }
}
