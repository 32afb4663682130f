package cz.rozcestnik.command;

import cz.rozcestnik.preview.Edit;
import cz.rozcestnik.testing.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What happens between two builds of a site.
 *
 * @param way  what happens
 * @param edit of the site's files, where it is that
 */
record Deed(Way way, Edit edit) {
    private static final String PAGE = "target/site/cs/index.html";
    private static final List<String> CACHE = List.of("target/cache/build", "target/cache/site", "target/cache/texts");

    /** Kinds of events; a page is a published one. */
    enum Way {
        NOTHING, EDITED, EDITED_TWICE_THE_SAME, PAGE_CHANGED, PAGE_DELETED, PAGE_ADDED, ARCHIVE_CUT_OFF, INDEX_DELETED, HANDBOOK_CHANGED, CHANGES_EMPTIED,
        CACHE_CUT_OFF, CACHE_FOREIGN, CACHE_DELETED, LETTER_CHANGED, OTHER_HOST, LATER, MOMENT_LATER
    }

    /** Lets it happen in a site's folder that was a copy of another one. */
    void in(Path folder, Path original) throws IOException {
        switch (way) {
            case EDITED -> edit.in(folder, original);
            case EDITED_TWICE_THE_SAME -> rewritten(folder.resolve("content/page/index.cs.md"));
            case PAGE_CHANGED -> written(folder.resolve(PAGE), "<p>Něco jiného.");
            case PAGE_DELETED -> Files.deleteIfExists(folder.resolve(PAGE));
            case PAGE_ADDED -> written(folder.resolve("target/site/cs/navic.html"), "<p>Navíc.");
            case ARCHIVE_CUT_OFF -> cutOff(folder.resolve("target/rozcestnik-site.zip"));
            case INDEX_DELETED -> deleted(folder.resolve("target/index/cs"));
            case HANDBOOK_CHANGED -> written(folder.resolve("target/handbook/index.html"), "<p>Jinak.");
            case CHANGES_EMPTIED -> written(folder.resolve("target/changes.json"), "[]");
            case CACHE_CUT_OFF -> cutOff(folder.resolve(cache()));
            case CACHE_FOREIGN -> written(folder.resolve(cache()), "Cizí soubor.");
            case CACHE_DELETED -> Files.deleteIfExists(folder.resolve(cache()));
            case LETTER_CHANGED -> overwritten(folder.resolve(PAGE));
            case NOTHING, OTHER_HOST, LATER, MOMENT_LATER -> {
            }
        }
    }

    private String cache() {
        return CACHE.get(edit.number() % CACHE.size());
    }

    /** Returns what the next build is told. */
    String[] options() {
        List<String> options = switch (way) {
            case OTHER_HOST -> List.of("--host", "https://jinde.example.org");
            case LATER -> List.of("--clock", "2027-06-01T08:00");
            case MOMENT_LATER -> List.of("--clock", "2026-11-21T08:01");
            default -> List.of();
        };
        return options.toArray(String[]::new);
    }

    private static void rewritten(Path file) throws IOException {
        if (Files.exists(file)) {
            Files.write(file, Files.readAllBytes(file));
        }
    }

    private static void written(Path file, String text) throws IOException {
        if (Files.exists(file.getParent())) {
            Files.deleteIfExists(file);
            Files.writeString(file, text);
        }
    }

    /** The file stays the same one, of the same length. */
    private static void overwritten(Path file) throws IOException {
        if (Files.exists(file)) {
            Files.writeString(file, Files.readString(file).replace('a', 'e'));
        }
    }

    private static void cutOff(Path file) throws IOException {
        if (Files.exists(file)) {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        }
    }

    private static void deleted(Path folder) {
        if (Files.exists(folder)) {
            Folders.delete(folder);
        }
    }
}
