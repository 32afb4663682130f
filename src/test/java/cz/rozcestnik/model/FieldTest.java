package cz.rozcestnik.model;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Labels;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.kind.ChoiceKind;
import cz.rozcestnik.model.kind.ListKind;
import cz.rozcestnik.model.kind.TextKind;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemTexts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FieldTest {
    private static final FieldKind SURFACE = new ChoiceKind(surfaces());

    @Test
    void aMissingOneShowsWhatItsLineLooksLike() {
        Problem missing = field(new TextKind(80), "Písek").missing(Place.file("a.cs.md"));

        assertThat(missing.code().code()).isEqualTo("field-missing");
        assertThat(message(missing)).isEqualTo("Chybí povinné pole „surface“ (Povrch).");
        assertThat(hint(missing)).isEqualTo("Doplňte řádek: surface: Písek");
    }

    @Test
    void aMissingChoiceTellsWhatThereIsToChooseFrom() {
        Problem missing = field(SURFACE, "").missing(Place.file("a.cs.md"));

        assertThat(missing.code().code()).isEqualTo("field-missing");
        assertThat(message(missing)).isEqualTo("Chybí povinné pole „surface“ (Povrch).");
        assertThat(hint(missing)).isEqualTo(
                "Vyberte z těchto hodnot: sand (písek), grass (tráva). Doplňte řádek, například: surface: sand");
    }

    @Test
    void ofAMissingListOfChoicesTheLineShownIsAListToo() {
        assertThat(hint(field(new ListKind(SURFACE), "").missing(Place.file("a.cs.md")))).endsWith("surface: [sand]");
        assertThat(hint(field(new ListKind(SURFACE), "[grass, sand]").missing(Place.file("a.cs.md"))))
                .contains("sand (písek), grass (tráva)").endsWith("surface: [grass, sand]");
    }

    private static String message(Problem problem) {
        return ProblemTexts.in(Language.CS).message(problem);
    }

    private static String hint(Problem problem) {
        return ProblemTexts.in(Language.CS).hint(problem);
    }

    private static Field field(FieldKind kind, String example) {
        return new Field("surface", kind, new Field.Help(Labels.same("Povrch"), Labels.same(""), example),
                new Field.Rules(true, false), new Field.Use(Optional.empty(), 0, false));
    }

    private static Map<String, Labels> surfaces() {
        Map<String, Labels> surfaces = new LinkedHashMap<>();
        surfaces.put("sand", Labels.same("písek"));
        surfaces.put("grass", Labels.same("tráva"));
        return surfaces;
    }
}
