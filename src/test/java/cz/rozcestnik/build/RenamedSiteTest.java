package cz.rozcestnik.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code knows no type and no field by its name: the portal under other names is the same portal. */
class RenamedSiteTest {
    @TempDir
    private Path copy;

    @Test
    void everyTypeAndFieldUnderAnotherNameGivesTheSameSite() throws IOException {
        Path portal = Path.of("").toAbsolutePath();
        Set<String> types = RenamedSite.write(portal, copy);
        assertThat(copy.resolve("content/service-x")).isDirectory();
        assertThat(Files.readString(copy.resolve("content/service-x/dluhova-poradna.cs.md"))).contains("\nphones-y:");

        SortedMap<String, String> renamed = readable(BuiltSite.of(copy), types);
        SortedMap<String, String> original = readable(BuiltSite.of(portal), Set.of());

        assertThat(renamed.keySet()).isEqualTo(original.keySet());
        original.forEach((path, text) -> assertThat(renamed.get(path)).as(path).isEqualTo(text));
        assertThat(original).hasSizeGreaterThan(300);
    }

    /** The files of a site as text, with the new names of types put back; in data, whose columns are named like fields, those too. */
    private static SortedMap<String, String> readable(BuiltSite site, Set<String> types) {
        SortedMap<String, String> files = new TreeMap<>();
        site.files().forEach((path, bytes) -> {
            String text = whole(path, new String(bytes, StandardCharsets.UTF_8));
            for (String type : types) {
                text = text.replace(type + RenamedSite.TYPE, type);
            }
            if (path.startsWith("data/")) {
                text = text.replaceAll("(?<=[a-z0-9])" + RenamedSite.FIELD + "(?![a-z0-9-])", "");
            }
            files.put(unmeasured(path, path), unmeasured(path, text));
        });
        return files;
    }

    /** Fingerprints and sizes of pages change with a longer name; what phones save is the same. */
    private static String unmeasured(String path, String text) {
        return path.startsWith("offline/") || path.equals("service-worker.js")
                ? text.replaceAll("[0-9a-f]{16}\\b|[0-9a-f]{10}\\b", "#").replaceAll("(\"bytes\":|\"#\",)[0-9]+", "$1#") : text;
    }

    /** A longer name breaks the lines of calendars and cards elsewhere. */
    private static String whole(String path, String text) {
        return path.endsWith(".ics") || path.endsWith(".vcf") ? text.replace("\r\n ", "") : text;
    }
}
