package cz.rozcestnik.publish.feed;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.listing.Companions;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.util.ArrayList;
import java.util.List;

/** Makes calendars and cards, in each language beside the pages that offer them. */
public final class FeedPublisher {
    private FeedPublisher() {
    }

    /** Returns the files. */
    public static List<Output> publish(Site site) {
        List<Output> files = new ArrayList<>();
        for (Language reader : site.settings().languages()) {
            Companions companions = new Companions(site, reader);
            Calendar calendar = new Calendar(site, reader);
            Card card = new Card(site, reader);
            for (SiteRecord record : site.records().values()) {
                companions.path(Companions.Format.CALENDAR, record).ifPresent(path -> files.add(new Output(path,
                        calendar.of(record.title(reader), companions.records(Companions.Format.CALENDAR, record)))));
                companions.path(Companions.Format.CARD, record).ifPresent(path -> files.add(new Output(path,
                        card.of(companions.records(Companions.Format.CARD, record)))));
            }
        }
        return files;
    }
}
