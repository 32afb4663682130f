package cz.rozcestnik.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EventCardIT {
    private static final Pattern CARD = Pattern.compile("(?s)<article class=\"card.*?</article>");

    @Test
    void an_event_that_was_cancelled_says_so_wherever_its_card_stands() {
        List<String> cards = SitePages.all().stream().filter(page -> page.startsWith("cs/")).map(EventCardIT::cards)
                .flatMap(List::stream).filter(card -> card.contains("/akce/kulaty-stul-usti.html\"")).toList();

        assertThat(cards).hasSizeGreaterThan(4).allSatisfy(card -> assertThat(card).containsPattern("badge[^<]*<svg.*zrušená"));
    }

    @Test
    void employers_find_events_and_documents_made_for_them() {
        assertThat(String.join("", cards("cs/pro-koho/zamestnavatele.html")))
                .contains("/akce/seminar-zamestnavatele-liberec.html\"", "/dokumenty/studie-hlidani-mimo-hodiny.html\"",
                        "/dobra-praxe/castecne-uvazky-v-male-firme.html\"");
    }

    private static List<String> cards(String page) {
        return CARD.matcher(SitePages.markup(page)).results().map(MatchResult::group).toList();
    }
}
