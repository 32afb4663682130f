package cz.rozcestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.testing.SmallSite;
import org.junit.jupiter.api.Test;

class ChecksTest {

    @Test
    void every_rule_is_asked() {
        SmallSite site = SmallSite.empty().withType("note", "friend: {kind: reference, to: note, label: {cs: P, en: F}}")
                .withRecord("note/index.cs", "[a](nikam.md)\n", "friend: nikdo");

        assertThat(Checks.problems(site.site(), site.tree().content())).extracting(Problem::code).containsExactlyInAnyOrder(
                ProblemCode.ADDRESS_TAKEN, ProblemCode.LINK_TO_NOTHING, ProblemCode.REFERENCE_TO_NOTHING);
    }
}
