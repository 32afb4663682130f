package cz.rozcestnik.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.model.Value;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlKindTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://www.example.org/", "http://example.org", "https://example.org:8443/a?b=c#d", "https://example.org/čaj"})
    void the_address_of_a_web_page_is_kept_as_written(String written) {
        assertThat(KindReading.of(new UrlKind(), "'" + written + "'").value()).contains(new Value.Link(URI.create(written)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.example.org", "example.org", "ftp://example.org/", "javascript:alert(1)", "https://", "https://localhost/",
            "https://user:pass@example.org/", "https:/example.org", "https://example.org/a b", "mailto:a@example.org", "//example.org/"})
    void what_is_no_web_page_is_refused(String written) {
        assertThat(KindReading.of(new UrlKind(), "'" + written + "'").refused()).containsExactly("URL_INVALID 1:8");
    }
}
