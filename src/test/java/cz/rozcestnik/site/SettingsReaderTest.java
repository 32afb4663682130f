package cz.rozcestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.testing.SmallSite;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {
    private static final String LEAST = "name: {cs: Rodiny, en: Families}\nhost: https://rodiny.example.org/portal\n";

    @Test
    void a_site_says_its_name_and_host_which_ends_with_a_slash() {
        SiteSettings settings = read(LEAST).value();

        assertThat(settings.name().in(Language.EN)).isEqualTo("Families");
        assertThat(settings.host()).isEqualTo(URI.create("https://rodiny.example.org/portal/"));
        assertThat(settings.demo().ribbon()).isFalse();
    }

    @Test
    void a_sample_site_may_stand_still_in_time() {
        assertThat(read(LEAST + "demo: {ribbon: ano, clock: \"2026-11-21T08:00\"}\n").value().demo())
                .isEqualTo(new SiteSettings.Demo(true, Optional.of(LocalDateTime.parse("2026-11-21T08:00"))));
    }

    @Test
    void a_site_without_settings_has_the_plainest_ones() {
        Outcome<SiteSettings> settings = SettingsReader.read(new TreeMap<>());

        assertThat(settings.problems()).isEmpty();
        assertThat(settings.value().name().in(Language.CS)).isEqualTo("Rozcestník");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "demo: {clock: yesterday} | CLOCK_EXPECTED 3:15", "languages: [cs, de] | LANGUAGE_UNKNOWN 3:17",
            "navigation: service | LIST_EXPECTED 3:13", "licence: {name: CC BY 4.0} | SETTING_MISSING 3:10",
            "licence: {name: CC, url: example} | URL_INVALID 3:26", "hots: x | FIELD_UNKNOWN_SUGGESTED 3:1",
            "funding: nobody | RECORD_ID_EXPECTED 3:10"})
    void a_fault_is_told_once_at_its_place(String line, String told) {
        assertThat(told(LEAST + line + "\n")).containsExactly(told);
    }

    @Test
    void an_empty_file_lacks_a_name_and_a_host() {
        assertThat(told("# nic\n")).containsExactly("SETTING_MISSING 1:1", "SETTING_MISSING 1:1");
    }

    private static List<String> told(String settings) {
        return read(settings).problems().stream().map(problem ->
                problem.code() + " " + problem.place().line() + ":" + problem.place().column()).toList();
    }

    private static Outcome<SiteSettings> read(String settings) {
        return SettingsReader.read(SmallSite.empty().with("content/site.yaml", settings).tree().content());
    }
}
