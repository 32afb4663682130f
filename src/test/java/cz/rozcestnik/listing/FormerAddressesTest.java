package cz.rozcestnik.listing;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.testing.SmallSite;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** Who renames a topic breaks no address that was made of its own. */
class FormerAddressesTest {
    private static final SmallSite SITE = SmallSite.empty()
            .with("content/site.yaml", "name: {cs: Web, en: Site}\nhost: https://example.org\nlanguages: [cs, en]\n")
            .with("templates/topic/type.yaml", """
                    labels: {cs: {one: Téma, many: Témata}, en: {one: Topic, many: Topics}}
                    section: {cs: temata, en: topics}
                    fields:
                      title: {kind: text, label: {cs: Název, en: Title}, required: yes, translated: yes, role: title}
                      slug: {kind: text, label: {cs: Adresa, en: Address}, translated: yes, role: slug}
                      old: {kind: list, of: text, label: {cs: Dříve, en: Before}, role: aliases}
                    """)
            .with("templates/help/type.yaml", """
                    labels: {cs: {one: Pomoc, many: Pomoc}, en: {one: Help, many: Help}}
                    section: {cs: pomoc, en: help}
                    lists: [{by: [about]}, {by: [about, for]}]
                    fields:
                      title: {kind: text, label: {cs: Název, en: Title}, required: yes, translated: yes, role: title}
                      about: {kind: list, of: {kind: reference, to: topic}, label: {cs: O čem, en: About}, role: topic}
                      for: {kind: list, of: {kind: reference, to: topic}, label: {cs: Pro koho, en: For}}
                      old: {kind: list, of: text, label: {cs: Dříve, en: Before}, role: aliases}
                      each: {kind: choice, label: {cs: Zvlášť, en: Each}, role: each, choices: {topic: {cs: téma, en: topic}}}
                    """)
            .withRecord("help/linka.cs", "", "about: [dluhy]");

    @Test
    void aRecordIsFoundByItsAliases() {
        assertThat(former(SITE.withRecord("topic/dluhy.cs", "", "old: [cs/temata/penize.html, en/topics/money.html]")))
                .containsEntry("cs/temata/penize.html", new FormerAddresses.Page("cs/temata/dluhy.html", "dluhy", Language.CS))
                .doesNotContainKey("en/topics/money.html");
    }

    @Test
    void listsOfARecordThatHadAnotherAddressAreFoundByThatToo() {
        SortedMap<String, FormerAddresses.Page> former = former(SITE
                .withRecord("topic/dluhy.cs", "", "old: [cs/temata/penize.html]")
                .withRecord("topic/zeny.cs", "", "old: [cs/temata/matky.html]"));

        assertThat(former).containsEntry("cs/pomoc/penize/index.html",
                new FormerAddresses.Page("cs/pomoc/dluhy/index.html", "Pomoc: dluhy", Language.CS));
        assertThat(former.subMap("cs/pomoc/", "cs/pomoc0").keySet()).contains("cs/pomoc/penize/matky/index.html",
                "cs/pomoc/penize/zeny/index.html", "cs/pomoc/dluhy/matky/index.html").doesNotContain("cs/pomoc/dluhy/zeny/index.html");
    }

    @Test
    void eachPageOfALongListIsFoundByItsFormerAddress() {
        SmallSite many = SITE.withRecord("topic/dluhy.cs", "", "old: [cs/temata/penize.html]");
        for (int number = 0; number < 50; number++) {
            many = many.withRecord("help/linka-" + number + ".cs", "", "about: [dluhy]");
        }

        assertThat(former(many)).containsEntry("cs/pomoc/penize/2.html",
                new FormerAddresses.Page("cs/pomoc/dluhy/2.html", "Pomoc: dluhy", Language.CS)).doesNotContainKey("cs/pomoc/penize/3.html");
    }

    @Test
    void aPageForEachTopicIsFoundByTheFormerAddressOfEither() {
        SortedMap<String, FormerAddresses.Page> former = former(SITE
                .withRecord("topic/dluhy.cs", "", "old: [cs/temata/penize.html]")
                .withRecord("help/prehled.cs", "", "each: topic", "old: [cs/pomoc/vse.html]"));

        FormerAddresses.Page page = new FormerAddresses.Page("cs/pomoc/prehled/dluhy.html", "prehled: dluhy", Language.CS);
        assertThat(former).containsEntry("cs/pomoc/prehled/penize.html", page).containsEntry("cs/pomoc/vse/penize.html", page)
                .containsEntry("cs/pomoc/vse/dluhy.html", page).doesNotContainKey("cs/pomoc/prehled/dluhy.html");
    }

    @Test
    void aListKeepsTheAddressThatItHasTakenOver() {
        SortedMap<String, FormerAddresses.Page> former = former(SITE
                .withRecord("topic/dluhy.cs", "", "old: [cs/jinde/penize.html]").withRecord("topic/penize.cs", ""));

        assertThat(former).containsKey("cs/jinde/penize.html").doesNotContainKey("cs/pomoc/penize/index.html");
    }

    @Test
    void whereNothingWasRenamedNothingLeadsOn() {
        assertThat(former(SITE.withRecord("topic/dluhy.cs", ""))).isEmpty();
    }

    private static SortedMap<String, FormerAddresses.Page> former(SmallSite site) {
        return FormerAddresses.of(site.site(), Language.CS);
    }
}
