package cz.rozcestnik.site;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Labels;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.Place;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code content/site.yaml} says.
 *
 * @param name    of the site
 * @param tagline one sentence about it
 * @param languages in which the site is published, the first one for whoever has not chosen
 * @param host    the address under which the site is published, with a slash at its end
 * @param navigation the main menu: types or records, in their order; empty for all types with lists
 * @param funding the record that names who pays for the site
 * @param licence of its content
 * @param demo    how a site of samples is shown
 * @param visitors what the site promises its visitors
 */
public record SiteSettings(
        Labels name,
        Labels tagline,
        List<Language> languages,
        URI host,
        List<MenuItem> navigation,
        Optional<Value.Reference> funding,
        Optional<Licence> licence,
        Demo demo,
        Visitors visitors) {

    /** Keeps copies. */
    public SiteSettings {
        languages = List.copyOf(languages);
        navigation = List.copyOf(navigation);
    }

    /** A type ({@code service}) or a record ({@code page/o-projektu}) in the main menu. */
    public record MenuItem(String target, Place place) {
    }

    /** A licence by its name and address. */
    public record Licence(String name, URI address) {
    }

    /**
     * How a site of samples is shown.
     *
     * @param ribbon whether every page says that the site is a sample
     * @param clock  the time at which the site stands still
     */
    public record Demo(boolean ribbon, Optional<LocalDateTime> clock) {
    }

    /**
     * What the site promises its visitors.
     *
     * @param exit          the neutral page in each language to which somebody leaves who must not be seen here; empty for none
     * @param accessibility what the statement of accessibility says
     * @param keeping       whether phones may keep pages for times without a signal
     * @param archive       where the whole site can be downloaded in one file
     * @param cards         whether a picture of each page is drawn for social networks
     */
    public record Visitors(Map<Language, URI> exit, Optional<Accessibility> accessibility, boolean keeping, Optional<URI> archive, boolean cards) {
        /** A site that says nothing of this. */
        public static final Visitors UNSAID = new Visitors(Map.of(), Optional.empty(), true, Optional.empty(), true);

        /** Keeps a copy. */
        public Visitors {
            exit = Map.copyOf(exit);
        }
    }

    /** Returns the records that the settings name. */
    public List<Value.Reference> references() {
        return Stream.concat(funding.stream(), visitors.accessibility().flatMap(Accessibility::contact).stream()).toList();
    }

    /** Returns whether an address is that of a site: its path stands in settings of web servers as it is, and nothing follows it. */
    public static boolean isHost(URI address) {
        return address.getRawUserInfo() == null && address.getRawQuery() == null && address.getRawFragment() == null
                && address.getRawPath().chars().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || "/-._~".indexOf(c) >= 0));
    }

    /** Returns the settings with another host; it gets a slash at its end. */
    public SiteSettings withHost(URI other) {
        String text = other.toString();
        URI address = URI.create(text.endsWith("/") ? text : text + "/");
        return new SiteSettings(name, tagline, languages, address, navigation, funding, licence, demo, visitors);
    }

    /** Returns the same settings for a site of which phones keep nothing. */
    public SiteSettings withoutKeeping() {
        return new SiteSettings(name, tagline, languages, host, navigation, funding, licence, demo,
                new Visitors(visitors.exit(), visitors.accessibility(), false, visitors.archive(), visitors.cards()));
    }
}
