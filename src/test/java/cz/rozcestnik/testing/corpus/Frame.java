package cz.rozcestnik.testing.corpus;

import java.util.ArrayList;
import java.util.List;

/** What every made-up portal has, however small: pages, regions, topics, life situations and audiences. */
final class Frame {
    static final String SITE = """
            name: { cs: Ukázkový rozcestník, en: Example signpost }
            tagline: { cs: Vymyšlený portál pro měření, en: A made-up portal for measurements }
            host: https://rozcestnik.example.org
            languages: [cs, en]
            navigation: [service, event, news, region, contact]
            licence: { name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }
            cards: no
            demo: { ribbon: yes, clock: "2026-11-21T08:00" }
            """;

    private final String owner;

    /** The frame of a portal that an organization answers for. */
    Frame(String owner) {
        this.owner = owner;
    }

    List<Draft> records() {
        List<Draft> records = new ArrayList<>();
        Vocabulary.of("pages").rows().forEach(row -> records.add(published("page/" + row.get(0), row.get(3), row.get(4))
                .text("slug", row.get(2), row.get(2)).fact("layout", row.get(1)).fact("unlisted", "yes")));
        Vocabulary.of("regions").rows().forEach(row -> records.add(region(row)));
        records.addAll(ordered("topic"));
        records.addAll(ordered("situation"));
        records.addAll(ordered("audience"));
        return records;
    }

    private Draft region(List<String> row) {
        return published("region/" + row.get(0), row.get(1), row.get(3))
                .text("short-name", row.get(1), row.get(3)).text("locative", row.get(2), row.get(4))
                .fact("owner", owner).fact("verified", "2026-10-01")
                .fact("nuts", row.get(0)).fact("official-name", row.get(1));
    }

    private static List<Draft> ordered(String type) {
        List<Draft> drafts = new ArrayList<>();
        Vocabulary.of(type + "s").rows().forEach(row -> drafts.add(published(type + "/" + row.get(0), row.get(1), row.get(2))
                .fact("position", String.valueOf(drafts.size() + 1))));
        return drafts;
    }

    private static Draft published(String id, String czech, String english) {
        return Draft.of(id).text("title", czech, english).fact("status", "published");
    }
}
