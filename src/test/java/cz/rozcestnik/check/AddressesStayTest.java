package cz.rozcestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.SmallSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesStayTest {
    private static final SmallSite SITE = SmallSite.empty()
            .withType("note", "once: {kind: list, of: text, role: aliases, label: {cs: D, en: O}}");

    @Test
    void a_former_address_may_be_any_that_disks_and_hosts_can_hold() {
        assertThat(Told.of(SITE.withRecord("note/kun.cs", "", "once: [cs/note/hrebec.html, en/zvirata-2/kun.v1.html]"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cs/note/aux.html", "cs/con/kun.html", "cs/note/lpt1.x.html", "cs/../kun.html", "cs/note/Kun.html", "de/note/kun.html",
            "note/kun.html", "cs/note/kun", "/cs/note/pes.html"})
    void one_that_some_disk_or_host_cannot_hold_is_told(String alias) {
        assertThat(Told.of(SITE.withRecord("note/kun.cs", "", "once: [" + alias + "]"))).containsExactly(
                "ALIAS_INVALID note/kun.cs.md:3:8 [" + alias + "]");
    }
}
