package cz.rozcestnik.bench;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Says which pages are right answers to a query, by the words that stand in them. */
final class Judge {
    private final Map<String, Set<String>> pagesByWord = new HashMap<>();

    private final Map<String, String> foldings = new HashMap<>();

    Judge(List<BenchPage> pages) {
        pages.forEach(page -> page.words()
                .forEach(word -> pagesByWord.computeIfAbsent(word, unseen -> new HashSet<>()).add(page.name())));
        pagesByWord.keySet().forEach(word -> foldings.put(word, folded(word)));
    }

    /** Judges the queries that have a right page. */
    List<Judgement> judge(Gold gold) {
        return gold.queries().stream().map(this::judge).filter(judged -> !judged.relevant().isEmpty()).toList();
    }

    /** A page is neutral that has no form of each lemma but words of their families, or words begun like that. */
    private Judgement judge(GoldQuery query) {
        Set<String> relevant = pagesWithEach(query, Lemma::has);
        String begun = folded(query.typed());
        Set<String> neutral = pagesWithEach(query, (lemma, word) -> lemma.has(word) || lemma.isKin(word)
                || query.kind() == Kind.BEGUN && foldings.get(word).startsWith(begun));
        neutral.removeAll(relevant);
        return new Judgement(query, relevant, neutral);
    }

    private Set<String> pagesWithEach(GoldQuery query, Match match) {
        return query.lemmas().stream().map(lemma -> pages(word -> match.test(lemma, word)))
                .reduce(Judge::common).orElseThrow();
    }

    private static Set<String> common(Set<String> some, Set<String> others) {
        Set<String> common = new HashSet<>(some);
        common.retainAll(others);
        return common;
    }

    private Set<String> pages(Predicate<String> wanted) {
        Set<String> pages = new HashSet<>();
        pagesByWord.forEach((word, places) -> {
            if (wanted.test(word)) {
                pages.addAll(places);
            }
        });
        return pages;
    }

    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private interface Match {
        boolean test(Lemma lemma, String word);
    }
}
