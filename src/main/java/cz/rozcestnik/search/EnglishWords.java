package cz.rozcestnik.search;


/** A light stemmer for English: plurals, -ing, -ed, a silent e. */
final class EnglishWords implements Stemmer {
    private static final int KEEP = 4;
    private static final WordList IRREGULAR = new WordList("children=child kid=child kids=child men=man women=woman people=person lives=life wives=wife caring=care cared=care cares=care");
    private static final WordList SINGULAR = new WordList("news always perhaps whereas");
    private static final WordList VERBS = new WordList("ing ed");
    private static final WordList SILENT = new WordList("e");
    private static final WordList STOP_WORDS = new WordList(
            "a am an and are as at be but by can do does for from has have how i if in into is it its me my no "
            + "not of on or our s so such t that the their then there these they this to was we what when "
            + "where who will with you your");

    @Override
    public String key(String folded) {
        String stem = singular(IRREGULAR.insteadOf(folded));
        String bare = Suffixes.strip(stem, KEEP, VERBS);
        if (bare.length() < stem.length()) {
            bare = undoubled(bare);
        }
        bare = Suffixes.strip(bare, KEEP, SILENT);
        return Suffixes.leaves(bare, "y", KEEP - 1) ? Suffixes.cut(bare, 1) + 'i' : bare;
    }

    @Override
    public String variant(String written, String key) {
        return key(written);
    }

    @Override
    public boolean isStopWord(String folded) {
        return STOP_WORDS.has(folded);
    }

    private static String singular(String word) {
        if (Suffixes.leaves(word, "ies", 3)) {
            return Suffixes.cut(word, 3) + 'y';
        }
        if (Suffixes.leaves(word, "sses", 1) || Suffixes.leaves(word, "ches", 2) || Suffixes.leaves(word, "shes", 2)) {
            return Suffixes.cut(word, 2);
        }
        boolean plural = Suffixes.leaves(word, "s", 3) && !SINGULAR.has(word)
                && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural ? Suffixes.cut(word, 1) : word;
    }

    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean doubled = stem.charAt(last) == stem.charAt(last - 1);
        return doubled && "lsz".indexOf(stem.charAt(last)) < 0 ? stem.substring(0, last) : stem;
    }
}
