package cz.rozcestnik.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFingerprintTest {
    private final SourceFingerprint made = SourceFingerprint.of(texts("title", "Poradna", "summary", "Pomůžeme.", Texts.BODY, "Text."));

    @Test
    void itIsALineOfNamesAndDigestsInTheOrderOfTheTexts() {
        assertThat(made.toString()).isEqualTo("title:e7a25b summary:6fb844 BODY:f06dce");
    }

    @Test
    void whatIsWrittenIsRead() {
        assertThat(SourceFingerprint.read(made.toString())).contains(made);
    }

    @Test
    void itSurvivesFoldingAndSpacesThatDoNotBreak() {
        String folded = made.toString().replaceFirst(" ", "\n  ").replaceFirst("4 ", "4\u00a0");

        assertThat(SourceFingerprint.read(folded)).contains(made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "title", "title:", ":12ab34", "title:12ab3", "title:12ab345", "title:12ab3g", "title:12ab34,", "title:12ab34.", "title:12ab34..12ab34"})
    void whatIsNoFingerprintIsToldApart(String text) {
        assertThat(SourceFingerprint.read(text)).isEmpty();
    }

    @Test
    void changesAreTextsThatAreOtherOrNewAndThenThoseThatAreGone() {
        SourceFingerprint now = SourceFingerprint.of(texts("title", "Poradny", "advice", "Volejte.", Texts.BODY, "Text."));

        assertThat(made.changes(now)).containsExactly("title", "advice", "summary");
        assertThat(made.changes(made)).isEmpty();
    }

    @Test
    void paragraphsAndItemsOfListsAreToldApart() {
        SourceFingerprint old = SourceFingerprint.of(texts(Texts.BODY, "První.\n\nDruhý.\n- a\n- b\n  bb"));

        assertThat(old.toString()).matches("BODY:[0-9a-f]{6}(\\.[0-9a-f]{6}){3}");
        assertThat(SourceFingerprint.read(old.toString())).contains(old);
        assertThat(Texts.parts("Nový.\n\nDruhý.\n- b\n  bb\n- c")).filteredOn(part -> !old.knows(Texts.BODY, part))
                .containsExactly("Nový.", "- c");
        assertThat(old.knows("title", "První.")).isFalse();
    }

    private static Texts texts(String... namesAndTexts) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            texts.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return new Texts(texts);
    }
}
