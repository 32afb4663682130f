package cz.rozcestnik.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextDifferenceTest {

    @Test
    void oneWordOfASentenceIsStruckOutAndAnotherAdded() {
        assertThat(marked("Poradna je otevřená v pondělí.", "Poradna je zavřená v pondělí."))
                .isEqualTo("Poradna je [-otevřená-]{+zavřená+} v pondělí.");
    }

    @Test
    void timesAmountsAndPhoneNumbersAreWholeWords() {
        assertThat(marked("Volejte od 8:00, stojí to 1 500 Kč.", "Volejte od 9:30, stojí to 1 800 Kč."))
                .isEqualTo("Volejte od [-8:00-]{+9:30+}, stojí to 1 [-500-]{+800+} Kč.");
    }

    @Test
    void wordsChangedSideBySideAreOneChange() {
        assertThat(marked("Přijďte v úterý ráno na úřad.", "Přijďte ve středu večer na úřad."))
                .isEqualTo("Přijďte [-v úterý ráno-]{+ve středu večer+} na úřad.");
    }

    @Test
    void paragraphsThatStayedAreLeftOut() {
        assertThat(marked("První.\n\nDruhý odstavec.\n\nTřetí.\n\nČtvrtý.", "První.\n\nDruhý krátký odstavec.\n\nTřetí.\n\nČtvrtý."))
                .isEqualTo("…\nDruhý {+krátký +}odstavec.\n…");
    }

    @Test
    void aParagraphWrittenAnewIsNotCutIntoPieces() {
        assertThat(marked("Poradíme vám, jak na dluhy a exekuce.", "Přijďte k nám a vezměte s sebou doklady i děti."))
                .isEqualTo("[-Poradíme vám, jak na dluhy a exekuce.-]{+Přijďte k nám a vezměte s sebou doklady i děti.+}");
    }

    @Test
    void aTextThatCameOrWentIsAddedOrStruckOutAsAWhole() {
        assertThat(marked("", "Nový text.")).isEqualTo("{+Nový text.+}");
        assertThat(marked("Starý text.", "")).isEqualTo("[-Starý text.-]");
        assertThat(marked("", "")).isEmpty();
    }

    @Test
    void aTextTooLongToCompareWordByWordIsWrittenAnew() {
        String before = "jedna dvě ".repeat(1_000);
        String now = "jedna tři ".repeat(1_000);
        assertThat(TextDifference.of(before, now).pieces()).extracting(TextDifference.Piece::fate)
                .containsExactly(TextDifference.Fate.STRUCK, TextDifference.Fate.ADDED);
    }

    @Test
    void aWordWithVeryManySignsInsideIsAWordLikeAnother() {
        assertThat(marked("a " + "b-".repeat(100_000) + "b", "a " + "b-".repeat(100_000) + "c"))
                .startsWith("a [-b-b-").endsWith("-b-c+}");
    }

    @Test
    void lettersOutsideTheBasicPlaneStayWhole() {
        assertThat(marked("Máme rádi 𝒳 a 👨‍👩‍👧.", "Máme rádi 𝒴 a 👨‍👩‍👧.")).isEqualTo("Máme rádi [-𝒳-]{+𝒴+} a 👨‍👩‍👧.");
    }

    @Test
    void editsAreWhatWasReplacedAddedAndStruckOut() {
        assertThat(TextDifference.of("Jedna dvě tři čtyři pět.", "Jedna dva tři pět šest.").edits()).containsExactly(
                new TextDifference.Edit("dvě", "dva"), new TextDifference.Edit("čtyři", ""), new TextDifference.Edit("", "šest"));
    }

    private static String marked(String before, String now) {
        return TextDifference.of(before, now).marked();
    }
}
