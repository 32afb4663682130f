package cz.rozcestnik.property;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Files that nobody would think of: noise, other charsets, fields and Markdown gone wrong, real files cut and mixed. */
final class AnyBytes {
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_8,
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16, Charset.forName("windows-1250"));
    private static final List<byte[]> LONE_SURROGATES = List.of(
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, new byte[] {(byte) 0xED, (byte) 0xBF, (byte) 0xBF});
    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");
    private static final List<String> ODD = List.of("\ufeff", "\u0000", "\u0007", "\u001b[2K", "\u0085", "\u00a0", "\u00ad",
            "\u0301", "\u200b", "\u2028", "\u2029", "\u202e", "\ufffe", "\uffff", "👪", "👩\u200d👧", "𝕏", "ǅ", "ß", "İ");
    private static final List<String> MARKS = List.of("---", "- ", "? ", ": ", ":", ", ", "[", "]", "{", "}", "# ", "#", "&a ",
            "*a", "!", "!!str ", "|", "|2", "|+\n", ">", ">-\n", "'", "\"", "\\", "%", "@", "`", "``", "~", "=", "\t", "  ",
            " ", "\n", "\n\n", "<", ">", "<b>", "</b>", "<!--", "-->", "<?", "<![CDATA[", "![", "](", ")", "](b)", "[a](b)",
            "![a](b.jpg)", "[a]: b\n", "*", "**", "_", "__", "# a\n", "#### a\n\n", "1. ", "+ ", "> ", "|a|b|\n", "|-|-|\n",
            "```\n", "~~~", "&amp;", "&#0;", "a", "k ", "AB ", "a. B", "a-", "a@", "a.a", "https://", "<a@b.cz>", "1", "1 ",
            "605 123 456\n", "850101/1234 ", "1/", "a: b\n", "- a\n", "- - ", "„", "“", "…", "–", "tel:");
    private static final List<String> VALUES = List.of("", "~", "a", "no", "2026-02-30", "0000-00-00", "+999999999-01-01",
            "99999999999999999999999", "1e999999999", "-", "+420", "+420 212 345 678", "116 111", "a@b", "@", "https://", "http://[",
            "https://a:b@c:99999/", "javascript:x", "120 Kč", "po–pá", "ne–po", "25:61", "24:00", "0:00", "2026-10-25 2:30",
            "2026-03-29 2:30", "2019–", "–", "2027–2019", "1 h 99999999999 min", "CZ051", "CZ999", "../x", "/etc/passwd",
            "[]", "{}", "[[]]", "{a}", "{a: }", "[a, , b]", "|", ">", "&a x", "*a", "!!int 1", "!<x> y", "\"\\ud800\"",
            "\"\\x00\"", "\"\\U0010FFFF\"", "\"\\u2028\"", "'", "\"", "a: b", "{number: 1}", "[{days: po, from: 8:00}]",
            "{week: x, holidays: y, exceptions: [z]}", "{file: x}", "{latitude: NaN, longitude: Infinity}", "{street: [a]}");

    private final Portal portal;

    AnyBytes(Portal portal) {
        this.portal = portal;
    }

    /** Returns files of some kilobytes at most. */
    Arbitrary<byte[]> small() {
        return Arbitraries.oneOf(noise(), text(), fields(), real(), spliced(), marks(2_000));
    }

    /** Returns files in which a few marks are repeated up to a size in bytes. */
    Arbitrary<byte[]> marks(int size) {
        Arbitrary<String> unit = Arbitraries.of(MARKS).list().ofMinSize(1).ofMaxSize(3).map(marks -> String.join("", marks));
        Arbitrary<String> before = Arbitraries.of("", "---\ntitle: a\n---\n\n", "---\n", "---\ntitle: ", "---\ntitle: \"",
                "---\ntitle: a\nregions: [", "---\ntitle: a\nfor-whom: |\n  ", "---\ntitle: a\nfor-whom: \"", "---\nx: {");
        Arbitrary<String> after = Arbitraries.of("", "\n---\n", "]\n---\n", "\"\n---\n", "}\n---\n");
        return Combinators.combine(before, unit, after).as((start, mark, end) ->
                utf8(start + mark.repeat((size - start.length() - end.length()) / utf8(mark).length) + end));
    }

    private static Arbitrary<byte[]> noise() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(300);
    }

    private static Arbitrary<byte[]> text() {
        Arbitrary<String> pieces = Arbitraries.oneOf(Arbitraries.of(ODD), Arbitraries.of(MARKS), Arbitraries.of(LINE_ENDS),
                Arbitraries.strings().ofMaxLength(5));
        return Combinators.combine(pieces.list().ofMaxSize(60), Arbitraries.of(CHARSETS)).as((text, charset) ->
                String.join("", text).getBytes(charset));
    }

    private Arbitrary<byte[]> fields() {
        List<String> keys = portal.files().stream().map(portal::file).map(file -> Written.of(file.bytes())).flatMap(file -> file.lines().stream())
                .filter(line -> line.matches("[a-z-]+:.*")).map(line -> line.substring(0, line.indexOf(':'))).distinct().sorted().toList();
        Arbitrary<String> value = Arbitraries.oneOf(Arbitraries.of(VALUES), Arbitraries.of(ODD), Arbitraries.of(VALUES).map(text -> "[" + text + "]"),
                Arbitraries.of(VALUES).map(text -> "\"" + text + "\""), Arbitraries.of(VALUES).map(text -> "\n  - " + text));
        Arbitrary<String> line = Combinators.combine(Arbitraries.of("", "", "", "  ", "- ", "\t", "# ", "\ufeff"),
                Arbitraries.of(keys), Arbitraries.of(": ", ": ", ": ", ":", " "), value).as((indent, key, colon, text) -> indent + key + colon + text);
        Arbitrary<String> body = Arbitraries.oneOf(Arbitraries.of(MARKS), Arbitraries.of(ODD)).list().ofMaxSize(20).map(text -> String.join("", text));
        return Combinators.combine(line.list().ofMaxSize(12), body, Arbitraries.of("---\n", "--- \n", "\ufeff---\n", "---"),
                Arbitraries.of("---\n", "---", "--- x\n", ""), Arbitraries.of(LINE_ENDS)).as((lines, text, open, close, end) ->
                utf8((open + String.join("\n", lines) + "\n" + close + text).replace("\n", end)));
    }

    private Arbitrary<byte[]> real() {
        return Combinators.combine(Arbitraries.of(portal.files()), Arbitraries.doubles().between(0, 1)).as((path, part) -> {
            byte[] whole = portal.file(path).bytes();
            return Arrays.copyOf(whole, (int) (whole.length * part));
        });
    }

    private Arbitrary<byte[]> spliced() {
        Arbitrary<byte[]> piece = Arbitraries.oneOf(real(), noise(), Arbitraries.of(LONE_SURROGATES), Arbitraries.of(ODD).map(AnyBytes::utf8),
                Arbitraries.of(MARKS).map(AnyBytes::utf8), Arbitraries.of(LINE_ENDS).map(AnyBytes::utf8));
        return piece.list().ofMinSize(2).ofMaxSize(6).map(pieces -> {
            ByteArrayOutputStream joined = new ByteArrayOutputStream();
            pieces.forEach(joined::writeBytes);
            return joined.toByteArray();
        });
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
