package cz.rozcestnik.command;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslateCommandTest {
    /** So that only translations are told of. */
    private static final String WHEN_ALL_IS_FRESH = "2026-10-02T08:00";

    private static final String SOURCE =
            "source: title:f5960d summary:5409e7 advice:e4495f steps:27d386.851070 BODY:484c61.dafbc3";

    @TempDir
    private Path folder;
    private Path site;
    private Path original;
    private Path translation;
    private Path kept;

    @BeforeEach
    void copyASite() throws IOException {
        site = folder.resolve("site");
        Folders.copy(Path.of("src/test/sites/translations"), site);
        for (String stale : List.of("vzorec", "narozeni-ditete")) {
            Path record = site.resolve("content/leaflet/" + stale + ".cs.md");
            Files.writeString(record, Files.readString(record).replaceFirst("checked: .*", "checked: 2026-10-01"));
        }
        original = site.resolve("content/leaflet/stehovani.cs.md");
        translation = site.resolve("content/leaflet/stehovani.en.md");
        kept = site.resolve("content/_translated/leaflet/stehovani.en.md");
    }

    @Test
    void aMissingTranslationIsPreparedWithTheOriginalInCommentsOverEmptyFields() throws IOException {
        Files.delete(translation);

        CommandRun run = translate("leaflet/stehovani", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEqualToIgnoringNewLines("The translation is ready in content/leaflet/stehovani.en.md. "
                + "The original stands there after #; fill in the fields below it.");
        assertThat(translation).content().isEqualTo("""
                ---
                # Translation of the record leaflet/stehovani. Lines with # are the original; translate them into the field below.
                # You may delete the lines with # in the end; leave the line with the fingerprint of the original.
                # title: Stěhování
                title:\s
                # summary: Co zařídit, když se stěhujete.
                summary:\s
                # slug: stehovani
                slug:\s
                # everyday-words: [nová adresa, přestěhovat se]
                everyday-words: []
                # advice: |
                #   Začněte **u klíčů**.
                advice: |
                \s\s
                # steps:
                #   - what: Nahlaste novou adresu
                #     days: 10
                #   - what: Přihlaste děti do školy
                steps:
                  - what:\s
                    days: "10"
                  - what:\s
                %s
                # Text to translate below the second ---:
                # Stěhování je **velká věc**.
                #
                # Nespěchejte.
                ---

                """.formatted(SOURCE));
    }

    @Test
    void aPreparedTranslationIsRefusedUntilEveryFieldIsFilledAndThenIsCurrent() throws IOException {
        Files.delete(translation);
        translate("leaflet/stehovani", "en");
        assertThat(check().err()).contains("7 errors, 1 warning");

        Files.writeString(translation, Files.readString(translation)
                .replace("title: \n", "title: Moving\n").replace("summary: \n", "summary: What to arrange.\n")
                .replace("slug: \n", "slug: moving\n").replace("[]", "[new address]").replace("advice: |\n  \n", "advice: |\n  Keys.\n")
                .replace("what: \n", "what: Report it\n") + "Moving.\n");

        CommandRun run = check();
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void theOldAndTheNewWordsOfTheOriginalAreShownAndTheFileIsLeftAlone() throws IOException {
        confirm();
        String before = Files.readString(translation);
        change("Stěhování je **velká věc**.", "Stěhování je **malá věc**.");
        change("title: Stěhování", "title: Stěhujeme se");
        change("days: 10", "days: 15");
        change("Co zařídit, když se stěhujete.", "Co zařídit před stěhováním a po něm, když se stěhujete.");

        CommandRun run = translate("leaflet/stehovani", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                Title (title):
                  [-Stěhování-]{+Stěhujeme se+}
                Summary (summary):
                  Co zařídit{+ před stěhováním a po něm+}, když se stěhujete.
                Steps (steps):
                  - days: [-10-]{+15+}
                    what: Nahlaste novou adresu
                  …
                Text below the fields:
                  Stěhování je **[-velká-]{+malá+} věc**.
                  …
                """);
        assertThat(run.err()).isEqualToIgnoringNewLines("4 things have changed in the original since the translation:"
                + "[-Like this-] is what the original no longer has, {+like this+} what is new in it; … is text that stayed."
                + "Change content/leaflet/stehovani.en.md and confirm it: translate leaflet/stehovani en --confirm");
        assertThat(translation).content().isEqualTo(before);
    }

    @Test
    void theOriginalIsKeptAsItWasWhenItWasTranslated() throws IOException {
        confirm();

        assertThat(kept).content().isEqualTo("""
                ---
                # This is what the original of the record leaflet/stehovani said when it was translated. It tells what has changed since.
                # The file is written by the command translate and is not on the site. Do not change it by hand.
                title: "Stěhování"
                summary: "Co zařídit, když se stěhujete."
                advice: "Začněte **u klíčů**."
                steps: |-
                  - days: 10
                    what: Nahlaste novou adresu
                  - what: Přihlaste děti do školy
                ---

                Stěhování je **velká věc**.

                Nespěchejte.
                """);
        assertThat(check().out()).isEmpty();
        assertThat(confirm().err()).contains("says what the original says today");
    }

    @Test
    void aPreparedTranslationKeepsTheOriginalToo() throws IOException {
        Files.delete(translation);
        translate("leaflet/stehovani", "en");
        change("title: Stěhování", "title: Stěhujeme se");

        assertThat(kept).content().contains("title: \"Stěhování\"");
        assertThat(check().out()).contains("in which this has changed: Title (“Stěhování” → “Stěhujeme se”).");
    }

    @Test
    void changesCanBeWrittenIntoTheTranslationAndAreGoneOnceItIsConfirmed() throws IOException {
        confirm();
        String before = Files.readString(translation);
        change("title: Stěhování", "title: Stěhujeme se");
        change("Nespěchejte.", "Klid.");
        Files.writeString(original, Files.readString(original).replace("steps:", "source-note: Od odboru.\nsteps:"));

        translate("leaflet/stehovani", "en", "--mark");
        CommandRun again = translate("leaflet/stehovani", "en", "--mark");

        assertThat(again.err()).contains("The changes stand in content/leaflet/stehovani.en.md over the fields in lines with #|");
        assertThat(translation).content().startsWith("""
                ---
                #| Changed in the original, Title (title): [-gone-] {+new+}
                #|   [-Stěhování-]{+Stěhujeme se+}
                title: Moving house
                """).contains(SOURCE + """

                #| Changed in the original, Source of the facts (source-note): [-gone-] {+new+}
                #|   {+Od odboru.+}
                #| Changed in the original, Text below the fields: [-gone-] {+new+}
                #|   …
                #|   [-Nespěchejte-]{+Klid+}.
                ---

                Moving is **a big thing**.
                """);
        assertThat(check().exitCode()).isZero();
        confirm();
        String source = Files.readString(translation).lines().filter(line -> line.startsWith("source:")).findFirst().orElseThrow();
        assertThat(translation).content().isEqualTo(before.replace(SOURCE, source));
    }

    @Test
    void withoutTheKeptWordsOnlyTheNewOnesAreShown() throws IOException {
        confirm();
        Files.delete(kept);
        String before = Files.readString(translation);
        change("Stěhování je **velká věc**.", "Stěhování je **malá věc**.");
        change("title: Stěhování", "title: Stěhujeme se");
        change("days: 10", "days: 15");

        CommandRun run = translate("leaflet/stehovani", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                Title (title):
                + Stěhujeme se
                Steps (steps):
                + - days: 15
                +   what: Nahlaste novou adresu
                  …
                Text below the fields:
                + Stěhování je **malá věc**.
                  …
                """);
        assertThat(run.err()).isEqualToIgnoringNewLines("3 things have changed in the original since the translation:"
                + "Lines with + are new or changed in the original; … is text that stayed. "
                + "Delete from the translation what the original no longer has."
                + "Change content/leaflet/stehovani.en.md and confirm it: translate leaflet/stehovani en --confirm");
        assertThat(translation).content().isEqualTo(before);
    }

    @Test
    void theCheckShowsTheFieldsThatChangedAtTheFingerprint() throws IOException {
        confirm();
        change("days: 10", "days: 15");
        change("Nespěchejte.", "Klid.");

        CommandRun run = check();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                content/leaflet/stehovani.en.md:12:9: warning: The translation is older than its original, in which this has changed: Steps (“10” → “15”), text below the fields (“Nespěchejte” → “Klid”).
                  12 | %s
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Readers of the translation are told so on its page. To see what is new, run “translate leaflet/stehovani en”; \
                then change the translation and confirm it by the same command with “--confirm”.
                """.formatted(SOURCE));
    }

    @Test
    void aConfirmedTranslationKeepsAllItsBytesButTheFingerprint() throws IOException {
        String windows = "\ufeff" + Files.readString(translation).replace("\n", "\r\n")
                .replace("slug: moving", "source: >\r\n  old words\r\n  here\r\n# mine\r\n\r\nslug: moving");
        Files.writeString(translation, windows);

        assertThat(confirm().exitCode()).isZero();

        assertThat(translation).content().isEqualTo(
                windows.replace("source: >\r\n  old words\r\n  here\r\n", SOURCE + "\r\n"));
        assertThat(check().out()).isEmpty();
    }

    @Test
    void aTranslationInTheCharsetOfAnOldSiteStaysInIt() throws IOException {
        Files.writeString(site.resolve("jbake.properties"), "render.encoding=windows-1250\n");
        for (Path file : Folders.files(site.resolve("content"))) {
            Files.write(file, Files.readString(file).replace("Moving house", "Moving – Žluťásek")
                    .getBytes("windows-1250"));
        }

        confirm();

        assertThat(new String(Files.readAllBytes(translation), "windows-1250")).contains("Moving – Žluťásek").contains(SOURCE);
        assertThat(check().out()).isEmpty();
    }

    @Test
    void lineEndsTrailingSpacesQuotesAndFoldingOfTheOriginalAreNoChanges() throws IOException {
        confirm();
        Files.write(original, Files.readString(original)
                .replace("title: Stěhování", "title: \"Stěhování\"")
                .replace("summary: Co zařídit, když se stěhujete.", "summary: >-\n  Co zařídit,\n  když se stěhujete.")
                .replace("Nespěchejte.", "Nespěchejte.   \n\n")
                .replace("  - what: Nahlaste novou adresu\n    days: 10\n", "  - days: \"10\"\n    what: 'Nahlaste novou adresu'\n")
                .replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));

        assertThat(check().out()).isEmpty();
        assertThat(translate("leaflet/stehovani", "en").err())
                .contains("The translation content/leaflet/stehovani.en.md says what the original says today.");
    }

    @Test
    void neutralFieldsTheAddressAndWordsOfSearchAreNothingToTranslate() throws IOException {
        confirm();
        change("+420 212 345 678", "+420 212 345 679");
        change("slug: stehovani", "slug: stehujeme-se");
        change("přestěhovat se", "stěhováci");

        assertThat(check().out()).isEmpty();
    }

    @Test
    void aFieldThatIsGoneFromTheOriginalAndOneThatIsNewAreChanges() throws IOException {
        confirm();
        change("summary: Co zařídit, když se stěhujete.\n", "source-note: Od pracovníků odboru.\n");

        CommandRun run = translate("leaflet/stehovani", "en");

        assertThat(run.out()).isEqualTo("""
                Source of the facts (source-note):
                  {+Od pracovníků odboru.+}
                Summary (summary):
                  (no longer in the original; delete it from the translation too)
                  [-Co zařídit, když se stěhujete.-]
                """);
    }

    @Test
    void aTranslationMayBeAskedForInCzechToo() {
        CommandRun run = CommandRun.of("translate", "leaflet/stehovani", "en", "--site", site.toString());

        assertThat(run.err()).isEqualToIgnoringNewLines("Překlad content/leaflet/stehovani.en.md neříká, ze kterého znění "
                + "originálu vznikl. Porovnejte ho se souborem content/leaflet/stehovani.cs.md."
                + "Upravte content/leaflet/stehovani.en.md a potvrďte ho: translate leaflet/stehovani en --confirm");
    }

    @Test
    void aDraftCanBeTranslatedBeforeItIsPublished() {
        assertThat(translate("leaflet/koncept", "en").exitCode()).isZero();
        assertThat(site.resolve("content/leaflet/koncept.en.md")).content().contains("# title: Koncept\ntitle: \n");
    }

    @Test
    void anOriginalWithAnErrorIsToldAndNothingIsPrepared() throws IOException {
        Files.delete(translation);
        change("checked: 2026-10-01", "checked: 2026-13-01");

        CommandRun run = translate("leaflet/stehovani", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.err()).startsWith("content/leaflet/stehovani.cs.md:7:10: error: ");
        assertThat(translation).doesNotExist();
    }

    @Test
    void wrongUseIsToldWithWhatWasMeant() {
        assertThat(translate("leaflet/stehovni", "en").err())
                .contains("There is no record “leaflet/stehovni”; did you mean “leaflet/stehovani”?");
        assertThat(translate("leaflet/stehovani", "cs").err())
                .contains("The file content/leaflet/stehovani.cs.md is the original");
        assertThat(translate("stehovani", "en").err()).contains("The value “stehovani” does not fit here. Expected: TYPE/NAME");
        assertThat(translate("leaflet/stehovani", "de").exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(translate("leaflet/koncept", "en", "--confirm").err()).contains("There is no file content/leaflet/koncept.en.md yet");
    }

    private CommandRun confirm() {
        return translate("leaflet/stehovani", "en", "--confirm");
    }

    private CommandRun translate(String record, String language, String... more) {
        String[] arguments = new String[6 + more.length];
        System.arraycopy(new String[] {"translate", record, language, "--site", site.toString(), "--messages=en"},
                0, arguments, 0, 6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        return CommandRun.of(arguments);
    }

    private CommandRun check() {
        return CommandRun.of("check", site.toString(), "--clock", WHEN_ALL_IS_FRESH, "--messages", "en");
    }

    private void change(String from, String to) throws IOException {
        String text = Files.readString(original);
        assertThat(text).contains(from);
        Files.writeString(original, text.replace(from, to));
    }
}
