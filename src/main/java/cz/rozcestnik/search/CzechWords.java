package cz.rozcestnik.search;

import org.apache.lucene.analysis.cz.CzechStemmer;

/**
 * A light stemmer for Czech that needs no diacritics.
 *
 * <p>It takes off endings of cases, then of possessives and verbs in -ovat, evens out consonants that change (matka,
 * matce) and drops a fleeting e (služba, služeb). A stem keeps three letters, so that short words stay apart.
 */
final class CzechWords implements Stemmer {
    private static final int KEEP = 3;
    private static final WordList CASES = new WordList(
            "ech ich ach ych eho iho emu imu emi imi ymi ami ama ove ovi aji em im um am ym mi ou a e i o u "
            + "y");
    private static final WordList OVAT = new WordList("t l la li lo ly n na ni nim nich nimi no nu ny ne nou neho nemu nych nym nymi");
    private static final WordList UJE = new WordList("e i es eme ete ou ici iciho icim icich icimu icimi te me");
    /** Stems of one word that sound changes drove apart, each with the one to use. */
    private static final WordList IRREGULAR = new WordList("det=dit ditet=dit zviret=zvir devcet=devc");
    private static final WordList IRREGULAR_AS_WRITTEN = new WordList("dět=dít");
    private static final WordList POSSESSIVES = new WordList("ov uv at");
    private static final WordList INFINITIVES = new WordList("it");
    private static final WordList STOP_WORDS = new WordList(
            "a aby ale ani asi az bez by byt co do i jak jako je jeho jejich jen ji jsem jsou k kam kde kdy "
            + "kdyz ke ktera ktere ktery ma mate me mi mit muze na nad nebo o od po pod pro proc pri s se si "
            + "tak take to u v ve vsak z za ze");

    @Override
    public String key(String folded) {
        String stem = stripVerb(folded);
        if (stem.length() == folded.length()) {
            stem = Suffixes.strip(folded, KEEP, CASES);
        }
        stem = IRREGULAR.insteadOf(stem);
        stem = Suffixes.strip(stem, KEEP + 1, POSSESSIVES);
        stem = Suffixes.strip(stem, KEEP, INFINITIVES);
        if (Suffixes.leaves(stem, "mat", KEEP - 1)) {
            stem = Suffixes.cut(stem, 2);
        }
        return withoutFleetingE(evenConsonant(stem));
    }

    @Override
    public String variant(String written) {
        char[] letters = written.toCharArray();
        String stem = new String(letters, 0, new CzechStemmer().stem(letters, letters.length));
        return IRREGULAR_AS_WRITTEN.insteadOf(stem);
    }

    @Override
    public boolean isStopWord(String folded) {
        return STOP_WORDS.has(folded);
    }

    private static String stripVerb(String word) {
        String withOva = stripTail(word, "ova", OVAT);
        return withOva.length() < word.length() ? withOva : stripTail(word, "uj", UJE);
    }

    private static String stripTail(String word, String sign, WordList tails) {
        for (int i = 0; i < tails.size(); i++) {
            String ending = sign + tails.get(i);
            if (Suffixes.leaves(word, ending, KEEP)) {
                return Suffixes.cut(word, ending.length());
            }
        }
        return word;
    }

    private static String evenConsonant(String stem) {
        if (stem.length() < KEEP) {
            return stem;
        }
        char last = stem.charAt(stem.length() - 1);
        return last == 'c' ? Suffixes.cut(stem, 1) + 'k' : last == 'z' ? Suffixes.cut(stem, 1) + 'h' : stem;
    }

    private static String withoutFleetingE(String stem) {
        int e = stem.length() - 2;
        if (e < KEEP - 1 || stem.charAt(e) != 'e') {
            return stem;
        }
        return stem.substring(0, e) + stem.charAt(e + 1);
    }
}
