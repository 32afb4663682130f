package cz.rozcestnik.publish.feed;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.listing.Companions;
import cz.rozcestnik.listing.Feeds;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes calendars, cards and feeds of what has changed, in each language beside the pages that offer them.
 *
 * @param days on which what the records say last changed, as far as they are known
 */
public record FeedPublisher(Site site, Map<RecordName, LocalDate> days) {

    /** Returns the files. */
    public List<Output> publish() {
        List<Output> files = new ArrayList<>();
        for (Language reader : site.settings().languages()) {
            Companions companions = new Companions(site, reader);
            Calendar calendar = new Calendar(site, reader);
            Card card = new Card(site, reader);
            for (SiteRecord record : site.records().values()) {
                companions.file(Companions.Format.CALENDAR, record).ifPresent(file ->
                        files.add(new Output(file.path(), calendar.of(record.title(reader), file.records()))));
                companions.file(Companions.Format.CARD, record).ifPresent(file ->
                        files.add(new Output(file.path(), card.of(file.records()))));
            }
            Atom atom = new Atom(site, days, reader);
            Feeds.of(site, reader).byPath().forEach((path, feed) ->
                    files.add(new Output(path, atom.of(path, feed))));
        }
        return files;
    }
}
