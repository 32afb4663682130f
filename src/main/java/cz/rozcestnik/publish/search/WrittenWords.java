package cz.rozcestnik.publish.search;

import cz.rozcestnik.search.Form;
import cz.rozcestnik.search.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
final class WrittenWords {
    static final String FIELD = "written";
    private static final int FEWEST_LETTERS = 3;

    private WrittenWords() {
    }

    /** The terms of words. */
    static Set<String> in(List<Word> words) {
        Set<String> forms = new TreeSet<>();
        for (Word word : words) {
            if (word.written().length() >= FEWEST_LETTERS && !Character.isDigit(word.written().charAt(0))) {
                forms.add(word.letters() + Word.SEPARATOR + word.written());
            }
        }
        return forms;
    }

    /** All words in the order of their letters. */
    static List<Form> of(IndexReader reader) throws IOException {
        List<Form> forms = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, FIELD);
        if (terms != null) {
            addAll(terms.iterator(), forms);
        }
        forms.sort(Comparator.comparing(Form::letters).thenComparing(Form::written));
        return forms;
    }

    /** Those whose letters Lucene's automaton accepts: so many slips away, a swap counting one. */
    static List<Form> similar(IndexReader reader, String letters, int slips) throws IOException {
        List<Form> forms = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, FIELD);
        if (terms != null) {
            Automaton near = new LevenshteinAutomata(letters, true).toAutomaton(slips);
            Automaton rest = Operations.concatenate(Automata.makeChar(Word.SEPARATOR), Automata.makeAnyString());
            addAll(new CompiledAutomaton(Operations.concatenate(near, rest)).getTermsEnum(terms), forms);
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
