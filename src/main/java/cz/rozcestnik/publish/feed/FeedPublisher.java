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
import java.util.Optional;

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
            site.records().values().forEach(record -> {
                calendar(record, companions).ifPresent(files::add);
                cards(record, companions).ifPresent(files::add);
            });
            Atom atom = new Atom(site, days, reader);
            Feeds.of(site, reader).byPath().forEach((path, feed) ->
                    files.add(new Output(path, atom.of(path, feed))));
        }
        return files;
    }

    private Optional<Output> calendar(SiteRecord record, Companions companions) {
        return companions.file(Companions.Format.CALENDAR, record).map(file -> new Output(file.path(),
                new Calendar(site, companions.reader()).of(record.title(companions.reader()), file.records())));
    }

    private Optional<Output> cards(SiteRecord record, Companions companions) {
        return companions.file(Companions.Format.CARD, record).map(file -> new Output(file.path(),
                new Card(site, companions.reader()).of(file.records())));
    }
}
