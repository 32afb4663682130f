package cz.rozcestnik.template;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.SourceFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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

    private static Outcome<Words> read(String text, Charset charset) {
        SortedMap<String, SourceFile> templates = new TreeMap<>();
        String path = "words/cs.properties";
        templates.put(path, new SourceFile("templates/" + path, text.getBytes(charset)));
        return Words.read(templates);
    }
}
