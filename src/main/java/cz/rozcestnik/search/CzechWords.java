package cz.rozcestnik.search;

/**
 * A light stemmer for Czech that needs no diacritics.
 *
 * <p>It takes off endings of cases and persons, then what may be an ending too where the word goes on (<i>program</i>,
 * <i>programu</i>) and the signs of verbs, possessives and participles; evens out consonants that change (matka, matce)
 * and drops a fleeting e (služba, služeb). A stem keeps three letters, so that short words stay apart.
 */
final class CzechWords implements Stemmer {
    private static final int KEEP = 3;
    /** Of verbal nouns, participles and persons, which must leave one letter more. */
    private static final WordList LONG = new WordList("eni enim enich enimi ena eno eny ete eme");
    private static final WordList CASES = new WordList(
            "ech ich ach ych eho iho emu imu emi imi ymi ami ama ove ovi aji em im um am ym mi ou a e i o u "
            + "y");
    private static final WordList OVAT = new WordList("t l la li lo ly n na ni nim nich nimi no nu ny ne nou neho nemu nych nym nymi");
    private static final WordList UJE = new WordList("e i u es eme ete ou ici iciho icim icich icimu icimi te me");
    /** Stems of one word that sound changes drove apart, each with the one to use. */
    private static final WordList IRREGULAR = new WordList(
            "det=dit ditet=dit zviret=zvir devcet=devc peniz=penez uze=uzem dum=dom stul=stol vuz=voz");
    private static final WordList IRREGULAR_AS_WRITTEN = new WordList("dit=dít prak=prák");
    /** Words and stems that only look as if they ended so. */
    private static final WordList WHOLE = new WordList("nasil postel prostej strach rozpocet soucet vypocet");
    private static final String SOFTENED = "ďťň";
    /** Endings and signs of verbs left where a case was taken off, or with none. */
    private static final WordList FORMANTS = new WordList("ach ech ich ych am em im um al il at it");
    /** Signs that must leave one letter more. */
    private static final WordList LONGER_FORMANTS = new WordList("ejt ejm out el ul an et ut es is as ej ov");
    private static final WordList STOP_WORDS = new WordList(
            "a aby ale ani asi az bez by byt co do i jak jako je jeho jejich jen ji jsem jsou k kam kde kdy "
            + "kdyz ke ktera ktere ktery ma mate me mi mit muze na nad nebo o od po pod pro proc pri s se si "
            + "tak take to u v ve vsak z za ze");

    @Override
    public String key(String folded) {
        String stem = stripVerb(folded);
        if (stem.length() == folded.length()) {
            stem = Suffixes.strip(folded, KEEP + 1, LONG);
        }
        if (stem.length() == folded.length()) {
            stem = Suffixes.strip(folded, KEEP, CASES);
        }
        stem = IRREGULAR.insteadOf(stem);
        if (Suffixes.leaves(stem, "mat", KEEP - 1)) {
            stem = Suffixes.cut(stem, 2);
        }
        return withoutFleetingE(evenConsonant(withoutFormant(WHOLE.has(folded) ? folded : stem)));
    }

    /** The key with the diacritics of the word, but for those that change with the ending: síť, sítě; buňka, buněk. */
    @Override
    public String variant(String written, String key) {
        String variant = "";
        for (int i = 0; i < key.length(); i++) {
            String letter = i < written.length() ? written.substring(i, i + 1) : "";
            boolean same = i < key.length() - 1 && Folding.fold(letter).equals(key.substring(i, i + 1));
            variant += same && SOFTENED.indexOf(letter) < 0 ? letter : key.substring(i, i + 1);
        }
        return Folding.fold(written).equals(written) ? variant : IRREGULAR_AS_WRITTEN.insteadOf(variant);
    }

    @Override
    public boolean isStopWord(String folded) {
        return STOP_WORDS.has(folded);
    }

    private static String withoutFormant(String stem) {
        if (WHOLE.has(stem)) {
            return stem;
        }
        String bare = Suffixes.strip(stem, KEEP + 1, LONGER_FORMANTS);
        if (bare.length() == stem.length()) {
            return Suffixes.strip(stem, KEEP, FORMANTS);
        }
        // -ove is taken off as a case (Chomutově), so what loses -ov here (Chomutov, manželova) goes on like that.
        return stem.endsWith("ov") ? withoutFormant(bare) : bare;
    }

    private static String stripVerb(String word) {
        String withOva = stripTail(word, "ova", OVAT);
        String withUje = withOva.length() < word.length() ? withOva : stripTail(word, "uj", UJE);
        return Suffixes.leaves(withUje, "uj", KEEP) ? Suffixes.cut(withUje, 2) : withUje;
    }

    private static String stripTail(String word, String sign, WordList tails) {
        for (int i = 0; i < tails.size(); i++) {
            // No string is made of both: this runs for every word of every snippet, with all tails.
            int stem = word.length() - tails.get(i).length() - sign.length();
            if (stem >= KEEP && word.endsWith(tails.get(i)) && word.startsWith(sign, stem)) {
                return word.substring(0, stem);
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
