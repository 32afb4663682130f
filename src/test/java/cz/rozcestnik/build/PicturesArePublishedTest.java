package cz.rozcestnik.build;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.DrawnImages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures beside a record come to its page, whatever their files are called. */
class PicturesArePublishedTest {
    private static final Pattern SOURCE = Pattern.compile("src=\"\\.\\./\\.\\./([^\"]+)\"");
    private static final String MANE = Normalizer.normalize("Kůň 🐴 u vrat.JPG", Normalizer.Form.NFD);

    @TempDir
    private Path site;

    @BeforeEach
    void aSite() throws IOException {
        write("templates/note/type.yaml", """
                labels: { cs: { one: Poznámka, many: Poznámky }, en: { one: Note, many: Notes } }
                section: { cs: poznamky, en: notes }
                fields:
                  title: { kind: text, label: { cs: Název, en: Title }, role: title, required: yes, translated: yes }
                  photo: { kind: image, label: { cs: Fotografie, en: Photo } }
                """.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_picture_in_a_text_is_shown_with_its_words_and_size_and_only_the_first_is_loaded_at_once() throws IOException {
        record("", "Kůň stojí u vrat:\n\n![Kůň u vrat](Kůň%20🐴%20u%20vrat.JPG)\n\n![Klisna](kun/klisna.png)\n");
        write("content/note/kun/" + MANE, DrawnImages.jpeg(700, 350));
        write("content/note/kun/klisna.png", DrawnImages.jpeg(30, 20));

        String page = BuiltSite.of(site).text("cs/poznamky/kun.html");

        assertThat(page).containsPattern("<figure><img src=\"\\.\\./\\.\\./cs/poznamky/kun/kun-u-vrat-[0-9a-f]{10}-700.jpg\" srcset=\"[^\"]+\" sizes=\"[^\"]+\" "
                + "width=\"700\" height=\"350\" alt=\"Kůň u\u00a0vrat\" decoding=\"async\"></figure>");
        assertThat(page).containsPattern("<figure><img src=\"[^\"]+-30.jpg\" width=\"30\" height=\"20\" alt=\"Klisna\" loading=\"lazy\" decoding=\"async\"></figure>");
    }

    @Test
    void names_that_disks_or_addresses_cannot_bear_are_left_behind() throws IOException {
        record("", "![a](CON.jpg) ![b](🐴.jpg) ![c](AUX.svg)\n");
        write("content/note/kun/CON.jpg", DrawnImages.jpeg(30, 20));
        write("content/note/kun/🐴.jpg", DrawnImages.jpeg(20, 30));
        write("content/note/kun/AUX.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>".getBytes(StandardCharsets.UTF_8));

        BuiltSite built = BuiltSite.of(site);

        assertThat(sources(built.text("cs/poznamky/kun.html"))).hasSize(3).allMatch(path -> built.files().containsKey(path))
                .allMatch(path -> path.matches("cs/poznamky/kun/(kun|con-x|aux-x)-[0-9a-f]{10}-\\d+\\.(jpg|svg)"));
    }

    @Test
    void another_picture_under_the_same_name_gets_another_address() throws IOException {
        record("photo: { file: foto.jpg, decorative: yes }\n", "");
        write("content/note/kun/foto.jpg", DrawnImages.jpeg(30, 20));
        List<String> before = sources(BuiltSite.of(site).text("cs/poznamky/kun.html"));
        write("content/note/kun/foto.jpg", DrawnImages.jpeg(30, 22));

        assertThat(sources(BuiltSite.of(site).text("cs/poznamky/kun.html"))).hasSize(1).doesNotContainAnyElementsOf(before);
    }

    @Test
    void open_data_name_a_picture_by_the_address_that_it_is_published_at() throws IOException {
        write("content/site.yaml", "name: { cs: A, en: A }\nhost: https://a.example/\n".getBytes(StandardCharsets.UTF_8));
        Files.writeString(site.resolve("templates/note/type.yaml"), "exports: { data: notes }\n", StandardOpenOption.APPEND);
        record("photo: { file: foto.jpg, decorative: yes }\n", "");
        write("content/note/kun/foto.jpg", DrawnImages.jpeg(700, 350));

        BuiltSite built = BuiltSite.of(site);

        Matcher named = Pattern.compile("\"photo\" : \"https://a\\.example/([^\"]+)\"").matcher(built.text("data/notes.json"));
        assertThat(named.results().map(found -> found.group(1))).singleElement()
                .satisfies(path -> assertThat(built.files().keySet()).contains(path)).asString().endsWith("-700.jpg");
    }

    @Test
    void what_is_uploaded_is_never_published_as_it_was() throws IOException {
        record("photo: { file: foto.jpg, decorative: yes }\n", "");
        byte[] photo = DrawnImages.withSegment(DrawnImages.jpeg(30, 20), 0xe1, DrawnImages.exif(6));
        write("content/note/kun/foto.jpg", photo);

        assertThat(BuiltSite.of(site).files().values()).extracting(file -> new String(file, StandardCharsets.ISO_8859_1))
                .isNotEmpty().noneMatch(text -> text.contains("Vzor1"));
    }

    @Test
    void a_picture_to_download_keeps_its_pixels_and_loses_what_the_camera_wrote() throws IOException {
        Files.writeString(site.resolve("templates/note/type.yaml"), """
                  more: { kind: list, of: { kind: group, fields: { sheet: { kind: file, label: { cs: Soubor, en: File } } } }, label: { cs: Dále, en: More } }
                """, StandardOpenOption.APPEND);
        record("more: [{ sheet: { file: foto.jpg, language: cs, title: Foto } }]\n", "");
        byte[] drawn = DrawnImages.jpeg(30, 20);
        write("content/note/kun/foto.jpg", DrawnImages.withSegment(drawn, 0xe1, DrawnImages.exif(1)));

        byte[] published = BuiltSite.of(site).files().get("cs/poznamky/kun/foto.jpg");

        assertThat(new String(published, StandardCharsets.ISO_8859_1)).doesNotContain("Vzor1");
        assertThat(ImageIO.read(new ByteArrayInputStream(published)).getWidth()).isEqualTo(30);
    }

    private void record(String fields, String body) throws IOException {
        write("content/note/kun.cs.md", ("---\ntitle: Kůň\n" + fields + "---\n\n" + body).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> sources(String page) {
        Matcher sources = SOURCE.matcher(page.substring(page.indexOf("<main")));
        return sources.results().map(found -> found.group(1)).toList();
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
