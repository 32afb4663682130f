package cz.rozcestnik.publish.search;

import cz.rozcestnik.document.RecordName;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Made-up records whose words come as often as words do in any language: the second half as often as the first, the third
 * a third as often (Zipf). The most common ones are Czech, the long tail is syllables with Czech endings, so that the
 * vocabulary grows with the number of records.
 */
final class ScaleCorpus {
    private static final List<String> SMALL = List.of(("a v na se je pro že s z do o k i za jak po ve který nebo při jsou "
            + "od jako by co").split(" "));
    private static final List<String> ENDINGS =
            List.of(",a,y,u,e,em,ou,ám,ách,ami,ů,ovi,í,ích,ím,ého,ému,ý,á,é,ost,osti,ování,ovat,uje".split(","));
    private static final List<String> SYLLABLES = List.of(("ba be bi bo bra by ca ce čá če či da de di do dra du fa fi ha ho "
            + "hra ja je jí ka ke kla ko kra ku la le li lo lu ma me mí mo na ne ni no nu pa pe pi po pra pro ra re ri ro rů sa "
            + "se si sko slo so sta stro su ša še ta te ti to tra tu va ve vi vo vra za ze zi zo ža ži").split(" "));
    private static final int WORDS = 300_000;
    /** Before and between the words of the subject stand others of everyday language. */
    private static final int SPREAD = 20;
    private static final int BEFORE = 125;
    private static final List<Integer> TYPES = List.of(55, 67, 75, 85, 95, 100);
    private static final List<String> LABELS =
            List.of("Služba", "Organizace", "Kontakt", "Akce", "Aktualita", "Opatření");

    private final SplittableRandom chance = new SplittableRandom(20261122);
    private final List<String> common = FamilyCorpus.czechWords();

    private ScaleCorpus() {
    }

    static List<SearchEntry> czech(int records) {
        ScaleCorpus corpus = new ScaleCorpus();
        List<SearchEntry> entries = new ArrayList<>();
        for (int i = 0; i < records; i++) {
            entries.add(corpus.entry(i));
        }
        return entries;
    }

    /** So many queries of all kinds for what the entries say: words, with one slip, begun, without diacritics, phrases, minuses. */
    static List<SampleQueries.Query> queries(List<SearchEntry> entries, int count) {
        SplittableRandom chance = new SplittableRandom(20261123);
        List<SampleQueries.Query> queries = new ArrayList<>();
        while (queries.size() < count) {
            SearchEntry entry = entries.get(chance.nextInt(entries.size()));
            String[] title = entry.title().replace(".", "").split(" ");
            String[] summary = entry.summary().replace(".", "").split(" ");
            String word = title[chance.nextInt(title.length)];
            String other = summary[chance.nextInt(summary.length)];
            String text = switch (queries.size() % 8) {
                case 0 -> word;
                case 1 -> word + " " + other;
                case 2 -> Normalizer.normalize(word + " " + other, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
                case 3 -> word.substring(0, Math.min(word.length(), 3 + chance.nextInt(3)));
                case 4 -> word.length() < 5 ? word : word.charAt(0) + word.substring(2) + " ";
                case 5 -> "\"" + title[0] + " " + title[1] + "\"";
                case 6 -> word + " -" + other;
                default -> other + " \"" + summary[2] + " " + summary[3] + " " + summary[4] + "\" " + word;
            };
            queries.add(new SampleQueries.Query("cs", text));
        }
        return queries;
    }

    private SearchEntry entry(int number) {
        int share = chance.nextInt(100);
        int type = 0;
        while (TYPES.get(type) <= share) {
            type++;
        }
        String title = text(3 + chance.nextInt(4));
        RecordName name = new RecordName("type" + type, "record-" + number);
        List<String> topics = chance.nextInt(3) == 0 ? List.of(value("Téma", 13)) : List.of(value("Téma", 6), value("Okruh", 7));
        return new SearchEntry(name, "cs", LABELS.get(type), "cs/zaznamy/" + number + "-" + text(2).replace(' ', '-') + ".html",
                title, text(10 + chance.nextInt(10)), List.of(text(2), text(1), text(1)), text(60 + chance.nextInt(180)),
                Map.of("region", List.of(value("Kraj", 14)), "topic", topics, "audience", List.of(value("Komu", 7))));
    }

    private String value(String name, int count) {
        return name + " " + (1 + chance.nextInt(count));
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(i == 0 ? "" : i % 12 == 11 ? ". " : " ").append(word((int) Math.exp(chance.nextDouble() * Math.log(WORDS))));
        }
        return text.toString();
    }

    /** The word of a rank, from 1. */
    private String word(int rank) {
        if (rank <= SMALL.size()) {
            return SMALL.get(rank - 1);
        }
        int place = rank - SMALL.size() - 1;
        int subject = place - BEFORE;
        if (subject >= 0 && subject % SPREAD == 0 && subject / SPREAD < common.size()) {
            return common.get(subject / SPREAD);
        }
        // Neighbours in rank are forms of one word, as in Czech.
        SplittableRandom of = new SplittableRandom((place / 4) * 7919L);
        StringBuilder word = new StringBuilder();
        for (int i = 2 + of.nextInt(2); i > 0; i--) {
            word.append(SYLLABLES.get(of.nextInt(SYLLABLES.size())));
        }
        return word.append("tmnslkrdv".charAt(of.nextInt(9))).append(ENDINGS.get((of.nextInt(25) + place % 4 * 5) % 25)).toString();
    }
}
