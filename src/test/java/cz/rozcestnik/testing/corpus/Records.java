package cz.rozcestnik.testing.corpus;

import cz.rozcestnik.document.Texts;
import cz.rozcestnik.language.Slug;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes the records of a portal one by one: the same seed and number make the same record.
 *
 * @param seed          of the chance
 * @param organizations how many there are to refer to
 * @param services      how many there are to link to
 */
record Records(long seed, int organizations, int services) {
    private static final Vocabulary TOWNS = Vocabulary.of("towns");
    private static final Vocabulary ORGANIZATIONS = Vocabulary.of("organizations");
    private static final Vocabulary SERVICES = Vocabulary.of("services");
    private static final Vocabulary EVENTS = Vocabulary.of("events");
    private static final Vocabulary NEWS = Vocabulary.of("news");
    private static final Vocabulary TERMS = Vocabulary.of("terms");
    private static final Vocabulary AUDIENCES = Vocabulary.of("audiences");
    private static final int UNTRANSLATED = 8;

    /** Returns whether a service or a news item stays without a translation. */
    static boolean isOnlyCzech(int number) {
        return number % UNTRANSLATED == 0;
    }

    static String organizationName(int number) {
        return Slug.of(ORGANIZATIONS.row(number).get(1)) + "-" + Slug.of(town(number).get(1)) + "-" + number;
    }

    static String serviceName(int number) {
        return Slug.of(SERVICES.row(number).get(1)) + "-" + Slug.of(town(number).get(1)) + "-" + number;
    }

    Draft organization(int number) {
        List<String> row = ORGANIZATIONS.row(number);
        Draft draft = record("organization/" + organizationName(number), number,
                row.get(1) + " " + number, row.get(2) + " " + number)
                .fact("kind", row.get(0))
                .fact("seat", place(number)).fact("phones", "[\"+420 212 345 678\"]")
                .fact("email", "centrum-" + number + "@example.org")
                .fact("web", "https://www.example.org/" + number);
        return new Story(chance("organization", number), town(number).get(1)).told(draft, 1);
    }

    Draft contact(int number) {
        Draft draft = record("contact/poradna-" + number, number,
                "Kontaktní místo " + number, "Contact point " + number)
                .fact("function", "coordinator").fact("organization", organizationName(number % organizations))
                .fact("phones", "[\"+420 212 345 678\"]").fact("place", place(number))
                .fact("hours", "[{days: \"po, st\", from: \"8:00\", to: \"12:00\"}]").fact("languages", "[cs, en]");
        return new Story(chance("contact", number), town(number).get(1)).told(draft, 1);
    }

    Draft service(int number) {
        SplittableRandom chance = chance("service", number);
        List<String> row = SERVICES.row(number);
        Story story = new Story(chance, town(number).get(1));
        Draft draft = record("service/" + serviceName(number), number,
                row.get(1) + " " + number, row.get(2) + " " + number)
                .text("everyday-words", "[" + row.get(3) + "]", "[" + row.get(4) + "]")
                .fact("topics", "[" + row.get(5) + "]").fact("situations", "[" + row.get(6) + "]")
                .fact("audiences", "[" + AUDIENCES.row(chance.nextInt(AUDIENCES.size())).get(0) + "]")
                .fact("organization", organizationName(chance.nextInt(organizations)))
                .fact("kind", row.get(0)).fact("form", chance.nextBoolean() ? "[ambulatory]" : "[field, phone]")
                .fact("availability", "active").fact("places", "[" + place(number) + "]")
                .fact("phones", "[{ number: \"+420 212 345 678\", use: booking }]")
                .fact("email", "sluzba-" + number + "@example.org")
                .fact("hours", "[{days: po–pá, from: \"" + (7 + chance.nextInt(3)) + ":00\", to: \"16:00\"}]")
                .fact("cost", "free").fact("waiting-time", "weeks").fact("capacity", String.valueOf(8 + chance.nextInt(30)))
                .fact("languages", "[cs]").fact("accessibility", "[step-free, pram]");
        Draft told = story.told(story.sentence(story.sentence(draft, "for-whom"), "how-to-get"), 2 + chance.nextInt(3));
        return linked(told, "topic/" + row.get(5), "service/" + serviceName(other(chance)));
    }

