package cz.rozcestnik.model.definition;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.document.Documents;
import cz.rozcestnik.document.DocumentsReader;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Types;
import cz.rozcestnik.model.kind.KindExample;
import cz.rozcestnik.model.kind.KindTexts;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import cz.rozcestnik.testing.DrawnImages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of field that a model may name reads, checks, explains itself, and has an example and a normal form. */
class EveryKindTest {
    private static final String MODEL = """
            labels: { cs: { one: Kůň, many: Koně }, en: { one: Horse, many: Horses } }
            fields:
              title: { kind: text, label: { cs: Jméno, en: Name }, role: title, required: yes, translated: yes }
              %s: { kind: %s, label: { cs: Pole, en: Field }, %s }
            """;

    static List<String> kinds() {
        return KindReader.names();
    }

    @Test
    void thereAreAllKindsOfTheContentModel() {
        assertThat(kinds()).contains("text", "markdown", "choice", "reference", "list", "group", "date", "date-time",
                "period", "phone", "email", "url", "money", "opening-hours", "region", "language", "place",
                "company-number", "postal-code", "data-box", "image", "file", "yes-no", "number", "duration");
    }

    @Test
    void nothingIsExplainedThatIsNoKind() {
        assertThat(KindExample.all().keySet()).containsExactlyElementsOf(kinds());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itExplainsItselfInEveryLanguage(String kind) {
        for (Language language : Language.values()) {
            assertThat(KindTexts.in(language).label(kind)).as(language.code()).isNotEmpty();
            assertThat(KindTexts.in(language).explanation(kind).orElse("")).as(language.code())
                    .endsWith(".").hasSizeGreaterThan(30);
        }
        assertThat(KindTexts.in(Language.CS).explanation(kind)).isNotEqualTo(KindTexts.in(Language.EN).explanation(kind));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itReadsItsExampleIntoItsNormalForm(String kind) {
        KindExample example = KindExample.all().get(kind);

        Outcome<Documents> read = read(kind, example, example.example());

        assertThat(read.problems()).isEmpty();
        Document document = read.value().read().get(0);
        assertThat(document.values()).containsKey(field(example.example()));
        assertThat(document.values().get(field(example.example())).normal()).isEqualTo(example.normal());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itRefusesWhatItsEditorsGetWrongAtTheValue(String kind) {
        KindExample example = KindExample.all().get(kind);

        Outcome<Documents> read = read(kind, example, example.refused());

        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place().line()).isEqualTo(3);
            assertThat(problem.place().column()).isGreaterThan(field(example.refused()).length() + 2);
        });
    }

    private static Outcome<Documents> read(String kind, KindExample example, String lines) {
        String field = field(lines);
        String model = field.equals("title")
                ? MODEL.formatted("other", "text", "").replace("role: title", "role: title, " + example.model())
                : MODEL.formatted(field, kind, example.model());
        Outcome<Types> types = TypesReader.read(new SourceTree(
                new TreeMap<>(), files("templates/", "note/type.yaml", model), new TreeMap<>()));
        assertThat(types.problems()).isEmpty();
        String head = field.equals("title") ? "---\n# \n" : "---\ntitle: Kůň\n";
        SortedMap<String, SourceFile> content = files("content/", "note/kun.cs.md", head + lines + "\n---\n");
        content.put("note/kun/foto.jpg", new SourceFile("content/note/kun/foto.jpg", DrawnImages.jpeg(8, 8)));
        content.putAll(files("content/", "note/kun/letak.pdf", "leták"));
        return DocumentsReader.read(content, types.value());
    }

    private static SortedMap<String, SourceFile> files(String folder, String path, String text) {
        SortedMap<String, SourceFile> files = new TreeMap<>();
        files.put(path, new SourceFile(folder + path, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static String field(String lines) {
        return lines.substring(0, lines.indexOf(':'));
    }
}
