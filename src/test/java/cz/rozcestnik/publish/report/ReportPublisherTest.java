package cz.rozcestnik.publish.report;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.testing.SmallSite;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReportPublisherTest {
    private static final SmallSite SITE = SmallSite.empty().withType("note").withRecord("note/kun.cs", "");

    @Test
    void nobody_is_asked_to_translate_into_a_language_that_the_site_does_not_have() {
        assertThat(translations("[cs, en]")).contains("note/kun en");
        assertThat(translations("[cs]")).hasLineCount(1);
    }

    private static String translations(String languages) {
        SmallSite small = SITE.with("content/site.yaml",
                "name: {cs: A, en: A}\ntagline: {cs: A, en: A}\nhost: https://a.example/\nlanguages: " + languages + "\n");
        return ReportPublisher.publish(small.site(), Language.CS).value().stream().filter(file -> file.path().equals("translations.csv"))
                .map(Output::bytes).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).findFirst().orElseThrow();
    }
}
