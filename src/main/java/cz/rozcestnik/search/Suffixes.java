package cz.rozcestnik.search;

/** Endings of words. */
final class Suffixes {
    private Suffixes() {
    }

    /** The word without the first of the endings that leaves enough of it, or as it is. */
    static String strip(String word, int keep, WordList endings) {
        for (int i = 0; i < endings.size(); i++) {
            if (leaves(word, endings.get(i), keep)) {
                return cut(word, endings.get(i).length());
            }
        }
        return word;
    }

    static boolean leaves(String word, String ending, int keep) {
        return word.length() - ending.length() >= keep && word.endsWith(ending);
    }

    static String cut(String word, int length) {
        return word.substring(0, word.length() - length);
    }
}
