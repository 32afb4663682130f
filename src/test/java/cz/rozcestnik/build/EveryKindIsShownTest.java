package cz.rozcestnik.build;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.model.kind.KindExample;
import cz.rozcestnik.testing.DrawnImages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A field of any kind is shown to visitors without anybody writing a template for it. */
class EveryKindIsShownTest {
    @TempDir
    private Path site;

    private BuiltSite built;

    @BeforeEach
    void aRecordWithAFieldOfEveryKind() throws IOException {
        StringBuilder model = new StringBuilder("""
                labels: { cs: { one: Poznámka, many: Poznámky }, en: { one: Note, many: Notes } }
                section: { cs: poznamky, en: notes }
                fields:
                  title: { kind: text, label: { cs: Název, en: Title }, role: title, required: yes, translated: yes }
                """);
        StringBuilder record = new StringBuilder("---\ntitle: Kůň\n");
        KindExample.all().forEach((kind, example) -> {
            model.append("  ").append(kind).append(": { kind: ").append(kind).append(", label: { cs: Pole ").append(kind)
                    .append(", en: Field ").append(kind).append(" }, ").append(example.model()).append(" }\n");
            record.append(kind).append(example.example().substring(example.example().indexOf(':'))).append('\n');
        });
        write("templates/note/type.yaml", model.toString());
        write("content/note/kun.cs.md", record + "---\n");
        write("content/note/vzorove-rodinne-centrum.cs.md", "---\ntitle: Vzorové centrum\n---\n");
        write("content/note/kun/letak.pdf", "leták");
        Files.write(site.resolve("content/note/kun/foto.jpg"), DrawnImages.jpeg(400, 300));
        write("content/note/kun/rozpocet.pdf", "nikdo ho nezveřejnil");
        built = BuiltSite.of(site);
    }

    @Test
    void aCzechReaderSeesEachInCzech() {
        assertThat(built.read("cs/poznamky/kun.html")).contains(KindExample.all().keySet().stream()
                .filter(kind -> !kind.equals("markdown")).map(kind -> "Pole " + kind + "\n").toList());
        assertThat(built.read("cs/poznamky/kun.html")).contains("Dluhová poradna v Ostravě", "Objednejte se po telefonu.",
                "1. 12. 2026 v 8:00", "1 hodina 30 minut", "21. 11. 2026", "1. 12. 2026 – 24. 12. 2026",
                "+420 212 345 678", "1 500 Kč", "460 01", "12345679", "abc2d3e", "zdarma", "Vzorové centrum",
                "8:00–12:00, 12:30–16:00", "23. 12. 2026 – 1. 1. 2027\nzavřeno", "O státních svátcích zavřeno",
                "Leták pro rodiče PDF, 1 kB, čitelný pro odečítače", "ukrajinština", "Vzorová 9, 460 01 Liberec");
        assertThat(built.text("cs/poznamky/kun.html").replace('\u00a0', ' '))
                .containsPattern("<img src=\"../../cs/poznamky/kun/foto-[0-9a-f]{10}-400.jpg\" srcset=\"[^\"]+-320.jpg 320w, [^\"]+-400.jpg 400w\" "
                        + "sizes=\"[^\"]+\" width=\"400\" height=\"300\" alt=\"Dvě děti staví věž z kostek.\" decoding=\"async\">");
    }

    @Test
    void anEnglishReaderSeesEachInEnglish() {
        assertThat(built.read("en/notes/kun.html")).contains("1 December 2026, 8:00", "1 hour 30 minutes",
                "CZK 1,500", "Closed on public holidays", "Leták pro rodiče PDF, 1 kB, Czech", "Ukrainian");
        assertThat(built.text("en/notes/kun.html").replace('\u00a0', ' ')).contains("alt=\"Two children build a tower of bricks.\"");
    }

    @Test
    void onlyTheFilesThatARecordNamesArePublished() {
        assertThat(built.files().keySet()).filteredOn(path -> path.contains("/kun/"))
                .hasSize(3).contains("cs/poznamky/kun/letak.pdf").filteredOn(path -> path.contains("/foto-")).hasSize(2);
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
