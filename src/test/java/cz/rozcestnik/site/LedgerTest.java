package cz.rozcestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.SmallSite;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final SmallSite SITE = SmallSite.empty()
            .withType("note", "ends: {kind: date, role: publish-until, label: {cs: D, en: U}}").withRecord("note/kun.cs", "")
            .with("content/site.yaml", "name: {cs: A, en: A}\ntagline: {cs: A, en: A}\nhost: https://a.example/\nlanguages: [cs]\n");

    @Test
    void an_address_that_was_ever_published_stays_written_down_whatever_has_become_of_its_page() {
        SmallSite written = SITE.with("content/addresses.yaml", "cs/note/pes.html: note/pes\n").withRecord("note/osel.cs", "", "ends: 2026-11-01");

        assertThat(recorded(written)).containsExactly("cs/note/index.html: note", "cs/note/kun.html: note/kun", "cs/note/osel.html: note/osel",
                "cs/note/pes.html: note/pes");
    }

    private static List<String> recorded(SmallSite small) {
        return LedgerReader.read(small.tree().content()).value().recorded(small.site()).lines().filter(line -> !line.startsWith("#")).toList();
    }
}
