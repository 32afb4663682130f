package cz.rozcestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.testing.SmallSite;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SoundTextsTest {
    private static final String PHONE = "phone: {kind: phone, role: phone, label: {cs: Telefon, en: Phone}}";
    private static final SmallSite SITE = SmallSite.empty().withType("note", PHONE, "aside: {kind: text, label: {cs: B, en: A}}");
    private static final SmallSite SOUND = SITE.withRecord("note/klid.cs", "Vše je v pořádku.\n");

    private static Findings found(SmallSite site, SoundTexts before) {
        return Checks.findings(site.site(), site.tree().content(), before);
    }

    private static SoundTexts after(SmallSite site) {
        return found(site, SoundTexts.NONE).sound();
    }

    private static List<Problem> told(SmallSite site, SoundTexts before) {
        return found(site, before).problems();
    }

    @Test
    void whatIsWrongIsToldEachTimeAndInTheSameOrder() {
        SmallSite site = SOUND.withRecord("note/a.cs", "Řekněte UZP. Volejte 601 602 603.\n").withRecord("note/b.cs", "Řekněte UZP.\n");
        List<Problem> first = told(site, SoundTexts.NONE);

        assertThat(first).extracting(Problem::code).containsExactly(ProblemCode.PHONE_IN_TEXT, ProblemCode.ABBREVIATION_UNEXPLAINED,
                ProblemCode.ABBREVIATION_UNEXPLAINED);
        assertThat(told(site, after(site))).isEqualTo(first);
        assertThat(after(site).files()).hasSize(1);
    }

    @Test
    void aSoundTextIsNotReadAgain() {
        SmallSite site = SITE.withRecord("note/klid.cs", "Řekněte UZP.\n");
        SoundTexts lie = new SoundTexts(after(site).rules(), Set.of(site.tree().content().get("note/klid.cs.md").digest()));

        assertThat(told(site, SoundTexts.NONE)).hasSize(1);
        assertThat(told(site, lie)).isEmpty();
        assertThat(told(site, new SoundTexts("other rules", lie.files()))).hasSize(1);
    }

    @Test
    void aTextThatIsBrokenIsToldAndOneThatIsMendedIsNot() {
        SmallSite broken = SITE.withRecord("note/klid.cs", "Vše je v pořádku. Řekněte UZP.\n");

        assertThat(told(broken, after(SOUND))).isEqualTo(told(broken, SoundTexts.NONE)).hasSize(1);
        assertThat(told(SOUND, after(broken))).isEmpty();
        assertThat(found(SOUND, after(broken)).sound()).isEqualTo(after(SOUND));
    }

    @Test
    void aWaivedTextStaysWaivedAndAWaiverThatIsOfNoUseIsToldAgain() {
        SmallSite site = SmallSite.empty().withType("note", """
                waived:
                    kind: list
                    of:
                      kind: group
                      fields:
                        check: {kind: choice, choices: {abbreviation-unexplained: {cs: Z, en: A}, phone-in-text: {cs: T, en: P}}, label: {cs: K, en: C}}
                        reason: {kind: text, label: {cs: D, en: R}}
                    translated: yes
                    role: waivers
                    label: {cs: V, en: W}""")
                .withRecord("note/a.cs", "Řekněte UZP.\n", "waived: [{check: abbreviation-unexplained, reason: Zná ji každý.}, {check: phone-in-text, reason: Nic.}]");

        assertThat(told(site, after(site))).isEqualTo(told(site, SoundTexts.NONE)).extracting(Problem::code)
                .containsExactly(ProblemCode.WAIVER_UNUSED);
    }

    static Stream<Arguments> otherRules() {
        SmallSite calling = SOUND.withRecord("note/klid.cs", "Volejte 601 602 603.\n");
        SmallSite term = SITE.withType("term", "abbreviations: {kind: list, of: text, translated: yes, role: abbreviations, label: {cs: Z, en: A}}")
                .withRecord("note/klid.cs", "Řekněte UZP.\n");
        SmallSite aside = SITE.withRecord("note/klid.cs", "", "aside: Řekněte UZP.");
        return Stream.of(
                Arguments.of(Named.of("a phrase is banned", SOUND),
                        SOUND.with("content/plain-language.yaml", "cs: {phrases: [{phrase: v pořádku, instead: dobře}]}\n")),
                Arguments.of(Named.of("a phone is no longer published", calling.withRecord("note/linka.cs", "", "phone: 601 602 603")), calling),
                Arguments.of(Named.of("nobody explains an abbreviation any more", term.withRecord("term/urad.cs", "", "abbreviations: [UZP]")), term),
                Arguments.of(Named.of("a fact is a text now", aside),
                        aside.withType("note", PHONE, "aside: {kind: text, translated: yes, label: {cs: B, en: A}}")));
    }

    @ParameterizedTest
    @MethodSource("otherRules")
    void whereRulesAreOtherOnesAllTextsAreReadAgain(SmallSite before, SmallSite now) {
        assertThat(told(before, SoundTexts.NONE)).isEmpty();

        assertThat(told(now, after(before))).isEqualTo(told(now, SoundTexts.NONE)).hasSize(1);
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        after(SOUND).write(new DataOutputStream(bytes));

        assertThat(SoundTexts.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())))).isEqualTo(after(SOUND))
                .isNotEqualTo(SoundTexts.NONE);
    }
}
