package cz.rozcestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.SmallSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesAreUniqueTest {
    private static final SmallSite SITE = SmallSite.empty()
            .withType("note", "slug: {kind: text, label: {cs: A, en: A}, translated: yes, role: slug}").withRecord("note/kun.cs", "");

    @Test
    void records_with_addresses_of_their_own_are_no_problem() {
        assertThat(told(SITE.withRecord("note/pes.cs", "", "slug: hafan"))).isEmpty();
    }

    @Test
    void an_address_that_another_record_has_is_told_once_for_all_languages() {
        assertThat(told(SITE.withRecord("note/pes.cs", "", "slug: kun"))).containsExactly(
                "ADDRESS_TAKEN content/note/pes.cs.md:3:7 [cs/note/kun.html, note/kun]");
    }

    @Test
    void the_list_of_a_type_has_an_address_too() {
        assertThat(told(SITE.withRecord("note/index.cs", ""))).containsExactly(
                "ADDRESS_TAKEN content/note/index.cs.md:1:1 [cs/note/index.html, note]");
    }

    @ParameterizedTest
    @CsvSource({"Hafan, hafan", "hafán, hafan", "../hafan, hafan", "haf an, haf-an", "a/b, a-b"})
    void a_slug_that_hosts_cannot_serve_is_told_with_one_they_can(String slug, String better) {
        assertThat(told(SITE.withRecord("note/pes.cs", "", "slug: " + slug))).containsExactly(
                "SLUG_INVALID content/note/pes.cs.md:3:7 [" + slug + ", " + better + "]");
    }

    private static List<String> told(SmallSite site) {
        return new AddressesAreUnique().problems(site.site()).stream().map(problem -> problem.code() + " "
                + problem.place().file() + ":" + problem.place().line() + ":" + problem.place().column() + " "
                + problem.arguments()).toList();
    }
}
