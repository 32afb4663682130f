package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/** Finds the documents that match a question, by the postings of its terms. */
final class Matcher {
    private final Manifest manifest;
    private final LoadedTerms terms;
    private final Ranker ranker;

    Matcher(Manifest manifest, LoadedTerms terms) {
        this.manifest = manifest;
        this.terms = terms;
        this.ranker = new Ranker(manifest);
    }

    /** Documents that have all parts of the question and nothing that it excludes, best first. */
    List<Ranker.Ranked> all(Question question) {
        return without(question.excluded(), ranker.all(clauses(question)));
    }

    /** Documents that have any part of the question and nothing that it excludes, best first. */
    List<Ranker.Ranked> any(Question question) {
        return without(question.excluded(), ranker.any(clauses(question)));
    }

    private List<List<Ranker.Clause>> clauses(Question question) {
        List<List<Ranker.Clause>> clauses = new ArrayList<>();
        for (Question.Part part : question.parts()) {
            clauses.add(clauses(part));
        }
        return clauses;
    }

    private List<Ranker.Clause> clauses(Question.Part part) {
        if (part.isPhrase()) {
            return Lists.of(phrase(part));
        }
        List<Ranker.Clause> clauses = new ArrayList<>();
        List<TermEntry> none = new ArrayList<>();
        clauses.add(new Ranker.Clause(terms.entries(part.places().get(0)), none, 1));
        clauses.add(new Ranker.Clause(terms.entries(part.exact()), none, 1));
        clauses.add(new Ranker.Clause(terms.entries(part.begun()), none, part.begunBoost()));
        return clauses;
    }

    private Ranker.Clause phrase(Question.Part part) {
        Phrase phrase = new Phrase(new ArrayList<>());
        for (List<String> place : part.places()) {
            phrase.words().add(terms.placed(place));
        }
        return new Ranker.Clause(
                Lists.of(phrase.match(manifest.fields().size(), manifest.documentCount())), phrase.terms(), 1);
    }

    private List<Ranker.Ranked> without(List<Question.Part> excluded, List<Ranker.Ranked> ranked) {
        boolean[] left = new boolean[manifest.documentCount()];
        for (Question.Part part : excluded) {
            boolean[] having = ranker.having(clauses(part));
            for (int document = 0; document < left.length; document++) {
                left[document] |= having[document];
            }
        }
        List<Ranker.Ranked> kept = new ArrayList<>();
        for (Ranker.Ranked match : ranked) {
            if (!left[match.document()]) {
                kept.add(match);
            }
        }
        return kept;
    }
}
