package cz.rozcestnik.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void rowsEndWithCrLfAndTheFileStartsWithAByteOrderMark() {
        assertThat(written(List.of(List.of("a", "b"), List.of("č", "")))).isEqualTo("\ufeffa;b\r\nč;\r\n");
    }

    @Test
    void separatorsQuotesAndLineEndsStandInQuotes() {
        assertThat(written(List.of(List.of("a;b", "a,b", "říká \"ne\"", "a\nb"))))
                .isEqualTo("\ufeff\"a;b\";\"a,b\";\"říká \"\"ne\"\"\";\"a\nb\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+420 212", "-1+cmd", "@SUM(A1)", " =1", "＝1", "-"})
    void whatASpreadsheetWouldTakeForAFormulaGetsAnApostrophe(String text) {
        assertThat(written(List.of(List.of(text)))).isEqualTo("\ufeff'" + text + "\r\n");
    }

    @ParameterizedTest
    @CsvSource({"-67", "12", "a-b", "1+1", "'e-mail: a@b'"})
    void numbersAndOrdinaryTextStayAsTheyAre(String text) {
        assertThat(written(List.of(List.of(text)))).isEqualTo("\ufeff" + text + "\r\n");
    }

    @Test
    void aTabOrReturnThatWouldHideAFormulaIsGuardedToo() {
        assertThat(written(List.of(List.of("\t=1", "\r=1")))).isEqualTo("\ufeff\"'\t=1\";\"'\r=1\"\r\n");
    }

    private static String written(List<List<String>> rows) {
        return new String(Csv.write(rows), StandardCharsets.UTF_8);
    }
}
