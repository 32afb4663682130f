package cz.rozcestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.site.Links.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    private static final String FILE = "content/service/poradna.cs.md";

    @ParameterizedTest
    @CsvSource({
            "mediace.cs.md, service, mediace, CS, ''", "./mediace.en.md, service, mediace, EN, ''",
            "../guide/rozvod.cs.md, guide, rozvod, CS, ''", "/guide/rozvod.cs.md, guide, rozvod, CS, ''",
            "../guide/rozvod.cs.md#soud, guide, rozvod, CS, soud", "../guide/./x/../rozvod.cs.md, guide, rozvod, CS, ''",
            "../region/CZ051.cs.md, region, CZ051, CS, ''", "/service/../guide/a.b.cs.md, guide, a.b, CS, ''"})
    void a_file_of_a_record_is_found_from_the_file_and_from_the_root(
            String written, String type, String name, Language language, String anchor) {
        assertThat(Links.target(written, FILE)).isEqualTo(new Target.ToRecord(new RecordName(type, name), language, anchor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../guide/rozvod.cs.md", "/../guide/rozvod.cs.md", "../../../etc/passwd.cs.md", "x/../../../a/b.cs.md"})
    void no_path_leads_out_of_the_content(String written) {
        assertThat(Links.target(written, FILE)).isEqualTo(new Target.Unknown(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mediace", "mediace.md", "mediace.de.md", "foto.jpg", "/", "", "//example.org/", "?a=b",
            "%2e%2e/guide/a.cs.md.txt", ".cs.md"})
    void what_is_no_file_of_a_record_is_unknown(String written) {
        assertThat(Links.target(written, FILE)).isEqualTo(new Target.Unknown(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "HTTP://example.org", "mailto:poradna@example.org", "tel:+420212345678"})
    void web_mail_and_phone_lead_outside(String written) {
        assertThat(Links.target(written, FILE)).isEqualTo(new Target.Outside(written));
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1), javascript", "JavaScript:alert(1), javascript", "data:text/html;x, data", "vbscript:x, vbscript",
            "file:///etc/passwd, file", "'java\tscript:x', 'java\tscript'", "'\tjavascript:x', javascript", ":x, ''"})
    void every_other_scheme_is_unsafe(String written, String scheme) {
        assertThat(Links.target(written, FILE)).isEqualTo(new Target.Unsafe(scheme));
    }

    @ParameterizedTest
    @CsvSource({"#kontakt, kontakt", "#, ''"})
    void an_anchor_alone_stays_on_the_page(String written, String anchor) {
        assertThat(Links.target(written, FILE)).isEqualTo(new Target.ToAnchor(anchor));
    }
}
