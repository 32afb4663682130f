package cz.rozcestnik.listing;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.source.Digest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the picture says that social networks show beside a link to a record's page.
 *
 * @param path  of the picture from the site's root; it changes with what the picture says
 * @param site  the site's name
 * @param title the record's title
 * @param about what the record is, and where
 */
public record SocialCard(String path, String site, String title, String about) {
    /** The width of every card in pixels. */
    public static final int WIDTH = 1200;

    /** The height of every card in pixels. */
    public static final int HEIGHT = 630;

    /** The folder of all cards. */
    public static final String FOLDER = "social/";

    private static final String VERSION = "2";
    private static final int BYTES = 5;
    private static final int MOST_REGIONS = 2;

    /** Returns the card of a record that has a page with texts of its own in a language; none where the site wants no cards. */
    public static Optional<SocialCard> of(Site site, SiteRecord record, Language language) {
        return record.path(language).filter(path -> site.settings().visitors().cards() && record.speaks(language)).map(page -> {
            String name = plain(site.settings().name().in(language));
            String title = plain(record.title(language));
            List<String> regions = record.values(Role.REGION, language).stream().filter(Value.Region.class::isInstance)
                    .flatMap(value -> region(site, (Value.Region) value, language).stream()).distinct().toList();
            String kind = plain(record.type().labels().one().in(language));
            String about = regions.isEmpty() || regions.size() > MOST_REGIONS ? kind
                    : kind + " · " + regions.stream().collect(Collectors.joining(", "));
            String base = page.substring(0, page.length() - ".html".length());
            String hash = Digest.of(String.join("\n", VERSION, name, title, about), BYTES);
            return new SocialCard(FOLDER + base + "-" + hash + ".png", name, title, about);
        });
    }

    private static Optional<String> region(Site site, Value.Region region, Language language) {
        return site.record(new RecordName(region.type(), region.code())).map(record -> plain(record.title(language)));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
