package cz.rozcestnik.search;

import java.util.Arrays;

/** Unpacks raw deflate data (RFC 1951), the same way on a JVM and in every browser. */
final class Inflater {
    private static final int LARGEST = 1 << 26;
    /** Tables of the format, a number per character. */
    private static final String LENGTH_BASE =
            "\u0003\u0004\u0005\u0006\u0007\u0008\u0009\12\u000b\15\u000f\u0011\u0013\u0017\u001b"
            + "\u001f\u0023\u002b\u0033\u003b\u0043\u0053\u0063\u0073\u0083\u00a3\u00c3\u00e3\u0102";
    private static final String LENGTH_BITS =
            "\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0001\u0001\u0001\u0001\u0002\u0002\u0002"
            + "\u0002\u0003\u0003\u0003\u0003\u0004\u0004\u0004\u0004\u0005\u0005\u0005\u0005\u0000";
    private static final String CODE_ORDER =
            "\u0010\u0011\u0012\u0000\u0008\u0007\u0009\u0006\12\u0005\u000b\u0004\u000c\u0003\15"
            + "\u0002\u000e\u0001\u000f";

    private final byte[] in;
    private int position;
    private int bits;
    private int bitCount;
    private byte[] out;
    private int size;

    private Inflater(byte[] in, int start) {
        this.in = in;
        this.position = start;
        this.out = new byte[4 * in.length + 64];
    }

    /** The unpacked bytes of the data that begins at {@code start}. */
    static byte[] inflate(byte[] data, int start) {
        Inflater inflater = new Inflater(data, start);
        boolean last;
        do {
            last = inflater.bits(1) == 1;
            inflater.block(inflater.bits(2));
        } while (!last);
        return Arrays.copyOf(inflater.out, inflater.size);
    }

    private void block(int kind) {
        switch (kind) {
            case 0 -> stored();
            case 1 -> compressed(HuffmanCode.of(fixedLengths(), 0, 288), HuffmanCode.of(equalLengths(30), 0, 30));
            case 2 -> dynamic();
            default -> throw new DamagedShardException("unknown block");
        }
    }

    private void stored() {
        bits = 0;
        bitCount = 0;
        int length = next() | next() << 8;
        int check = next() | next() << 8;
        if ((length ^ 0xffff) != check) {
            throw new DamagedShardException("stored block damaged");
        }
        for (int i = 0; i < length; i++) {
            put(next());
        }
    }

    private void dynamic() {
        int literals = bits(5) + 257;
        int distances = bits(5) + 1;
        int codes = bits(4) + 4;
        int[] codeLengths = new int[19];
        for (int i = 0; i < codes; i++) {
            codeLengths[CODE_ORDER.charAt(i)] = bits(3);
        }
        int[] lengths = lengths(HuffmanCode.of(codeLengths, 0, 19), literals + distances);
        compressed(HuffmanCode.of(lengths, 0, literals), HuffmanCode.of(lengths, literals, distances));
    }

    private int[] lengths(HuffmanCode code, int count) {
        int[] lengths = new int[count];
        int at = 0;
        while (at < count) {
            int symbol = symbol(code);
            if (symbol < 16) {
                lengths[at++] = symbol;
                continue;
            }
            int value = symbol == 16 && at > 0 ? lengths[at - 1] : 0;
            int repeat = symbol == 16 ? 3 + bits(2) : symbol == 17 ? 3 + bits(3) : 11 + bits(7);
            if (at + repeat > count) {
                throw new DamagedShardException("code lengths damaged");
            }
            for (int i = 0; i < repeat; i++) {
                lengths[at++] = value;
            }
        }
        return lengths;
    }

    private void compressed(HuffmanCode literals, HuffmanCode distances) {
        int symbol = symbol(literals);
        while (symbol != 256) {
            if (symbol < 256) {
                put(symbol);
            } else {
                copy(symbol - 257, distances);
            }
            symbol = symbol(literals);
        }
    }

    private void copy(int lengthCode, HuffmanCode distances) {
        if (lengthCode >= LENGTH_BASE.length()) {
            throw new DamagedShardException("unknown length");
        }
        int length = LENGTH_BASE.charAt(lengthCode) + bits(LENGTH_BITS.charAt(lengthCode));
        int code = symbol(distances);
        int extra = code < 2 ? 0 : (code >> 1) - 1;
        int distance = 1 + (code < 2 ? code : (2 + (code & 1) << extra) + bits(extra));
        if (code > 29 || distance > size) {
            throw new DamagedShardException("distance too far");
        }
        for (int i = 0; i < length; i++) {
            put(out[size - distance]);
        }
    }

    private int symbol(HuffmanCode code) {
        int value = 0;
        int first = 0;
        int index = 0;
        for (int length = 1; length <= HuffmanCode.LONGEST; length++) {
            value |= bits(1);
            int count = code.count(length);
            if (value - count < first) {
                return code.symbol(index + value - first);
            }
            index += count;
            first = first + count << 1;
            value <<= 1;
        }
        throw new DamagedShardException("unknown code");
    }

    private int bits(int count) {
        while (bitCount < count) {
            bits |= next() << bitCount;
            bitCount += 8;
        }
        int value = bits & (1 << count) - 1;
        bits >>>= count;
        bitCount -= count;
        return value;
    }

    private int next() {
        if (position >= in.length) {
            throw new DamagedShardException("cut short");
        }
        return in[position++] & 0xff;
    }

    private void put(int value) {
        if (size == out.length) {
            if (size > LARGEST) {
                throw new DamagedShardException("too large");
            }
            out = Arrays.copyOf(out, 2 * size);
        }
        out[size++] = (byte) value;
    }

    private static int[] fixedLengths() {
        int[] lengths = new int[288];
        for (int symbol = 0; symbol < 288; symbol++) {
            lengths[symbol] = symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8;
        }
        return lengths;
    }

    private static int[] equalLengths(int count) {
        int[] lengths = new int[count];
        Arrays.fill(lengths, 5);
        return lengths;
    }
}
