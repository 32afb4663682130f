package cz.rozcestnik.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.document.DocumentsReader;
import cz.rozcestnik.model.Types;
import cz.rozcestnik.model.definition.TypesReader;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.site.SettingsReader;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteAssembly;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A site of a few files that a test writes as text; each {@code with} makes another one. */
public final class SmallSite {
    private static final LocalDateTime CLOCK = LocalDateTime.parse("2026-11-21T08:00");

    private final SortedMap<String, SourceFile> files;

    private SmallSite(SortedMap<String, SourceFile> files) {
        this.files = files;
    }

    /** Returns a site without files. */
    public static SmallSite empty() {
        return new SmallSite(new TreeMap<>());
    }

    /** Returns the site with a file more, its path starting with {@code content}, {@code templates} or {@code assets}. */
    public SmallSite with(String path, String text) {
        SortedMap<String, SourceFile> more = new TreeMap<>(files);
        more.put(path, new SourceFile(path, text.getBytes(StandardCharsets.UTF_8)));
        return new SmallSite(more);
    }

    /** Returns the site with a type more that has pages, a title and other fields, each a line of its model. */
    public SmallSite withType(String name, String... fields) {
        return with("templates/" + name + "/type.yaml", """
                labels: {cs: {one: NAME, many: NAME}, en: {one: NAME, many: NAME}}
                section: {cs: NAME, en: NAME-en}
                fields:
                  title: {kind: text, label: {cs: Název, en: Title}, required: yes, translated: yes, role: title}
                """.replace("NAME", name) + lines("  ", fields));
    }

    /** Returns the site with a record more whose title is its name. */
    public SmallSite withRecord(String file, String body, String... fields) {
        String name = file.substring(file.indexOf('/') + 1, file.indexOf('.'));
        return with("content/" + file + ".md", "---\ntitle: " + name + "\n"
                + lines("", fields) + "---\n" + body);
    }

    /** Returns the files as they are read from a folder. */
    public SourceTree tree() {
        return new SourceTree(in("content/"), in("templates/"), in("assets/"));
    }

    /** Returns the site, which has no problems of its own, on 21 November 2026. */
    public Site site() {
        Problems problems = new Problems();
        Types types = problems.keep(TypesReader.read(tree()));
        Site site = SiteAssembly.assemble(problems.keep(SettingsReader.read(tree().content())), types,
                problems.keep(DocumentsReader.read(tree().content(), types)), CLOCK);
        assertThat(problems.list()).isEmpty();
        return site;
    }

    private static String lines(String indent, String... lines) {
        return Arrays.stream(lines).map(line -> indent + line + "\n").collect(Collectors.joining());
    }

    private SortedMap<String, SourceFile> in(String folder) {
        SortedMap<String, SourceFile> inside = new TreeMap<>();
        files.tailMap(folder).forEach((path, file) -> {
            if (path.startsWith(folder)) {
                inside.put(path.substring(folder.length()), file);
            }
        });
        return inside;
    }
}
