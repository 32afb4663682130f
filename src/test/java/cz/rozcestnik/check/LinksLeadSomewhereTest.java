package cz.rozcestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.SmallSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksLeadSomewhereTest {
    private static final SmallSite SITE = SmallSite.empty()
            .withType("note", "status: {kind: choice, label: {cs: S, en: S}, role: status, choices: {draft: {cs: R, en: D}}}",
                    "more: {kind: markdown, label: {cs: V, en: M}, translated: yes}")
            .with("templates/line/type.yaml", """
                    labels: {cs: {one: Linka, many: Linky}, en: {one: Line, many: Lines}}
                    fields:
                      title: {kind: text, label: {cs: Název, en: Title}, required: yes, translated: yes, role: title}
                    """)
            .withRecord("note/kun.cs", "## Seno a voda\n").withRecord("note/kun.en", "## Hay\n")
            .withRecord("note/pes.cs", "> ## Kost\n").withRecord("note/draft.cs", "", "status: draft")
            .withRecord("line/pomoc.cs", "");

    @ParameterizedTest
    @ValueSource(strings = {"kun.cs.md", "/note/kun.cs.md", "kun.cs.md#seno-a-voda", "#doma", "pes.cs.md#kost", "https://example.org/",
            "mailto:a@example.org"})
    void a_link_that_leads_somewhere_is_no_problem(String target) {
        assertThat(told(target)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "kuun.cs.md | LINK_TO_NOTHING_SUGGESTED 5:5 [kuun.cs.md, note/kun.cs.md]", "krokodyl.cs.md | LINK_TO_NOTHING 5:5 [krokodyl.cs.md]",
            "foto.jpg | LINK_TO_NOTHING 5:5 [foto.jpg]", "../../note/kun.cs.md | LINK_TO_NOTHING_SUGGESTED 5:5 [../../note/kun.cs.md, note/kun.cs.md]",
            "/cs/note/kun.html | LINK_TO_NOTHING_SUGGESTED 5:5 [/cs/note/kun.html, note/kun.cs.md]",
            "pes.en.md | LINK_TO_NOTHING_SUGGESTED 5:5 [pes.en.md, note/pes.cs.md]",
            "kun.en.md | LINK_TO_OTHER_LANGUAGE 5:5 [kun.en.md, note/kun.cs.md]", "draft.cs.md | LINK_TO_UNREADY 5:5 [draft.cs.md]",
            "/line/pomoc.cs.md | LINK_TO_NO_PAGE 5:5 [/line/pomoc.cs.md]", "javascript:alert(1) | LINK_UNSAFE 5:5 [javascript]",
            "#domu | LINK_TO_NO_ANCHOR_SUGGESTED 5:5 [domu, doma]", "#krokodyl | LINK_TO_NO_ANCHOR 5:5 [krokodyl]",
            "kun.cs.md#seno-a-vodka | LINK_TO_NO_ANCHOR_SUGGESTED 5:5 [seno-a-vodka, seno-a-voda]"})
    void a_link_that_leads_nowhere_is_told_at_its_place(String target, String told) {
        assertThat(told(target)).containsExactly(told);
    }

    @Test
    void links_in_fields_are_looked_at_too() {
        SmallSite site = SITE.withRecord("note/x.cs", "", "more: '[a](nikam.md)'");

        assertThat(new LinksLeadSomewhere().problems(site.site())).singleElement()
                .satisfies(problem -> assertThat(problem.place().line() + ":" + problem.place().column()).isEqualTo("3:8"));
    }

    @ParameterizedTest
    @CsvSource({"https://rozcestnik.example.org/cs/note/kun.html, note/kun.cs.md", "http://www.Rozcestnik.example.org/cs/note/kun.html#seno-a-voda, note/kun.cs.md#seno-a-voda",
        "https://rozcestnik.example.org/en/note-en/kun.html?tisk=1, note/kun.en.md"})
    void a_link_to_a_page_of_the_site_by_its_whole_address_is_told_with_the_file(String target, String file) {
        assertThat(told(target)).containsExactly("LINK_TO_OWN_ADDRESS 5:5 [" + file + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://rozcestnik.example.org/cs/note/index.html", "https://rozcestnik.example.org/cs/note/nikdo.html", "https://example.org/cs/note/kun.html",
        "https://rozcestnik.example.org.example.com/cs/note/kun.html", "https://rozcestnik.example.organ/cs/note/kun.html"})
    void whole_addresses_of_lists_and_of_other_sites_are_no_problem(String target) {
        assertThat(told(target)).isEmpty();
    }

    private static List<String> told(String target) {
        return new LinksLeadSomewhere().problems(SITE.withRecord("note/x.cs", "\nviz [a](" + target + ")\n\n# Doma\n").site()).stream()
                .map(problem -> problem.code() + " " + problem.place().line() + ":" + problem.place().column() + " "
                        + problem.arguments()).toList();
    }
}