    Draft event(int number) {
        SplittableRandom chance = chance("event", number);
        List<String> row = EVENTS.row(number);
        String day = "2026-12-" + (10 + number % 18);
        Draft draft = record("event/" + Slug.of(row.get(1)) + "-" + number, number,
                row.get(1) + " " + number, row.get(2) + " " + number)
                .fact("kind", row.get(0)).fact("state", "scheduled")
                .fact("start", day + " 9:00").fact("end", day + " 12:30").fact("place", place(number))
                .fact("organization", organizationName(chance.nextInt(organizations)))
                .fact("capacity", "40").fact("for-children", "yes");
        return new Story(chance, town(number).get(1)).told(draft, 1);
    }

    Draft news(int number) {
        SplittableRandom chance = chance("news", number);
        List<String> row = NEWS.row(number);
        Draft draft = record("news/" + Slug.of(row.get(0)) + "-" + number, number,
                row.get(0) + " " + number, row.get(1) + " " + number)
                .fact("date", "2026-11-" + (10 + number % 11))
                .fact("organization", organizationName(chance.nextInt(organizations)));
        Draft linked = linked(new Story(chance, town(number).get(1)).told(draft, 2),
                "service/" + serviceName(other(chance)), "organization/" + organizationName(chance.nextInt(organizations)));
        return isOnlyCzech(number) ? linked.untranslated() : linked;
    }

    Draft term(int number) {
        List<String> row = TERMS.row(number);
        Draft draft = Draft.of("term/" + Slug.of(row.get(0)) + "-" + number)
                .text("title", row.get(0) + " " + number, row.get(1) + " " + number)
                .fact("status", "published").fact("owner", organizationName(0)).fact("verified", "2026-10-20");
        return new Story(chance("term", number), town(number).get(1)).sentence(draft, "summary");
    }

    /** What records of most types have in common. */
    private Draft record(String id, int number, String czech, String english) {
        List<String> town = town(number);
        return Draft.of(id)
                .text("title", czech, english)
                .text("summary", "Ukázka – " + czech + ", " + town.get(1),
                        "Example – " + english + ", " + town.get(1))
                .text("slug", Slug.of(czech + " " + town.get(1)), Slug.of(english + " " + town.get(1)))
                .fact("status", "published").fact("sample", "yes")
                .fact("owner", organizationName(number % organizations))
                .fact("verified", "2026-10-" + (10 + number % 20))
                .fact("regions", "[" + (number % 50 == 7 ? "CZ" : town.get(0)) + "]");
    }

    private static Draft linked(Draft draft, String first, String second) {
        return draft.text(Texts.BODY,
                draft.czech().get(Texts.BODY) + "\n- [Víc k tématu](../" + first + ".cs.md)\n- [Podobná služba](../" + second + ".cs.md)\n",
                draft.english().get(Texts.BODY) + "\n- [More about it](../" + first + ".en.md)\n- [A similar service](../" + second + ".en.md)\n");
    }

    /** A service that has a translation. */
    private int other(SplittableRandom chance) {
        int number = chance.nextInt(services);
        return !isOnlyCzech(number) ? number : number + 1 < services ? number + 1 : 1;
    }

    private static String place(int number) {
        List<String> town = town(number);
        return "{ street: Vzorová " + (1 + number % 90) + ", city: " + town.get(1) + ", postal-code: " + town.get(2) + " }";
    }

    private static List<String> town(int number) {
        return TOWNS.row(number * 7 + number / 40);
    }

    private SplittableRandom chance(String type, int number) {
        return new SplittableRandom(seed * 1_000_003 + type.hashCode() * 31L + number);
    }
}
