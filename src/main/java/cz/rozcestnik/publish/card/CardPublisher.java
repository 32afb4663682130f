package cz.rozcestnik.publish.card;

import cz.rozcestnik.image.ImageCache;
import cz.rozcestnik.image.ImageFormat;
import cz.rozcestnik.image.Rendition;
import cz.rozcestnik.listing.SocialCard;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.source.Digest;
import java.util.List;

/** Publishes a card for each record in each language of its own. */
public final class CardPublisher {
    private static final int KEY = 16;

    private CardPublisher() {
    }

    /** Returns the cards of a site, some of them as they were kept. */
    public static List<Output> publish(Site site, ImageCache cache) {
        CardDrawing drawing = new CardDrawing();
        return site.records().values().stream()
                .flatMap(record -> site.settings().languages().stream().flatMap(language -> SocialCard.of(site, record, language).stream()))
                .toList().parallelStream()
                .map(card -> output(card, drawing, cache)).toList();
    }

    private static Output output(SocialCard card, CardDrawing drawing, ImageCache cache) {
        List<Rendition> made = cache.keep("card-" + Digest.of(card.path(), KEY), () -> List.of(new Rendition(
                ImageFormat.PNG, SocialCard.WIDTH, SocialCard.HEIGHT, PalettePng.write(drawing.draw(card)))));
        return new Output(card.path(), made.get(0).bytes());
    }
}
