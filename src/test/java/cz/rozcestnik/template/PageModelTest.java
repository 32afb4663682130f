package cz.rozcestnik.template;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.asset.Assets;
import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Phrases;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.testing.SmallSite;
import java.util.Optional;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageModelTest {
    private static final SmallSite SITE = SmallSite.empty().withType("note", "fee: {kind: money, label: {cs: Cena, en: Fee}}")
            .withRecord("note/kun.cs", "Viz [psa](pes.cs.md#kost), [web](https://example.org/?a=1&b=2) a [nahoru](#a).\n", "fee: 1500 Kč")
            .withRecord("note/pes.cs", "## Kost\n").with("content/note/zly.cs.md", "---\ntitle: \"<b onclick='x'>Zlý & \\\"zlý\\\"\"\n---\n")
            .with("content/note/chobot.cs.md", "---\ntitle: Chobot\n---\n").with("content/note/cap.cs.md", "---\ntitle: Čáp\n---\n")
            .with("assets/site.css", "body{}").with("assets/phone.svg", "<svg/>\n");

    @Test
    void links_of_a_text_lead_from_the_page_to_other_pages() {
        assertThat(made("${html(record.body)}")).isEqualTo("<p>Viz <a href=\"../../cs/note/pes.html#kost\">psa</a>, "
                + "<a href=\"https://example.org/?a=1&amp;b=2\">web</a> a\u00a0<a href=\"#a\">nahoru</a>.</p>\n");
    }

    @Test
    void words_are_those_of_the_reader_with_plural_forms() {
        assertThat(made("${words('hello')} ${words('notes', 2)} ${words('of', 'a', 'b')}")).isEqualTo("Dobrý den 2 zápisky a z b");
    }

    @Test
    void words_and_titles_are_escaped() {
        assertThat(made("${words('of', '<b>', 'x')}")).isEqualTo("&lt;b&gt; z x");
        assertThat(made("<#list lists.note as n><#if n.name == 'zly'><a title=\"${n.title}\">${n.title}</a></#if></#list>"))
                .isEqualTo("<a title=\"&lt;b onclick=&#39;x&#39;&gt;Zlý &amp; &quot;zlý&quot;\">"
                        + "&lt;b onclick=&#39;x&#39;&gt;Zlý &amp; &quot;zlý&quot;</a>");
    }

    @Test
    void assets_have_their_published_paths_and_may_stand_in_the_page() {
        assertThat(made("${asset('site.css')}")).matches("assets/site\\.[0-9a-f]{10}\\.css");
        assertThat(made("${inline('phone.svg')}")).isEqualTo("<svg/>");
    }

    @Test
    void fields_and_labels_are_those_of_the_record() {
        assertThat(made("<#list fields(record) as f>${f.label}: ${f.value.text}</#list> ${label('fee')}"))
                .isEqualTo("Cena: 1\u00a0500\u00a0Kč Cena");
    }

    @Test
    void records_stand_under_the_letters_of_the_readers_alphabet() {
        assertThat(made("<#list letters(lists.note) as l>${l.letter}:<#list l.records as r>${r.name} </#list></#list>"))
                .isEqualTo("B:zly Č:cap Ch:chobot K:kun P:pes ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "words('nothing') | No words \"nothing\" in cs", "asset('nothing.css') | No asset \"nothing.css\"",
            "inline('nothing.svg') | No asset \"nothing.svg\"", "label('nothing') | No field \"nothing\" in note",
            "html('text') | html() takes the body of a record, a field in Markdown or a picture", "fields('text') | fields() takes a record",
            "letters('text') | letters() takes a list of records", "letters(['a']) | letters() takes a list of records",
            "newest(lists.note) | newest() takes a list of records and how many of them", "newest('a', 1) | newest() takes a list",
            "asset(page) | A text is expected"})
    void a_function_that_is_asked_wrongly_says_why_at_its_place(String call, String why) {
        Outcome<String> outcome = render("\n  ${" + call + "}");

        assertThat(outcome.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place().file() + ":" + problem.place().line()).isEqualTo("templates/a.ftlh:2");
            assertThat(problem.arguments()).singleElement().asString().contains(why);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"words()", "html()", "asset()", "letters()", "newest()", "fields()", "label()", "inline()"})
    void a_function_without_arguments_is_told_at_its_place(String call) {
        assertThat(render("\n  ${" + call + "}").problems()).singleElement()
                .satisfies(problem -> assertThat(problem.place().line()).isEqualTo(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1 | d", "2 | d b", "9 | d b c", "0 | ''"})
    void the_newest_are_those_that_were_verified_last(int most, String expected) {
        SmallSite site = SITE.with("templates/tip/type.yaml", """
                        labels: {cs: {one: Tip, many: Tipy}, en: {one: Tip, many: Tips}}
                        section: {cs: tipy, en: tips}
                        verify-every: 6 months
                        fields:
                          title: {kind: text, label: {cs: Název, en: Title}, required: yes, translated: yes, role: title}
                          checked: {kind: date, label: {cs: Z, en: C}, role: verified}
                        """).withRecord("tip/a.cs", "").withRecord("tip/b.cs", "", "checked: 2026-11-20")
                .withRecord("tip/c.cs", "", "checked: 2026-09-01").withRecord("tip/d.cs", "", "checked: 2026-11-20");

        assertThat(render(site, "<#list newest(lists.note + lists.tip, " + most + ") as r>${r.name}<#sep> </#list>").value()).isEqualTo(expected);
    }

    private static String made(String template) {
        Outcome<String> outcome = render(template);
        assertThat(outcome.problems()).isEmpty();
        return outcome.value();
    }

    private static Outcome<String> render(String template) {
        return render(SITE, template);
    }

    private static Outcome<String> render(SmallSite small, String template) {
        SmallSite files = small.with("templates/a.ftlh", template);
        Site site = files.site();
        Phrases words = Phrases.of(Language.CS, Map.of("hello", "Dobrý den", "notes.one", "{0} zápisek", "notes.few", "{0} zápisky",
                "notes.other", "{0} zápisků", "of", "{0} z {1}"));
        PageView page = new PageView("cs", "../../", "cs/note/kun.html", "Kůň", "", "record", "note", "", List.of(), "", List.of(),
                List.of(), List.of(), List.of(), false, "", "", List.of(), List.of());
        PageModel model = new PageModel(new SiteModel(site, new SiteViews(site, Language.CS, words), Assets.of(files.tree().assets()).value()), page);
        return Rendering.of(files, "a.ftlh", model.of(site.records().get(new RecordName("note", "kun")), Optional.empty()), Language.CS);
    }
}
