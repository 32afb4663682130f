package cz.rozcestnik.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a field means to the program, whatever its name is. */
public enum Role {
    /** The name of the record in headings and lists. */
    TITLE,
    /** One or two sentences about it. */
    SUMMARY,
    /** The last part of its address. */
    SLUG,
    /** From which original texts a translation was made: stands in translations only. */
    SOURCE,
    /** Whether it is a {@link #DRAFT draft}, published or {@link #ARCHIVED archived}. */
    STATUS,
    /** The day on which a person last checked its facts. */
    VERIFIED,
    /** The office that answers for it. */
    OWNER,
    /** The regions it concerns. */
    REGION,
    /** Its name with a preposition, as an answer to "where": {@code v Libereckém kraji}. */
    LOCATIVE,
    /** Its topics. */
    TOPIC,
    /** The life situations in which it helps. */
    SITUATION,
    /** Whom it is for. */
    AUDIENCE,
    /** Words by which people look for it. */
    KEYWORDS,
    /** Words at whose mention search offers it before all results. */
    OFFERED_FOR,
    /** Short forms of its name, explained where they occur. */
    ABBREVIATIONS,
    /** The organization behind it. */
    PROVIDER,
    /** Its phones. */
    PHONE,
    /** Its e-mail address. */
    EMAIL,
    /** Where it is. */
    PLACE,
    /** The day under which it is published. */
    DATED,
    /** When it starts. */
    START,
    /** When it ends. */
    END,
    /** Until when people can apply for it. */
    DEADLINE,
    /** Who pays for it. */
    FUNDING,
    /** Whether it is only an example. */
    SAMPLE,
    /** A registration number. */
    NUMBER,
    /** The sentence that a funder asks for. */
    STATEMENT,
    /** The NUTS3 code of a region. */
    NUTS,
    /** The template of a page that is not a record of another type. */
    LAYOUT,
    /** The records of which a page has one more page each: {@code topic}, {@code region}. */
    EACH,
    /**
     * Whether people can use it now: {@code active}, {@code paused} or {@code ended}; of an event {@code scheduled},
     * {@code moved}, {@code full} or {@code cancelled}. Only {@code active} services count in coverage.
     */
    AVAILABILITY,
    /** A short message on what is otherwise than usual. */
    ALERT,
    /** Its own website. */
    WEB,
    /** From which age, in years, it is for people. */
    AGE_FROM,
    /** Up to which age, in years, it is for people. */
    AGE_TO,
    /** Whether people pay for it. */
    COST,
    /** What it costs at least. */
    PRICE,
    /** The languages that are spoken there. */
    LANGUAGES,
    /** How people with disabilities or prams get in and along. */
    ACCESS,
    /** In words, who it is for. */
    FOR_WHOM,
    /** In words, how to get it. */
    HOW_TO_GET,
    /** The organization to which this one belongs. */
    PARENT,
    /** What sort of organization it is; {@code state}, {@code region}, {@code municipality} and {@code labour-office} are public administration. */
    NATURE,
    /** Whether the person it names agreed to be published. */
    CONSENT,
    /** Whether it is kept out of search: pages that only lead to others. */
    UNLISTED,
    /** Addresses it had before, from the site's root: {@code cs/sluzby/stara.html}. */
    ALIASES,
    /** Checks that its editor waives, each with a reason: a list of groups of a choice and a text. */
    WAIVERS,
    /** The day or time from which it is published. */
    PUBLISH_FROM,
    /** The last day on which it is worth showing, or the time at which it ends. */
    PUBLISH_UNTIL,
    /** The first day on which a person or office answers under this contact. */
    VALID_FROM,
    /** The last day on which a person or office answers under this contact. */
    VALID_TO;

    /** The value of {@link #STATUS} that keeps a record out of the site. */
    public static final String DRAFT = "draft";

    /** The value of {@link #STATUS} of a record that nobody looks after any more: its page stays and says so. */
    public static final String ARCHIVED = "archived";

    /** Returns the role's name as it is written in a model, such as {@code valid-to}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the role of a name. */
    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    /** Returns the names of all roles. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Role::code).toList();
    }
}
