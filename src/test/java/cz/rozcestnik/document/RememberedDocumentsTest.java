package cz.rozcestnik.document;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.model.Types;
import cz.rozcestnik.model.definition.TypesReader;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.testing.SmallSite;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents that are read again after an edit are as if they had been read for the first time. */
class RememberedDocumentsTest {
    private static final SmallSite ENGLISH_ALONE = SmallSite.empty()
            .withType("note", "phone: {kind: text, label: {cs: T, en: P}}")
            .withRecord("note/poradna.en", "", "phone: \"1\"");
    private static final Types TYPES = TypesReader.read(ENGLISH_ALONE.tree()).value();

    @Test
    void a_translation_is_read_again_when_its_misspelt_original_is_renamed() {
        SmallSite misspelt = ENGLISH_ALONE.withRecord("note/poradna.cz", "");
        SmallSite mended = ENGLISH_ALONE.withRecord("note/poradna.cs", "");

        assertThat(codesAfter(ENGLISH_ALONE, misspelt, mended)).isEqualTo(codesAfter(mended))
                .containsExactly(ProblemCode.NEUTRAL_IN_TRANSLATION);
    }

    @Test
    void a_translation_is_the_original_again_once_its_misspelt_original_is_gone() {
        SmallSite misspelt = ENGLISH_ALONE.withRecord("note/poradna.cz", "");

        assertThat(codesAfter(misspelt, ENGLISH_ALONE)).isEqualTo(codesAfter(ENGLISH_ALONE)).isEmpty();
        assertThat(codesAfter(misspelt)).contains(ProblemCode.NEUTRAL_IN_TRANSLATION);
    }

    @Test
    void a_translation_stays_one_while_its_original_has_its_title_for_a_name() {
        SmallSite alone = SmallSite.empty().with("content/note/Poradna!.cs.md", "---\ntitle: Poradna\n---\n");
        SmallSite titled = ENGLISH_ALONE.with("content/note/Poradna!.cs.md", "---\ntitle: Poradna\n---\n");

        assertThat(codesAfter(alone, titled)).isEqualTo(codesAfter(titled)).contains(ProblemCode.NEUTRAL_IN_TRANSLATION);
        assertThat(codesAfter(titled, ENGLISH_ALONE)).isEmpty();
    }

    private static List<ProblemCode> codesAfter(SmallSite... states) {
        RememberedDocuments documents = RememberedDocuments.NONE;
        for (SmallSite state : states) {
            documents = documents.reading(state.tree().content(), TYPES);
        }
        return documents.documents().problems().stream().map(Problem::code).toList();
    }
}
