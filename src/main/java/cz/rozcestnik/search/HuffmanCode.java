package cz.rozcestnik.search;

/** A canonical Huffman code (RFC 1951, 3.2.2): how many codes each length has, and the symbols in the codes' order. */
final class HuffmanCode {
    static final int LONGEST = 15;

    private final int[] counts;
    private final int[] symbols;

    private HuffmanCode(int[] counts, int[] symbols) {
        this.counts = counts;
        this.symbols = symbols;
    }

    /** The code whose symbols have the lengths found in {@code size} numbers from {@code start}; 0 is no code. */
    static HuffmanCode of(int[] lengths, int start, int size) {
        int[] counts = new int[LONGEST + 1];
        for (int i = 0; i < size; i++) {
            counts[lengths[start + i]]++;
        }
        counts[0] = 0;
        int[] next = new int[LONGEST + 2];
        for (int length = 1; length <= LONGEST; length++) {
            next[length + 1] = next[length] + counts[length];
        }
        int[] symbols = new int[size];
        for (int symbol = 0; symbol < size; symbol++) {
            int length = lengths[start + symbol];
            if (length > 0) {
                symbols[next[length]++] = symbol;
            }
        }
        return new HuffmanCode(counts, symbols);
    }

    int count(int length) {
        return counts[length];
    }

    int symbol(int index) {
        if (index >= symbols.length) {
            throw new DamagedShardException("unknown symbol");
        }
        return symbols[index];
    }
}
