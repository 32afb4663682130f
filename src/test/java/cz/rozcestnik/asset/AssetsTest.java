package cz.rozcestnik.asset;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.output.Output;
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

    private static Assets assets(String name, String text) {
        return Assets.of(SmallSite.empty().with("assets/" + name, text).tree().assets());
    }
}
