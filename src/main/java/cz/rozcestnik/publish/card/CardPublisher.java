package cz.rozcestnik.publish.card;

import cz.rozcestnik.listing.SocialCard;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.site.Site;
import java.util.List;

/** Publishes a card for each record in each language of its own. */
public final class CardPublisher {
    private CardPublisher() {
    }

    /** Returns the cards of a site. */
    public static List<Output> publish(Site site) {
        CardDrawing drawing = new CardDrawing();
        return site.records().values().stream()
                .flatMap(record -> site.settings().languages().stream().flatMap(language -> SocialCard.of(site, record, language).stream()))
                .toList().parallelStream()
                .map(card -> new Output(card.path(), PalettePng.write(drawing.draw(card)))).toList();
    }
}
