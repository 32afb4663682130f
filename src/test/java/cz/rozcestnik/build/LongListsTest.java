package cz.rozcestnik.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a phone loads stays short when a portal has seventy events, a hundred and twenty news items and a thousand organizations. */
class LongListsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final Pattern ENTRY = Pattern.compile("(?:Akce|Zpráva) č\\. (\\d+)(?=\\n)");

    private static final Pattern PAGE = Pattern.compile("(\\d+|…)(?:</a>)?</li>");

    private static BuiltSite site;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        write(folder, "site.yaml", "name: {cs: Ukázka, en: Example}\nhost: https://ukazka.example.org\nlanguages: [cs]\n");
        write(folder, "page/vse.cs.md", "---\ntitle: Vše\nstatus: published\nlayout: a-z\n---\n");
        write(folder, "topic/hlidani.cs.md", "---\ntitle: Hlídání\nstatus: published\nposition: 1\n---\n");
        for (int i = 0; i < 1051; i++) {
            write(folder, "organization/o" + i + ".cs.md", record("Spolek č. " + i) + "kind: ngo\n---\n");
        }
        for (int i = -10; i < 60; i++) {
            LocalDate day = TODAY.plusDays(i < 0 ? i : i + 1);
            write(folder, "event/e" + (i + 10) + ".cs.md", record("Akce č. " + (i + 10)) + "kind: seminar\nstate: scheduled\nstart: " + day
                    + " 9:00\nend: " + day + " 12:00\nplace: { city: Vzorov }\norganization: o1\n---\n");
        }
        for (int i = 0; i < 120; i++) {
            write(folder, "news/n" + i + ".cs.md", record("Zpráva č. " + i) + "date: " + TODAY.minusDays(i) + "\n"
                    + (i == 119 ? "pinned: yes\n" : "") + "---\n");
        }
        site = BuiltSite.of(folder);
    }

    @Test
    void whatIsAheadStandsOnTheFirstPagesSoonestFirstAndWhatIsOverFollowsLatestFirst() {
        assertThat(entries("cs/akce/index.html")).hasSize(50).startsWith(10, 11, 12).endsWith(58, 59);
        assertThat(entries("cs/akce/2.html")).containsExactly(60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
        assertThat(site.text("cs/akce/index.html")).contains("rel=\"next\" href=\"../../cs/akce/2.html\"");
    }

    @Test
    void dataOfEventsKeepTheirOrderWhileDaysPass() {
        assertThat(site.text("data/events.json").indexOf("Akce č. 0\"")).isPositive()
                .isLessThan(site.text("data/events.json").indexOf("Akce č. 10\""));
    }

    @Test
    void newsThatIsPinnedStandsFirstOnTheFirstPageAndNowhereElse() {
        assertThat(entries("cs/aktuality/index.html")).hasSize(51).startsWith(119, 0, 1).endsWith(48, 49);
        assertThat(entries("cs/aktuality/3.html")).startsWith(100, 101).endsWith(117, 118);
        assertThat(site.files()).doesNotContainKey("cs/aktuality/4.html");
    }

    @Test
    void theAlphabetLeadsToWhatFillsPagesOfItsOwnAndListsTheRest() {
        assertThat(site.read("cs/vse.html")).contains("Všechno: Organizace (1 051)", "Hlídání").doesNotContain("Spolek č. 7");
        assertThat(site.text("cs/vse.html")).contains("href=\"../cs/organizace/index.html\"");
        assertThat(site.text("cs/organizace/11.html")).contains("Spolek č.\u00a0");
    }

    @Test
    void ofManyPagesTheFirstTheLastAndThoseAroundAreNamed() {
        assertThat(pager("cs/organizace/11.html")).containsExactly("1", "…", "7", "8", "9", "10", "11", "12", "13", "14", "15", "…", "22");
        assertThat(pager("cs/organizace/index.html")).containsExactly("1", "2", "3", "4", "5", "…", "22");
        assertThat(pager("cs/organizace/22.html")).containsExactly("1", "…", "18", "19", "20", "21", "22");
    }

    private static List<String> pager(String path) {
        return PAGE.matcher(site.text(path).substring(site.text(path).indexOf("<ol class=\"letters\">"))).results().map(found -> found.group(1)).toList();
    }

    private static List<Integer> entries(String path) {
        return ENTRY.matcher(site.read(path)).results().map(found -> Integer.valueOf(found.group(1))).toList();
    }

    private static String record(String title) {
        return "---\ntitle: " + title + "\nsummary: Ukázkový záznam.\nstatus: published\nowner: o1\nverified: 2026-11-01\nregions: [CZ]\n";
    }

    private static void write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
