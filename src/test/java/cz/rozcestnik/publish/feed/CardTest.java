package cz.rozcestnik.publish.feed;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.SmallSite;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class CardTest {
    private static final String DESK = "cs/kdo/misto.vcf";

    private static SmallSite with(String... fields) {
        return FeedSite.EMPTY.withRecord("kdo/misto.cs", "", fields);
    }

    @Test
    void anotherProgramReadsAllWaysToReachADesk() {
        VCard card = FeedSite.cards(FeedSite.files(with("about: 'Poradí; pomůže, vyslechne.'", "checked: 2026-11-20",
                "calls: ['+420 212 345 678', '+420 601 234 567']", "mail: misto@example.org",
                "where: {street: 'Vzorová 7, dvůr', city: Liberec, postal-code: 460 01, latitude: 50.7663, longitude: 15.0543}"))
                .get(DESK)).get(0);

        assertThat(card.getVersion()).isEqualTo(VCardVersion.V4_0);
        assertThat(card.getFormattedName().getValue()).isEqualTo("misto");
        assertThat(card.getStructuredName().getFamily()).isEqualTo("misto");
        assertThat(card.getKind().getValue()).isEqualTo("org");
        assertThat(card.getTelephoneNumbers()).extracting(phone -> phone.getUri().getNumber())
                .containsExactly("+420212345678", "+420601234567");
        assertThat(card.getTelephoneNumbers().get(1).getTypes()).extracting(type -> type.getValue()).contains("cell");
        assertThat(card.getEmails().get(0).getValue()).isEqualTo("misto@example.org");
        assertThat(card.getAddresses().get(0).getStreetAddress()).isEqualTo("Vzorová 7, dvůr");
        assertThat(card.getAddresses().get(0).getPostalCode()).isEqualTo("460 01");
        assertThat(card.getGeo().getLatitude()).isEqualTo(50.7663);
        assertThat(card.getNotes().get(0).getValue()).isEqualTo("Poradí; pomůže, vyslechne.");
        assertThat(card.getUid().getValue()).isEqualTo("https://portal.example.org/#kdo/misto");
        assertThat(card.getUrls().get(0).getValue()).isEqualTo("https://portal.example.org/cs/kdo/misto.html");
    }

    @Test
    void aPersonIsOneWhoAgreedAndNoOtherHasACard() {
        assertThat(FeedSite.cards(FeedSite.files(with("agrees: yes")).get(DESK)).get(0).getKind().getValue())
                .isEqualTo("individual");
        assertThat(FeedSite.files(with("agrees: no"))).doesNotContainKey(DESK);
        assertThat(FeedSite.files(with("agrees: no", "kraj: CZ051"))).isEmpty();
    }

    @Test
    void aContactThatIsOverHasNoCardAnywhere() {
        assertThat(FeedSite.files(with("until: 2026-11-20", "kraj: CZ051"))).isEmpty();
        assertThat(FeedSite.files(with("until: 2026-11-21", "kraj: CZ051"))).containsKey(DESK);
    }

    @Test
    void aRegionHasTheCardsOfAllItsContacts() {
        SortedMap<String, String> files = FeedSite.files(with("kraj: CZ051").withRecord("kdo/vsude.cs", "", "kraj: CZ"));

        assertThat(FeedSite.cards(files.get("en/regions/cz051.vcf"))).hasSize(2);
        assertThat(FeedSite.cards(files.get("en/regions/cz052.vcf"))).hasSize(1);
    }
}
