package cz.rozcestnik.template;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.SourceFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void aSiteWritesOnlyTheWordsThatItChanges() {
        Outcome<Words> words = read("skip = Skok\n", StandardCharsets.UTF_8);

        assertThat(words.problems()).isEmpty();
        assertThat(words.value().in(Language.CS).get("skip")).isEqualTo("Skok");
        assertThat(words.value().in(Language.CS).get("search.label"))
                .isEqualTo(Words.read(new TreeMap<>()).value().in(Language.CS).get("search.label")).isNotBlank();
        assertThat(words.value().in(Language.EN).get("skip")).isNotBlank().isNotEqualTo("Skok");
    }

    @Test
    void aBrokenEscapeIsToldAtItsPlace() {
        Outcome<Words> words = read("# \\u in a comment\nskip = \\u0041\nexit = C:\\\\u a \\u12zz\n", StandardCharsets.UTF_8);

        assertThat(words.problems()).extracting(Problem::code).containsExactly(ProblemCode.WORDS_INVALID);
        assertThat(words.problems().get(0).place().line()).isEqualTo(3);
        assertThat(words.problems().get(0).place().column()).isEqualTo(16);
    }

    @Test
    void wordsInAnOldCharsetAreToldAtTheFirstLetterThatCannotBeRead() {
        Outcome<Words> words = read("skip = Hlavní menu\n", Charset.forName("windows-1250"));

        assertThat(words.problems()).extracting(Problem::code).containsExactly(ProblemCode.NOT_UTF8);
        assertThat(words.problems().get(0).place().column()).isEqualTo(13);
    }

    @Test
    void aWordThatNothingAsksForIsToldAtItsLineWithTheOneThatWasMeant() {
        Outcome<Words> words = read("# skp = a\nskip = Skok\\\n skp = b\n\n  skpi: Skok\nsearch.lable = Hledat\nzzzzzz = a\n", StandardCharsets.UTF_8);

        assertThat(words.problems()).extracting(problem -> problem.code() + " " + problem.place().line() + ":" + problem.place().column()
                + "+" + problem.place().width() + " " + problem.arguments()).containsExactly(
                "WORD_UNKNOWN_SUGGESTED 5:3+4 [skpi, skip]", "WORD_UNKNOWN_SUGGESTED 6:1+12 [search.lable, search.label]",
                "WORD_UNKNOWN 7:1+6 [zzzzzz]");
        assertThat(words.value().in(Language.CS).get("skip")).isEqualTo("Skokskp = b");
    }

    @Test
    void aPluralFormOfAKnownWordIsKnown() {
        assertThat(read("regions.count.many = {0} kraje\nservices.count = {0}\n", StandardCharsets.UTF_8).problems()).isEmpty();
    }

    @Test
    void aWordThatATemplateOfTheSiteAsksForIsKnown() {
        SortedMap<String, SourceFile> templates = new TreeMap<>();
        put(templates, "note/page.ftlh", "${words(\"note.lead\")} ${words('note.count', 3)} ${words(\"season.\" + f.season)} "
                + "${words(\"mood.${f.mood}\")}", StandardCharsets.UTF_8);
        put(templates, "words/cs.properties",
                "note.lead = a\nnote.count.few = b\nseason.spring = c\nmood.good = d\nnote.laed = e\n", StandardCharsets.UTF_8);

        assertThat(Words.read(templates).problems()).extracting(Problem::arguments).containsExactly(List.of("note.laed"));
    }

    private static Outcome<Words> read(String text, Charset charset) {
        SortedMap<String, SourceFile> templates = new TreeMap<>();
        put(templates, "words/cs.properties", text, charset);
        return Words.read(templates);
    }

    private static void put(SortedMap<String, SourceFile> templates, String path, String text, Charset charset) {
        templates.put(path, new SourceFile("templates/" + path, text.getBytes(charset)));
    }
}
