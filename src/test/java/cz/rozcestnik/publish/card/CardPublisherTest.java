package cz.rozcestnik.publish.card;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.listing.SocialCard;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.source.Digest;
import cz.rozcestnik.testing.SmallSite;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link to a page is shown with a picture that says what the page is about. */
class CardPublisherTest {
    private static final SmallSite SITE = SmallSite.empty().withType("note")
            .with("content/site.yaml", "name: {cs: Rozcestník, en: Rozcestník}\nhost: https://rodiny.example.org/\n");

    @Test
    void each_language_of_a_record_has_a_card_and_a_borrowed_page_none() {
        List<Output> cards = CardPublisher.publish(
                SITE.withRecord("note/kun.cs", "").withRecord("note/kun.en", "").withRecord("note/osel.cs", "").site());

        assertThat(cards).extracting(card -> card.path().replaceAll("-[0-9a-f]{10}\\.png", ""))
                .containsExactly("social/cs/note/kun", "social/en/note-en/kun", "social/cs/note/osel");
    }

    @Test
    void another_title_gives_another_address_and_another_picture() {
        Output before = CardPublisher.publish(SITE.with("content/note/kun.cs.md", "---\ntitle: Kůň\n---\n").site()).get(0);
        Output after = CardPublisher.publish(SITE.with("content/note/kun.cs.md", "---\ntitle: Kůn\n---\n").site()).get(0);

        assertThat(after.path()).isNotEqualTo(before.path());
        assertThat(after.bytes()).isNotEqualTo(before.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rodičák", "👪", "Nejnepravděpodobnějšími-nejneobhospodařovávatelnějšími-z-nejdelších",
        "Příliš žluťoučký kůň úpěl ďábelské ódy a ještě dlouho potom vyprávěl, jak získat příspěvek na péči o dítě, kde o něj požádat, co vzít s sebou a komu zavolat, když si nevíte rady s tím, co po vás na úřadě chtějí"})
    void any_title_fits_the_card_and_packs_small(String title) throws IOException {
        byte[] card = PalettePng.write(new CardDrawing().draw(new SocialCard("", "Rozcestník", title, "Služba · Liberecký kraj")));

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(card));
        assertThat(card.length).isLessThan(30_000);
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        for (int y = 0; y < 590; y++) {
            assertThat(image.getRGB(1180, y) & 0xffffff).as("the margin at " + y).isEqualTo(0xfbfaf5);
        }
    }

    /** Where the strips of a card are joined, a strict reader checks the sum of all. */
    @Test
    void what_is_the_same_on_many_cards_is_drawn_once_and_the_sum_of_each_card_is_right() throws Exception {
        CardDrawing drawing = new CardDrawing();
        for (String title : List.of("Kůň", "Kůň a osel", "Kůň, osel a všichni ostatní, kteří se nevejdou na jeden řádek karty")) {
            byte[] card = PalettePng.write(drawing.draw(new SocialCard("", "Rozcestník", title, "Služba")));

            int length = ByteBuffer.wrap(card).getInt(33 + 12 + 48);
            assertThat(new String(card, 33 + 12 + 48 + 4, 4, StandardCharsets.US_ASCII)).isEqualTo("IDAT");
            byte[] rows = new InflaterInputStream(new ByteArrayInputStream(card, 33 + 12 + 48 + 8, length)).readAllBytes();
            assertThat(rows).hasSize(630 * 601);
        }
        assertThat(drawing.draw(new SocialCard("", "Rozcestník", "Kůň", "Služba")).get(0))
                .isSameAs(drawing.draw(new SocialCard("", "Rozcestník", "Osel", "Služba")).get(0));
    }

    @Test
    void czech_letters_are_drawn_with_their_marks() {
        Typeface face = Typeface.of("LiberationSerif-Bold");

        "ěščřžýáíéůúťďňóĚŠČŘŽÝÁÍÉŮÚŤĎŇÓ„“–…".codePoints().forEach(letter -> assertThat(face.has(letter)).as(Character.toString(letter)).isTrue());
        assertThat(face.outline("ř", 100, 0, 0).getBounds2D().getMinY()).isLessThan(face.outline("r", 100, 0, 0).getBounds2D().getMinY() - 10);
        assertThat(face.width("mm", 50)).isEqualTo(2 * face.width("m", 50));
    }

    /** No font library, JPEG library or JVM decides the bytes: Debian's JDK 17 and Temurin 25 gave the same. */
    @Test
    void every_machine_draws_the_same_pixels() throws IOException {
        byte[] card = PalettePng.write(new CardDrawing().draw(
                new SocialCard("", "Rozcestník", "Dluhová poradna v Ostravě", "Služba · Moravskoslezský kraj")));

        assertThat(Digest.of(Arrays.toString(ImageIO.read(new ByteArrayInputStream(card)).getRGB(0, 0, 1200, 630, null, 0, 1200)), 5)).isEqualTo("d68d971f95");
    }
}
