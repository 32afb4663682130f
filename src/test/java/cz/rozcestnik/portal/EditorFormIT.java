package cz.rozcestnik.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import cz.rozcestnik.command.Main;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.ProblemTexts;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.Folders;
import cz.rozcestnik.testing.StaticServer;
import cz.rozcestnik.testing.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An editor who has never seen a terminal writes records in the browser; the form saves inside the browser only. */
@Tag("form")
@ExtendWith(Browser.Given.class)
class EditorFormIT {
    private static final Path FORM = Path.of("target/form");
    private static final Path KEPT = Path.of("content/_translated");
    private static final String CONTACT = "content/contact/poradna-v-liberci.cs.md";

    @TempDir
    private Path site;

    @Test
    void the_form_speaks_czech_and_asks_no_other_host(Browser browser) throws IOException {
        try (StaticServer host = StaticServer.serve(FORM, "/formular/"); Visit visit = browser.visit(host.address(), Browser.LAPTOP)) {
            EditorForm form = EditorForm.open(visit, records());

            assertThat(form.page()).hasTitle(Pattern.compile("Rozcestník: formulář pro redaktory"));
            assertThat(form.page().getByText("Krizová pomoc").first()).isVisible();
            form.create("service");
            assertThat(form.save()).isVisible();
            assertThat(form.field("title")).containsText("Krátce a\u00a0srozumitelně, jak by se zeptal návštěvník.");
            visit.assertQuiet();
        }
    }

    @Test
    void a_wrong_phone_is_stopped_in_the_models_own_words_and_the_right_record_passes_check(Browser browser) throws IOException {
        try (StaticServer host = StaticServer.serve(FORM, "/"); Visit visit = browser.visit(host.address(), Browser.LAPTOP)) {
            EditorForm form = EditorForm.open(visit, records());
            form.create("contact");
            form.write("title", "Poradna v Liberci");
            form.choose("owner", "Redakce Rozcestníku");
            form.write("verified", "2026-11-20");
            form.choose("regions", "Liberecký kraj");
            form.field("function").getByRole(AriaRole.RADIO,
                    new Locator.GetByRoleOptions().setName("krajský poradce")).click();
            form.add("phones");
            form.write("phones.0", "541 12 34");
            form.addGroup("hours");
            form.add("hours.week");
            form.write("hours.week.0.days", "po–pá");
            form.write("hours.week.0.from", "8:00");
            form.write("hours.week.0.to", "16:00");
            form.write("hours.week.0.break", "v poledne");
            form.add("hours.exceptions");
            form.write("hours.exceptions.0.date", "2026-12-23 – 2027-01-01");
            form.field("hours.exceptions.0.closed").getByRole(AriaRole.RADIO,
                    new Locator.GetByRoleOptions().setName("ano")).click();
            form.write("publish-from", "1. prosince 8:00");

            form.save().click();
            assertThat(form.field("phones.0")).containsText(advice());
            assertThat(form.field("hours.week.0.break")).containsText("Napište začátek a konec, například 12:00–12:30.");
            assertThat(form.field("publish-from")).containsText(advice(ProblemCode.DATE_OR_TIME_EXPECTED));
            assertThat(form.files()).doesNotContainKey(CONTACT);

            form.write("phones.0", "485 123 456");
            form.write("hours.week.0.break", "12:00–12:30");
            form.write("publish-from", "2026-11-20 8:00");
            form.saveAndWait("contact");

            assertThat(form.files().get(CONTACT)).contains("- 485 123 456", "owner: redakce-rozcestniku", "- CZ051",
                    "week:", "12:00–12:30", "2026-12-23 – 2027-01-01", "2026-11-20 8:00");
            assertThat(check(form.files())).isZero();
            assertThat(visit.requests()).allSatisfy(request -> assertThat(request).matches("(" + host.address() + "|data:|blob:).*"));
        }
    }

    @Test
    void a_record_of_each_type_that_was_opened_and_saved_says_what_it_said(Browser browser) throws IOException {
        SortedMap<String, String> before = records();
        try (StaticServer host = StaticServer.serve(FORM, "/"); Visit visit = browser.visit(host.address(), Browser.LAPTOP)) {
            EditorForm form = EditorForm.open(visit, before);
            for (String record : oneOfEachType(before)) {
                form.edit(record);
                form.addSpaceToTitle();
                form.saveAndWait(record.substring(0, record.indexOf('/')));
            }
            SortedMap<String, String> after = form.files();

            assertThat(after.keySet()).isEqualTo(before.keySet());
            assertThat(after.entrySet().stream().filter(file -> !file.getValue().equals(before.get(file.getKey()))).count())
                    .isGreaterThanOrEqualTo(oneOfEachType(before).size());
            assertThat(check(after)).isZero();
            assertThat(pages(after)).isEqualTo(pages(before));
        }
    }

    private static String advice(ProblemCode code) {
        return ProblemTexts.in(Language.CS).hint(Problem.of(code, Place.file("")));
    }

    private static String advice() {
        return ProblemTexts.in(Language.CS).hint(Problem.of(ProblemCode.PHONE_TOO_SHORT, Place.file(""), "541 12 34", 7));
    }

    /** The first translated record of each type, or its first. */
    private static List<String> oneOfEachType(SortedMap<String, String> files) {
        SortedMap<String, String> records = new TreeMap<>();
        for (String language : List.of(".en.md", ".cs.md")) {
            files.keySet().stream().filter(path -> path.endsWith(language)).forEach(path -> records.putIfAbsent(
                    path.split("/")[1], path.substring("content/".length(), path.length() - language.length())));
        }
        return List.copyOf(records.values());
    }

    private static SortedMap<String, String> records() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(Path.of("content"))) {
            for (Path file : all.filter(path -> path.toString().endsWith(".md") && !path.startsWith(KEPT)).toList()) {
                files.put(file.toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    private int check(SortedMap<String, String> files) throws IOException {
        return Main.run("check", written(files).toString());
    }

    private SortedMap<String, String> pages(SortedMap<String, String> files) throws IOException {
        Path output = Files.createTempDirectory(site, "pages").resolve("site");
        assertThat(Main.run("build", written(files).toString(), "--output", output.toString())).isZero();
        SortedMap<String, String> pages = Folders.fingerprints(output);
        pages.keySet().removeIf(path -> !path.endsWith(".html"));
        assertThat(pages).hasSizeGreaterThan(100);
        return pages;
    }

    private Path written(SortedMap<String, String> files) throws IOException {
        Path copy = Files.createTempDirectory(site, "site");
        Folders.copy(Path.of("content"), copy.resolve("content"));
        for (String path : files.keySet()) {
            Files.createDirectories(copy.resolve(path).getParent());
            Files.writeString(copy.resolve(path), files.get(path));
        }
        return copy;
    }
}
