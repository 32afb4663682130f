package cz.rozcestnik.search;

/** Reads Base64 (RFC 4648, with padding). */
final class Base64Text {
    private Base64Text() {
    }

    static byte[] decode(String text) {
        int length = text.length();
        if ((length & 3) != 0) {
            throw new DamagedShardException("Base64 cut short");
        }
        int padding = length > 0 && text.charAt(length - 1) == '=' ? text.charAt(length - 2) == '=' ? 2 : 1 : 0;
        byte[] bytes = new byte[length / 4 * 3 - padding];
        int bits = 0;
        int out = 0;
        for (int i = 0; i < length; i++) {
            bits = bits << 6 | (i < length - padding ? value(text.charAt(i)) : 0);
            if ((i & 3) == 3) {
                for (int shift = 16; shift >= 0 && out < bytes.length; shift -= 8) {
                    bytes[out++] = (byte) (bits >>> shift);
                }
                bits = 0;
            }
        }
        return bytes;
    }

    private static int value(char c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 26;
        }
        if (c >= '0' && c <= '9') {
            return c - '0' + 52;
        }
        if (c == '+' || c == '/') {
            return c == '+' ? 62 : 63;
        }
        throw new DamagedShardException("not Base64");
    }
}
