package cz.rozcestnik.problem;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefReportTest {
    private static final ProblemTexts CZECH = ProblemTexts.in(Language.CS);

    @Test
    void fifty_problems_are_told_in_full() {
        List<Problem> fifty = inOneFile(50);

        assertThat(brief(fifty)).isEqualTo(ProblemFormat.TEXT.write(fifty, CZECH));
        assertThat(brief(inOneFile(51))).isNotEqualTo(ProblemFormat.TEXT.write(inOneFile(51), CZECH));
    }

    @Test
    void what_to_do_is_told_three_times_and_then_only_what_is_wrong() {
        assertThat(brief(inManyFiles(60)).lines().filter(line -> line.startsWith("  Napište jen číslo"))).hasSize(3);
        assertThat(brief(inManyFiles(60)).lines().filter(line -> line.contains(": chyba: „"))).hasSize(60);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"51 | … a dalších 31 problémů v tomto souboru", "120 | … a dalších 100 problémů v tomto souboru"})
    void a_file_shows_its_first_twenty_problems_and_how_many_there_are_besides(int count, String rest) {
        assertThat(brief(inOneFile(count)).lines().filter(line -> line.startsWith("content/a.md:"))).hasSize(20);
        assertThat(brief(inOneFile(count))).contains("\n  " + rest + "\n").contains("V souboru content/a.md je " + count + " problémů.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"21 | … a ještě 1 problém v tomto souboru", "23 | … a další 3 problémy v tomto souboru"})
    void the_rest_has_the_right_plural(int count, String rest) {
        List<Problem> problems = new ArrayList<>(inOneFile(count));
        problems.addAll(inManyFiles(40));

        assertThat(brief(problems)).contains("\n  " + rest + "\n");
    }

    @Test
    void what_is_the_same_in_very_many_files_is_shown_twenty_times_and_counted() {
        List<Problem> same = IntStream.range(100, 300)
                .mapToObj(i -> problem("content/" + i + ".md", 4, "dvě")).toList();

        String report = brief(same);

        assertThat(report.lines().filter(line -> line.endsWith(": chyba: „dvě“ není číslo."))).hasSize(20);
        assertThat(report).contains("content/119.md").doesNotContain("content/120.md", "v tomto souboru")
                .contains("\n  Na 200 místech totéž, poprvé content/100.md:4: „dvě“ není číslo.\n")
                .contains("\n  200× chyba: „dvě“ není číslo. (number-expected)\n");
    }

    @Test
    void the_most_frequent_kind_comes_first_in_the_summary() {
        List<Problem> problems = new ArrayList<>(inManyFiles(60));
        problems.add(0, Problem.of(ProblemCode.YAML_TAB, Place.file("content/.md")));

        assertThat(brief(problems)).contains("""

                Souhrn: 61 problémů, dotčených souborů: 61. Od nejčastějších:
                  60× chyba, například: „10“ není číslo. (number-expected)
                   1× chyba: Řádek je odsazený tabulátorem. (yaml-tab)
                Co se opakuje""");
    }

    @Test
    void english_editors_read_the_same() {
        String report = ProblemFormat.TEXT.brief(inOneFile(60), ProblemTexts.in(Language.EN));

        assertThat(report).contains("\n  … and 40 more problems in this file\n", """

                Summary: 60 problems, files concerned: 1. The most frequent first:
                  60× error, for example: “x1” is not a number. (number-expected)
                Where to begin:
                  There are 60 problems in content/a.md.
                What repeats is shortened here.""");
    }

    @Test
    void github_gets_as_many_annotations_as_it_shows_the_errors_first() {
        List<Problem> problems = new ArrayList<>();
        IntStream.range(10, 40).forEach(i -> problems.add(
                Problem.of(ProblemCode.PHONE_PREMIUM, Place.file("content/" + i + ".md"), "900 123 456")));
        problems.addAll(inManyFiles(30));

        List<String> lines = ProblemFormat.GITHUB.brief(problems, CZECH).lines().toList();

        assertThat(lines).hasSize(21).last().asString().startsWith("::notice::Zobrazeno 20 z 60:");
        assertThat(lines.subList(0, 10)).allMatch(line -> line.startsWith("::error "));
        assertThat(lines.subList(10, 20)).allMatch(line -> line.startsWith("::warning "));
    }

    @Test
    void programs_get_everything() {
        assertThat(ProblemFormat.JSON.brief(inOneFile(500), CZECH))
                .isEqualTo(ProblemFormat.JSON.write(inOneFile(500), CZECH)).contains("\"line\": 500,");
        assertThat(ProblemFormat.GITHUB.brief(inOneFile(9), CZECH)).isEqualTo(ProblemFormat.GITHUB.write(inOneFile(9), CZECH));
    }

    private static String brief(List<Problem> problems) {
        return ProblemFormat.TEXT.brief(problems, CZECH);
    }

    private static List<Problem> inOneFile(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> problem("content/a.md", i, "x" + i)).toList();
    }

    private static List<Problem> inManyFiles(int count) {
        return IntStream.range(10, 10 + count).mapToObj(i -> problem("content/b" + i + ".md", 3, String.valueOf(i))).toList();
    }

    private static Problem problem(String file, int line, String value) {
        return Problem.of(ProblemCode.NUMBER_EXPECTED, new Place(file, line, 8, value.length(), "kolik: " + value), value);
    }
}
