package cz.rozcestnik.template;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.asset.Assets;
import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Phrases;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.testing.SmallSite;
import cz.rozcestnik.trace.Traced;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A part is made once for all pages on which it is the same, and never stands where it would be another. */
class PartDirectiveTest {
    private static final SmallSite SITE = SmallSite.empty().withType("note").withRecord("note/kun.cs", "").withRecord("note/pes.cs", "");

    @Test
    void a_part_is_the_same_on_pages_that_are_the_same_to_it() {
        SmallSite site = part("<#if page.kind == 'record'>a ${page.path}<#else>b</#if>");
        Pages pages = new Pages(site);

        assertThat(pages.made("../", "cs/x.html")).isEqualTo("a cs/x.html");
        assertThat(pages.made("../../", "cs/x.html")).isEqualTo("b");
        assertThat(pages.made("../../", "cs/y.html")).isEqualTo("b");
        assertThat(pages.made("../", "cs/y.html")).as("what only one branch reads counts too").isEqualTo("a cs/y.html");
        assertThat(pages.made("../", "cs/x.html")).isEqualTo("a cs/x.html");
    }

    @Test
    void each_page_puts_its_own_way_to_the_root_into_a_part() {
        Pages pages = new Pages(part("<#assign link><a href='${page.root}x'></#assign>${link}${page.root + 'y'}"));

        assertThat(pages.made("../", "cs/x.html")).isEqualTo("<a href='../x'>../y");
        assertThat(pages.made("../../", "cs/x/y.html")).isEqualTo("<a href='../../x'>../../y");
        assertThat(pages.made("https://a.example/?a&b/", "404.html")).isEqualTo("<a href='https://a.example/?a&amp;b/x'>https://a.example/?a&amp;b/y");
        Parts.Asked asked = new Parts.Asked("layout/p.ftlh", Map.of("of", "layout/p.ftlh"));
        assertThat(pages.views.parts().find(asked, page("any/", "cs/x.html"))).as("made once for all of them").isPresent();
    }

    @Test
    void a_part_that_asks_what_the_way_to_the_root_is_says_so() {
        SmallSite site = part("<#if page.root == '../'>a</#if>");

        assertThat(new Pages(site).render("../", "cs/x.html").problems()).singleElement()
                .satisfies(problem -> assertThat(problem.place().file()).isEqualTo("templates/layout/p.ftlh"));
    }

    @Test
    void a_part_that_is_not_there_is_told_where_it_is_asked_for() {
        SmallSite site = SITE.with("templates/a.ftlh", "one\n <@part of='layout/parrt.ftlh'/>");

        assertThat(new Pages(site).render("../", "cs/x.html").problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.TEMPLATE_MISSING);
            assertThat(problem.arguments()).containsExactly("layout/parrt.ftlh");
            assertThat(problem.place().file() + ":" + problem.place().line()).isEqualTo("templates/a.ftlh:2");
        });
    }

    @Test
    void what_is_given_to_a_part_tells_it_from_others() {
        SmallSite site = part("${r.title} ${level} ${marked?c}|").with("templates/a.ftlh", "<#list lists.note as r><#list 1..2 as level>"
                + "<@part of='layout/p.ftlh' r=r level=level marked=(level == 2)/></#list></#list>");
        Pages pages = new Pages(site);

        assertThat(pages.made("../", "cs/x.html")).isEqualTo("kun 1 false|kun 2 true|pes 1 false|pes 2 true|");
        assertThat(pages.made("../../", "cs/y.html")).isEqualTo("kun 1 false|kun 2 true|pes 1 false|pes 2 true|");
    }

    @Test
    void markup_that_is_given_to_a_part_is_put_in_by_each_page() {
        SmallSite site = part("<${tag}>${above}${page.root}${above?has_content?c}</${tag}>").with("templates/a.ftlh",
                "<#list ['x', '', '<b>&'] as text><#assign above><i>${text}${page.root}</i></#assign><#assign tag>h${text?index + 1}</#assign>"
                + "<@part of='layout/p.ftlh' above=above tag=tag/></#list>");
        Pages pages = new Pages(site);

        assertThat(pages.made("../", "cs/x.html")).isEqualTo("<h1><i>x../</i>../true</h1><h2><i>../</i>../true</h2>"
                + "<h3><i>&lt;b&gt;&amp;../</i>../true</h3>");
        assertThat(pages.made("../../", "cs/y.html")).contains("<h2><i>../../</i>../../true</h2>");
        assertThat(pages.views.parts().made()).as("made once for all that is put in").isEqualTo(1);
    }

    @Test
    void a_part_that_was_made_is_taken_as_it_is() {
        SiteViews views = new Pages(part("")).views;
        PageView page = page("../", "cs/x.html");
        Parts.Asked asked = new Parts.Asked("layout/p.ftlh", Map.of());

        Traced<Markup> kept = new Traced<>(Markup.of("kept".getBytes(StandardCharsets.UTF_8), 4, 1), new int[0]);
        views.parts().keep(asked, List.of("root"), page, kept);

        assertThat(views.parts().find(asked, page("../", "cs/other.html"))).containsSame(kept);
        assertThat(views.parts().find(asked, page("../../", "cs/x.html"))).isEmpty();
    }

    /** What belongs to one page only can reach a part only if it is given to it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"${record.title} | record", "${mine} | mine", "${here} | here", "<@part of='layout/p.ftlh'/> | part",
        "${html(1)} | html", "<#list page?keys as k>${k}</#list> | page"})
    void a_part_sees_nothing_else_of_the_page(String template, String missing) {
        SmallSite site = part(template).with("templates/a.ftlh",
                "<#assign mine='x'><#macro m here><@part of='layout/p.ftlh'/></#macro><@m 'x'/>");

        assertThat(new Pages(site).render("../", "cs/x.html").problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place().file()).isEqualTo("templates/layout/p.ftlh");
            assertThat(problem.arguments().toString()).contains(missing);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<@part/> | path of a template", "<@part of=1/> | path of a template",
        "<@part of='layout/p.ftlh' r=lists/> | takes texts, numbers"})
    void a_part_that_is_asked_for_wrongly_says_why(String call, String why) {
        Outcome<String> outcome = new Pages(part("").with("templates/a.ftlh", "\n" + call)).render("../", "cs/x.html");

        assertThat(outcome.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place().file() + ":" + problem.place().line()).isEqualTo("templates/a.ftlh:2");
            assertThat(problem.arguments().toString()).contains(why);
        });
    }

    private static SmallSite part(String template) {
        return SITE.with("templates/a.ftlh", "<@part of='layout/p.ftlh'/>").with("templates/layout/p.ftlh", template);
    }

    private static PageView page(String root, String path) {
        return new PageView("cs", root, path, "A", "", root.equals("../") ? "record" : "list", "note", "", List.of(), "", List.of(), List.of(), List.of(),
                List.of(), false, "", "", List.of(), List.of());
    }

    /** Pages of one build. */
    private static final class Pages {
        private final SmallSite small;
        private final Site site;
        private final SiteViews views;

        private Pages(SmallSite small) {
            this.small = small;
            this.site = small.site();
            this.views = new SiteViews(site, Language.CS, Phrases.of(Language.CS, Map.of()));
        }

        private Outcome<String> render(String root, String path) {
            PageModel model = new PageModel(new SiteModel(site, views, Assets.of(small.tree().assets()).value()), page(root, path));
            return Rendering.of(small, "a.ftlh", model.of(site.records().get(new RecordName("note", "kun")), Optional.empty()), Language.CS);
        }

        private String made(String root, String path) {
            return render(root, path).value();
        }
    }
}
