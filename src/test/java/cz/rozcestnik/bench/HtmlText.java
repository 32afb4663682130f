package cz.rozcestnik.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the text out of pages that were written by programs, which always close what they open. */
final class HtmlText {
    private static final Pattern TITLE = Pattern.compile("(?s)<title>(.*?)</title>");
    private static final Pattern UNREAD = Pattern.compile("(?s)<(script|style|svg|template)\\b.*?</\\1>|<!--.*?-->");
    private static final Pattern BLOCK = Pattern.compile(
            "</?(?:p|div|h[1-6]|tr|td|th|li|ul|ol|dl|dt|dd|table|section|article|header|nav|pre|br|option)\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d+)|#x([0-9a-fA-F]+)|(amp|lt|gt|quot|apos|nbsp));");
    private static final Map<String, String> NAMED = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    private HtmlText() {
    }

    static String title(String page) {
        Matcher title = TITLE.matcher(page);
        return title.find() ? plain(title.group(1)) : "";
    }

    /** The part of a page from one string on to another one, as paragraphs; nothing if the page has no such part. */
    static List<String> paragraphs(String page, String from, String to) {
        int start = page.indexOf(from);
        if (start < 0) {
            return List.of();
        }
        int end = page.indexOf(to, start);
        String part = UNREAD.matcher(page.substring(page.indexOf('>', start) + 1, end < 0 ? page.length() : end))
                .replaceAll(" ");
        return Arrays.stream(BLOCK.matcher(part).replaceAll("\n\n").split("\n\n"))
                .map(HtmlText::plain).filter(text -> !text.isEmpty()).toList();
    }

    private static String plain(String html) {
        String text = ENTITY.matcher(TAG.matcher(html).replaceAll("")).replaceAll(HtmlText::character);
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    private static String character(MatchResult entity) {
        String character = Optional.ofNullable(entity.group(3)).map(NAMED::get).orElseGet(() -> entity.group(1) == null
                ? Character.toString(Integer.parseInt(entity.group(2), 16))
                : Character.toString(Integer.parseInt(entity.group(1))));
        return Matcher.quoteReplacement(character);
    }
}
