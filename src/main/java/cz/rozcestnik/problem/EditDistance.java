package cz.rozcestnik.problem;

/**
 * How many edits lie between one word and others; two neighbours that changed places are one edit (optimal string
 * alignment). It keeps its room for counting from word to word, so it serves one thread.
 */
final class EditDistance {
    private final char[] word;
    private int[] row;
    private int[] last;
    private int[] beforeLast;

    EditDistance(String word) {
        this.word = word.toCharArray();
        this.row = new int[word.length() + 1];
        this.last = new int[word.length() + 1];
        this.beforeLast = new int[word.length() + 1];
    }

    /** Returns the edits to another word, or some number above the bound where there are more: counting ends once that is sure. */
    int to(String other, int bound) {
        if (Math.abs(word.length - other.length()) > bound) {
            return bound + 1;
        }
        char[] letters = other.toCharArray();
        int least = 0;
        for (int j = 0; j <= word.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= letters.length; i++) {
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
            int leastBefore = least;
            least = count(letters, i);
            if (least > bound && leastBefore > bound) {
                return bound + 1;
            }
        }
        return row[word.length];
    }

    /** Fills the row of a letter of the other word, and returns the least number in it. */
    private int count(char[] other, int i) {
        row[0] = i;
        int least = i;
        for (int j = 1; j <= word.length; j++) {
            int change = other[i - 1] == word[j - 1] ? 0 : 1;
            int edits = Math.min(last[j - 1] + change, Math.min(last[j], row[j - 1]) + 1);
            boolean swapped = i > 1 && j > 1 && other[i - 1] == word[j - 2]
                    && other[i - 2] == word[j - 1];
            row[j] = swapped ? Math.min(edits, beforeLast[j - 2] + 1) : edits;
            least = Math.min(least, row[j]);
        }
        return least;
    }
}
