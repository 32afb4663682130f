package cz.rozcestnik.preview;

import cz.rozcestnik.testing.DrawnImages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody does with the files of a site, well or badly.
 *
 * @param way    what is done
 * @param target which of the files it is done to, counted around
 * @param number what makes it differ from others of its way
 */
public record Edit(Way way, int target, int number) {
    /** So few that the same file is often edited again. */
    private static final List<String> RECORDS = List.of("service/detska-skupina-jihlava-15", "topic/hlidani", "region/CZ063",
            "organization/vzorovy-hospic-kromeriz-5", "page/index");
    private static final List<String> TEMPLATES = List.of("layout/base.ftlh", "service/page.ftlh", "layout/list.ftlh");

    /** Kinds of edits; those of a record change its Czech file. */
    public enum Way {
        BODY, TITLE, UNEXPLAINED, PLAIN_WORDS, LINE_LOST, DRAFT, SCHEDULED, DELETED, RENAMED, COPIED, TRANSLATION_DELETED, PUT_BACK, NOT_UTF8,
        PICTURE, PICTURE_SHOWN, TEMPLATE, TEMPLATE_BROKEN, TEMPLATE_PUT_BACK, WORDS, STYLE, MODEL, MODEL_BROKEN, SETTINGS, FOLDER_DELETED, HIDDEN
    }

    /** Does it in a site's folder that was a copy of another one, and returns the paths at which something may have changed. */
    public Set<Path> in(Path folder, Path original) throws IOException {
        String name = RECORDS.get(target % RECORDS.size());
        Path file = folder.resolve("content/" + name + ".cs.md");
        Path translation = folder.resolve("content/" + name + ".en.md");
        Path template = folder.resolve("templates/" + TEMPLATES.get(target % TEMPLATES.size()));
        Path model = folder.resolve("templates/" + name.substring(0, name.indexOf('/')) + "/type.yaml");
        return switch (way) {
            case BODY -> changed(file, text -> text + "\nVěta " + number + ". Viz [hlídání](../topic/hlidani.cs.md).\n");
            case TITLE -> changed(file, text -> text.replaceFirst("(?m)^title: ", "title: " + (char) ('A' + number % 26)));
            case UNEXPLAINED -> changed(file, text -> text + "\nZeptejte se na UZP" + (char) ('A' + number % 26) + ".\n");
            case PLAIN_WORDS -> written(folder.resolve("content/plain-language.yaml"),
                    ("cs: { phrases: [ { phrase: věta " + number + ", instead: úsek } ], abbreviations: [ UZPA ] }\n").getBytes(StandardCharsets.UTF_8));
            case LINE_LOST -> changed(file, text -> without(text, number));
            case DRAFT -> changed(file, text -> text.replaceFirst("(?m)^status: published$", "status: draft"));
            case SCHEDULED -> changed(file, text -> text.replaceFirst("(?m)^summary:", "publish-from: 2026-12-0" + (1 + number % 9) + "\nsummary:"));
            case DELETED -> deleted(file);
            case RENAMED -> both(moved(file, folder.resolve("content/" + name + "-" + number % 3 + ".cs.md")),
                    number % 4 == 0 ? Set.of() : moved(translation, folder.resolve("content/" + name + "-" + number % 3 + ".en.md")));
            case COPIED -> copied(file, folder.resolve("content/" + name + "-" + number % 3 + ".cs.md"));
            case TRANSLATION_DELETED -> deleted(translation);
            case PUT_BACK -> copied(original.resolve(folder.relativize(number % 2 == 0 ? file : translation)), number % 2 == 0 ? file : translation);
            case NOT_UTF8 -> written(file, new byte[] {'-', '-', '-', '\n', (byte) 0xff});
            case PICTURE -> written(folder.resolve("content/" + name + "/obr.jpg"), DrawnImages.jpeg(8 + number % 8, 8));
            case PICTURE_SHOWN -> changed(file, text -> text + "\n![Obrázek " + number + "](obr.jpg)\n");
            case TEMPLATE -> changed(template, text -> text + "<!-- " + number + " -->");
            case TEMPLATE_BROKEN -> changed(template, text -> number % 2 == 0 ? text + "<#if" : text + "${neni.nikde}");
            case TEMPLATE_PUT_BACK -> copied(original.resolve(folder.relativize(template)), template);
            case WORDS -> changed(folder.resolve("templates/words/cs.properties"), text -> text.replaceFirst("(?m)^home *=.*$", "home = Domů " + number));
            case STYLE -> changed(folder.resolve("assets/site.css"), text -> text + "\n.x" + number + " { color: red; }\n");
            case MODEL -> changed(model, text -> text.replaceFirst("one: ", "one: " + (char) ('A' + number % 26)));
            case MODEL_BROKEN -> number % 2 == 0 ? changed(model, text -> text + "\nneznamy: klic\n")
                    : copied(original.resolve(folder.relativize(model)), model);
            case SETTINGS -> changed(folder.resolve("content/site.yaml"), text -> text.replaceFirst("name: \\{ cs: [^,]*", "name: { cs: Web " + number));
            case FOLDER_DELETED -> folderDeleted(folder.resolve("content/" + name));
            case HIDDEN -> written(folder.resolve("content/" + name + ".cs.md~"), new byte[] {(byte) number});
        };
    }

    private static String without(String text, int number) {
        List<String> lines = text.lines().toList();
        int lost = 1 + number % (lines.size() - 1);
        return String.join("\n", Stream.concat(lines.subList(0, lost).stream(), lines.subList(lost + 1, lines.size()).stream()).toList()) + "\n";
    }

    private interface Change {
        String of(String text);
    }

    /** A file that is not there, or no text any more, stays as it is. */
    private static Set<Path> changed(Path file, Change change) throws IOException {
        if (!Files.exists(file) || Files.size(file) < 10) {
            return Set.of();
        }
        Files.writeString(file, change.of(Files.readString(file)));
        return Set.of(file);
    }

    private static Set<Path> written(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return Set.of(file, file.getParent());
    }

    private static Set<Path> deleted(Path file) throws IOException {
        return Files.deleteIfExists(file) ? Set.of(file) : Set.of();
    }

    private static Set<Path> copied(Path file, Path copy) throws IOException {
        return Files.exists(file) ? written(copy, Files.readAllBytes(file)) : Set.of();
    }

    private static Set<Path> moved(Path file, Path there) throws IOException {
        if (!Files.exists(file)) {
            return Set.of();
        }
        Files.write(there, Files.readAllBytes(file));
        Files.delete(file);
        return Set.of(file, there);
    }

    private static Set<Path> both(Set<Path> some, Set<Path> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    private static Set<Path> folderDeleted(Path folder) throws IOException {
        if (Files.exists(folder.resolve("obr.jpg"))) {
            Files.delete(folder.resolve("obr.jpg"));
            Files.delete(folder);
        }
        return Set.of(folder);
    }
}
