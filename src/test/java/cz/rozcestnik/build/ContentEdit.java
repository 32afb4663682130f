package cz.rozcestnik.build;

import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.testing.DrawnImages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;

/**
 * What an editor does with one file of a site's content, well or badly.
 *
 * @param way    what is done
 * @param file   to which of the records' files it is done, counted around
 * @param number what makes it differ from others of its way
 */
record ContentEdit(Way way, int file, int number) {

    /** Kinds of edits; a field taken from another record of the type may be of any kind. */
    enum Way {
        BODY, LINK, TITLE, SUMMARY, FIELD_OF_ANOTHER, FIELD_LOST, FIELD_MORE, DRAFT, ENDED, SCHEDULED, VERIFIED, SLUG, ALIAS,
        DELETED, RENAMED, COPIED, TRANSLATED, PICTURE, PICTURE_SHOWN
    }

    private static final int FILES = 10_000;
    private static final int NUMBERS = 1_000;

    /** Returns any edit. */
    static ContentEdit of(Random random) {
        return new ContentEdit(Way.values()[random.nextInt(Way.values().length)], random.nextInt(FILES), random.nextInt(NUMBERS));
    }

    /** Returns the paths of all records' files. */
    static List<String> paths(SortedMap<String, SourceFile> content) {
        return content.keySet().stream().filter(path -> path.endsWith(".md"))
                .filter(path -> path.indexOf('/') > 0 && path.indexOf('/') == path.lastIndexOf('/')).toList();
    }

    /** Does it; what makes no sense for the file is left undone. */
    void in(SortedMap<String, SourceFile> content) {
        List<String> paths = paths(content);
        String path = paths.get(file % paths.size());
        String text = new String(content.get(path).bytes(), StandardCharsets.UTF_8);
        String type = path.substring(0, path.indexOf('/'));
        String stem = path.substring(0, path.indexOf('.'));
        switch (way) {
            case BODY -> save(content, path, text + "\nVěta " + number + ".\n");
            case LINK -> save(content, path, text + "\nVíce [zde](../" + paths.get(number % paths.size()) + ").\n");
            case TITLE -> save(content, path, text.replaceFirst("(?m)^title: ", "title: " + (char) ('A' + number % 26)));
            case SUMMARY -> save(content, path, text.replaceFirst("(?m)^summary: ", "summary: " + (char) ('A' + number % 26)));
            case FIELD_OF_ANOTHER, FIELD_MORE, FIELD_LOST -> save(content, path, otherField(text, sibling(content, paths, path, type)));
            case DRAFT -> save(content, path, text.replaceFirst("(?m)^status: .*$", "status: draft"));
            case ENDED -> save(content, path, field(text, "publish-until", "2026-11-" + (10 + number % 20)));
            case SCHEDULED -> save(content, path, field(text, "publish-from", "2026-11-" + (10 + number % 20)));
            case VERIFIED -> save(content, path, text.replaceFirst("(?m)^verified: .*$", "verified: 20" + (20 + number % 7) + "-0" + (1 + number % 9) + "-01"));
            case SLUG -> save(content, path, field(text, "slug", "jinde-" + number));
            case ALIAS -> save(content, path, field(text, "aliases", "[/stara/" + number + ".html]"));
            case DELETED -> content.remove(path);
            case RENAMED -> renamed(content, path, text, stem);
            case COPIED -> save(content, path.replaceFirst("\\.", "-" + number % 3 + "."), text);
            case TRANSLATED -> translated(content, path, text, stem);
            case PICTURE -> content.put(stem + "/obr.jpg", new SourceFile("content/" + stem + "/obr.jpg", DrawnImages.jpeg(8 + number % 3, 8)));
            case PICTURE_SHOWN -> {
                content.putIfAbsent(stem + "/obr.jpg", new SourceFile("content/" + stem + "/obr.jpg", DrawnImages.jpeg(8, 8)));
                save(content, path, text + "\n![Obrázek " + number + "](obr.jpg)\n");
            }
        }
    }

    private void renamed(SortedMap<String, SourceFile> content, String path, String text, String stem) {
        content.remove(path);
        save(content, path.replace(stem, stem + "-" + number % 3), text);
    }

    /** A translation goes, or comes with the texts of the original. */
    private void translated(SortedMap<String, SourceFile> content, String path, String text, String stem) {
        String other = stem + (path.endsWith(".cs.md") ? ".en.md" : ".cs.md");
        if (content.remove(other) == null && path.endsWith(".cs.md")) {
            Map<String, String> fields = fields(text);
            fields.keySet().retainAll(List.of("title", "summary"));
            save(content, other, "---\n" + String.join("", fields.values()) + "---\n" + "Text " + number + ".\n");
        }
    }

    private String sibling(SortedMap<String, SourceFile> content, List<String> paths, String path, String type) {
        String ending = path.substring(path.indexOf('.'));
        List<String> like = paths.stream().filter(some -> some.startsWith(type + "/") && some.endsWith(ending)).toList();
        return new String(content.get(like.get(number % like.size())).bytes(), StandardCharsets.UTF_8);
    }

    private String otherField(String text, String sibling) {
        Map<String, String> own = fields(text);
        Map<String, String> others = fields(sibling);
        List<String> names = new ArrayList<>(way == Way.FIELD_LOST ? own.keySet() : others.keySet());
        if (way == Way.FIELD_MORE) {
            names.removeAll(own.keySet());
        }
        if (names.isEmpty()) {
            return text;
        }
        String name = names.get(number / 7 % names.size());
        if (way == Way.FIELD_LOST) {
            own.remove(name);
        } else {
            own.put(name, others.get(name));
        }
        return "---\n" + String.join("", own.values()) + "---\n" + body(text);
    }

    private static String field(String text, String name, String value) {
        Map<String, String> fields = fields(text);
        fields.put(name, name + ": " + value + "\n");
        return "---\n" + String.join("", fields.values()) + "---\n" + body(text);
    }

    private static String body(String text) {
        return text.substring(text.indexOf("\n---\n", 3) + "\n---\n".length());
    }

    /** The lines of each field in the front matter. */
    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        String last = "";
        for (String line : text.substring(4, text.indexOf("\n---\n", 3) + 1).lines().toList()) {
            int colon = line.indexOf(':');
            last = line.startsWith(" ") || line.startsWith("-") || colon < 0 ? last : line.substring(0, colon);
            fields.merge(last, line + "\n", String::concat);
        }
        return fields;
    }

    private static void save(SortedMap<String, SourceFile> content, String path, String text) {
        content.put(path, new SourceFile("content/" + path, text.getBytes(StandardCharsets.UTF_8)));
    }
}
