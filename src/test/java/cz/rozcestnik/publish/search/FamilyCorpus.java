package cz.rozcestnik.publish.search;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.search.Demotions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Made-up records about family policy, the same every time, many enough for rankings to differ. */
final class FamilyCorpus {
    private static final String CZECH = "/rodina rodiny rodině rodinu rodin rodiče rodičů rodičům rodičovská rodičovské "
            + "poradna poradny poradně poraden poradnu poradenství hlídání hlídáním hlídat dítě dítěte děti dětí dětem dětmi "
            + "mateřská mateřské mateřskou dovolená dovolené péče péči péčí pěstoun pěstouni pěstounů pěstounská pěstounské "
            + "senior senioři seniorů seniorům domov domova bydlení dávka dávky dávek dávce příspěvek příspěvku příspěvky "
            + "škola školy školka školky školce jesle jeslí kroužek kroužky tábor tábory táborů sleva slevy služba služby "
            + "služeb službám pomoc pomoci pomocí krize krizová krizové linka linky domácí domácího násilí rozvod rozvodu "
            + "mediace mediátor mediátora zaměstnání práce práci zaměstnavatel zaměstnavatelé částečný částečného úvazek "
            + "úvazky kraj kraje krajská krajské obec obce obcí město města politika politiky opatření podpora podpory "
            + "podporu podporuje podporovat financování financuje dluh dluhy dluhová dluhů exekuce exekucí nemoc nemoci "
            + "postižení zdravotní doprava dopravy jízdné kočárek kočárky knihovna knihovny sport hřiště herna herny "
            + "víkend víkendy prázdniny setkání kurz kurzy kurzů vzdělávání beseda besedy Liberec Liberci Plzeň Plzni "
            + "Vysočina Vysočině Zlín Zlíně Olomouc Olomouci Praha Praze";
    private static final String ENGLISH = "/family families parent parents parental parenting child children childcare "
            + "service services advice adviser advisers counselling counsellor crisis help helpline line foster fostering "
            + "care caring carer carers senior seniors housing benefit benefits allowance allowances school schools nursery "
            + "nurseries leave maternity paternity work working employer employers part-time job jobs region regions "
            + "regional town towns policy policies measure measures support supports supported funding debt debts "
            + "mediation divorce violence domestic health disability transport discount discounts library libraries "
            + "playground playgrounds course courses training meeting meetings holiday holidays camp camps sport sports "
            + "club clubs café cafés Liberec Pilsen Zlín Olomouc Prague";

    private FamilyCorpus() {
    }

    static List<SearchEntry> czech(int records) {
        return records("cs", CZECH, List.of("Služba", "Opatření", "Příběh"), "a v na pro se s o je", records);
    }

    static List<SearchEntry> english(int records) {
        return records("en", ENGLISH, List.of("Service", "Measure", "Story"), "a in the for with of is", records);
    }

    /** The words of the Czech records, the most common ones first. */
    static List<String> czechWords() {
        return List.of(CZECH.substring(1).split(" "));
    }

    private static List<SearchEntry> records(
            String language, String vocabulary, List<String> types, String smallWords, int count) {
        Random random = new Random(20261121);
        String[] words = vocabulary.substring(1).split(" ");
        String[] small = smallWords.split(" ");
        List<SearchEntry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String type = types.get(random.nextInt(types.size()));
            RecordName name = new RecordName("record", "r" + (1000 + i));
            // Every tenth record repeats the one before, so that some rankings have ties.
            SearchEntry before = i % 10 == 9 ? entries.get(i - 1) : null;
            String title = before == null ? text(random, words, small, 4) : before.title();
            String summary = before == null ? text(random, words, small, 14) : before.summary();
            String body = before == null ? text(random, words, small, 30 + random.nextInt(200)) : before.body();
            List<String> keywords = before == null
                    ? List.of(text(random, words, small, 2), words[random.nextInt(words.length)]) : before.keywords();
            String path = language + "/r/" + name.name().substring(1) + ".html";
            entries.add(new SearchEntry(name, language, type, path, title, summary, keywords, body, Map.of(
                    "region", List.of("R" + i % 5), "topic", i % 4 == 0 ? List.of() : List.of("T" + i % 3, "U" + i % 7)))
                    .with(ranking(before == null ? i : i - 1, words)));
        }
        return entries;
    }

    /** Some records are over, some overdue, and some name what has other names. */
    private static SearchEntry.Ranking ranking(int record, String[] words) {
        int worth = record % 9 == 0 ? 1 : record % 7 == 0 ? 36 : record % 4 == 0 ? 48 : Demotions.FULL;
        return new SearchEntry.Ranking(
                record % 6 == 0 ? List.of(words[record % words.length] + " " + words[0], words[1]) : List.of(), worth);
    }

    /** Words from the front of the vocabulary come more often, as in any language. */
    private static String text(Random random, String[] words, String[] small, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            double place = random.nextDouble() * random.nextDouble();
            String word = i % 4 == 3 ? small[random.nextInt(small.length)] : words[(int) (place * words.length)];
            text.append(i == 0 ? "" : " ").append(word);
            if (i % 11 == 10) {
                text.append('.');
            }
        }
        return text.toString();
    }
}
