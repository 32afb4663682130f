package cz.rozcestnik.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Attachments;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.source.SourceFile;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file to download is there, and people know its language before they open it. */
class FileKindTest {
    private static final Attachments FOLDER = new Attachments("note/kun", new TreeMap<>(Map.of("Letak.PDF", new SourceFile("content/note/kun/Letak.PDF", new byte[26_920]))));

    @Test
    void aFileHasItsLanguageTitleFormatAndSize() {
        Value.Download file = (Value.Download)
                read("{ file: Letak.PDF, language: cs, title: Leták, accessible: yes }").value().orElseThrow();

        assertThat(file.normal()).isEqualTo("note/kun/Letak.PDF");
        assertThat(file.language()).isEqualTo("cs");
        assertThat(file.title()).isEqualTo("Leták");
        assertThat(file.file().format()).isEqualTo("pdf");
        assertThat(file.file().size()).isEqualTo(26_920);
        assertThat(file.accessible()).contains(true);
    }

    @Test
    void withoutATitleItsNameIsShown() {
        Value.Download file = (Value.Download) read("{ file: Letak.PDF, language: uk }").value().orElseThrow();

        assertThat(file.title()).isEqualTo("Letak.PDF");
        assertThat(file.accessible()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Letak.PDF | GROUP_EXPECTED 1:8", "{ file: Letak.PDF } | PART_MISSING 1:8",
            "{ language: cs } | PART_MISSING 1:8", "{ file: Letak.PDF, language: česky } | LANGUAGE_UNKNOWN 1:37",
            "{ file: letak.pdf, language: cs } | FILE_MISSING_SUGGESTED 1:16",
            "{ file: kalkulacka.exe, language: cs } | FILE_FORMAT 1:16",
            "{ file: /etc/letak.pdf, language: cs } | FILE_ELSEWHERE 1:16",
            "{ file: Letak.PDF, jazyk: cs, language: cs } | FIELD_UNKNOWN 1:27"})
    void whatNobodyCouldOpenIsRefused(String written, String refused) {
        assertThat(read(written).refused()).containsExactly(refused);
    }

    private static KindReading read(String written) {
        return KindReading.of(new FileKind(), written, Language.CS, FOLDER);
    }
}
