package cz.rozcestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageTest {

    @Test
    void aSentenceEndsWhereACapitalLetterFollowsAndNotInAnAbbreviationOrADate() {
        assertThat(sentences("Přijďte 21. 6. v 9.00, např. s dětmi. Vezměte si č. 5 (ul. dlouhá). „Proč?“ Proto!"))
                .containsExactly("Přijďte 21. 6. v 9.00, např. s dětmi.", "Vezměte si č. 5 (ul. dlouhá).", "„Proč?", "Proto!");
    }

    @Test
    void markupIsNoWordAndEveryWordKeepsItsPlace() {
        Passage passage = only("Viz **tučně** a [odkaz](https://example.org/a_b), `kód`, 😀 ještě *slovo*.\n");

        assertThat(passage.words(new Passage.Span(0, passage.text().length())))
                .isEqualTo("Viz tučně a odkaz , , 😀 ještě slovo .");
        int at = passage.text().indexOf("slovo");
        assertThat(passage.place(new Passage.Span(at, at + 5)).column()).isEqualTo(67);
        assertThat(passage.place(new Passage.Span(at, at + 5)).width()).isEqualTo(5);
    }

    @Test
    void aParagraphGoesOverLinesAndAListItemOrHeadingIsAPassageOfItsOwn() {
        List<Passage> passages = read("# Nadpis\nPrvní\nodstavec\n\n- položka\n  dál\n1. druhá\n> citát\n\n```\nkód\n```\nkonec\n");

        assertThat(passages).extracting(passage -> passage.words(new Passage.Span(0, passage.text().length())))
                .containsExactly("Nadpis", "První odstavec", "položka dál", "druhá citát", "konec");
        assertThat(passages).extracting(Passage::firstLine).containsExactly(1, 2, 5, 7, 13);
    }

    @Test
    void aPlaceInALaterLineIsToldThere() {
        Passage passage = only("První řádek\r\ndruhý řádek\r\n");
        int at = passage.text().indexOf("druhý");

        assertThat(passage.place(new Passage.Span(at, at + 5)).line()).isEqualTo(2);
        assertThat(passage.place(new Passage.Span(at, at + 5)).column()).isEqualTo(1);
        assertThat(passage.place(new Passage.Span(6, at + 5)).width()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "> ", "](", "[a](b) ", "<", "<!--", "1", "a.a", "-", "a@", "a@a.", "\"", "a`", "https://"})
    void marksRepeatedWithoutEndAreReadInOneGo(String mark) {
        assertThat(only(mark.repeat(200_000 / mark.length()) + " slovo").text()).contains("slovo");
    }

    @Test
    void aTargetOfAnyLengthIsNoText() {
        assertThat(only("[odkaz](x(y)" + "b".repeat(200_000) + ") dál").text().strip()).startsWith("odkaz").endsWith("dál").doesNotContain("b");
    }

    private static List<String> sentences(String text) {
        Passage passage = only(text);
        return passage.sentences().stream().map(passage::words).toList();
    }

    private static Passage only(String markdown) {
        return read(markdown).get(0);
    }

    private static List<Passage> read(String markdown) {
        SourceText source = SourceText.of("content/note/a.cs.md", markdown);
        PassageReader reader = new PassageReader(source);
        int line = 1;
        for (String text : markdown.lines().toList()) {
            reader.markdown(line++, text);
        }
        return reader.passages();
    }
}
