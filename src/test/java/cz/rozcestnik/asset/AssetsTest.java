package cz.rozcestnik.asset;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.output.Output;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.testing.SmallSite;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssetsTest {

    /** The hash is the beginning of what {@code sha256sum} prints for {@code body{}}. */
    @ParameterizedTest
    @CsvSource({"site.css, assets/site.HASH.css", "icons/phone.min.svg, assets/icons/phone.min.HASH.svg", "robots, assets/robots.HASH",
            "v1.2/map, assets/v1.2/map.HASH"})
    void its_path_holds_a_hash_of_its_bytes_before_the_ending(String name, String path) {
        assertThat(assets(name, "body{}").path(name)).contains(path.replace("HASH", "7c98040a54"));
    }

    @Test
    void another_content_has_another_path() {
        assertThat(assets("map.svg", "<svg/>").path("map.svg")).isNotEqualTo(assets("map.svg", "<svg />").path("map.svg"));
    }

    @Test
    void its_bytes_are_published_as_they_are() {
        assertThat(assets("find.js", "/* š */ a = '…'").outputs()).singleElement().extracting(Output::bytes)
                .isEqualTo("/* š */ a = '…'".getBytes(StandardCharsets.UTF_8));
        assertThat(assets("site.css", "…").text("site.css")).contains("…");
    }

    @Test
    void what_is_made_elsewhere_has_a_name_and_keeps_its_path() {
        Output client = new Output("search/client-04548c3236.js", "client".getBytes(StandardCharsets.UTF_8));
        Assets assets = assets("find.js", "").with("search/client.js", client);

        assertThat(assets.path("search/client.js")).contains("search/client-04548c3236.js");
        assertThat(assets.outputs()).extracting(Output::path).contains("search/client-04548c3236.js").hasSize(2);
    }

    @Test
    void an_asset_that_is_not_there_is_nothing() {
        assertThat(assets("site.css", "").path("sight.css")).isEmpty();
        assertThat(assets("site.css", "").text("sight.css")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "site.css        | a{src:url(fonts/sans.woff2)}            | a{src:url(fonts/sans.HASH.woff2)}",
            "site.css        | a{src:url( \"fonts/sans.woff2\" )}        | a{src:url(\"fonts/sans.HASH.woff2\")}",
            "site.css        | a{src:url('./fonts/sans.woff2?#iefix')} | a{src:url('./fonts/sans.HASH.woff2?#iefix')}",
            "styles/deep.css | a{src:url(../fonts/sans.woff2)}         | a{src:url(../fonts/sans.HASH.woff2)}",
            "site.css        | a{src:url(data:font/woff2;base64,AA==)} | a{src:url(data:font/woff2;base64,AA==)}",
            "site.css        | a{mask:url(#shape)}                     | a{mask:url(#shape)}",
            "site.css        | a{content:'url(fonts/none.woff2)'}      | a{content:'url(fonts/none.woff2)'}",
            "site.css        | /* url(fonts/none.woff2) */a{}          | a{}",
    })
    void a_style_sheet_names_what_it_loads_as_it_is_published(String name, String written, String sent) {
        Outcome<Assets> assets = withFont(name, written);

        assertThat(assets.problems()).isEmpty();
        assertThat(assets.value().text(name)).contains(sent.replace("HASH", "795ea3efa4"));
    }

    @Test
    void a_style_sheet_has_another_path_when_what_it_loads_is_another() {
        SmallSite site = SmallSite.empty().with("assets/site.css", "@import 'parts/more.css';").with("assets/parts/more.css", "p{}");

        String before = of(site).value().path("site.css").orElseThrow();

        assertThat(of(site.with("assets/parts/more.css", "q{}")).value().path("site.css")).get().isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"fonts/serif.woff2, assets/fonts/serif.woff2", "../outside.woff2, ../outside.woff2", "site.css, assets/site.css"})
    void what_a_style_sheet_loads_and_is_not_there_is_told_at_its_place(String link, String file) {
        Problem problem = withFont("site.css", "p{}\na{src:url(" + link + ")}").problems().get(0);

        assertThat(problem.code()).isEqualTo(ProblemCode.ASSET_MISSING);
        assertThat(problem.arguments()).containsExactly(link, file);
        assertThat(problem.place().file() + ":" + problem.place().line() + ":" + problem.place().column()).isEqualTo("assets/site.css:2:11");
        assertThat(problem.place().width()).isEqualTo(link.length());
    }

    @Test
    void a_long_drawing_in_a_style_sheet_is_read_to_its_end() {
        String drawing = "\"data:image/svg+xml," + "\\\"x".repeat(100_000) + "\"";

        assertThat(withFont("site.css", "a{content:" + drawing + "}").value().text("site.css")).contains("a{content:" + drawing + "}");
    }

    /** The hash is the beginning of what {@code sha256sum} prints for {@code font}. */
    private static Outcome<Assets> withFont(String name, String text) {
        return of(SmallSite.empty().with("assets/fonts/sans.woff2", "font").with("assets/" + name, text));
    }

    private static Outcome<Assets> of(SmallSite site) {
        return Assets.of(site.tree().assets());
    }

    private static Assets assets(String name, String text) {
        return of(SmallSite.empty().with("assets/" + name, text)).value();
    }
}
