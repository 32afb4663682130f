package cz.rozcestnik.build;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.Folders;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three clubs, of which the first by the alphabet has ended for good. */
class EndedRecordsTest {
    private static final String TITLE = "  title: {kind: text, label: {cs: Název, en: Title}, required: yes, translated: yes, role: title}\n";

    @Test
    void whatHasEndedIsShownLastAndCountedNowhere(@TempDir Path folder) throws IOException {
        Folders.write(folder, "content/site.yaml", "name: {cs: Kluby, en: Clubs}\nhost: https://kluby.example.org\nlanguages: [cs]\n");
        Folders.write(folder, "templates/sport/type.yaml", """
                labels: {cs: {one: Sport, many: Sporty}, en: {one: Sport, many: Sports}}
                section: {cs: sporty, en: sports}
                fields:
                """ + TITLE);
        Folders.write(folder, "templates/club/type.yaml", """
                labels: {cs: {one: Klub, many: Kluby}, en: {one: Club, many: Clubs}}
                section: {cs: kluby, en: clubs}
                lists: [{by: [sports]}]
                fields:
                """ + TITLE + """
                  sports: {kind: list, of: {kind: reference, to: sport}, label: {cs: Sport, en: Sport}}
                  state: {kind: choice, choices: {active: {cs: otevřený, en: open}, ended: {cs: zrušený, en: ended}},
                    label: {cs: Stav, en: State}, role: availability}
                """);
        Folders.write(folder, "content/sport/sachy.cs.md", "---\ntitle: Šachy\n---\n");
        Folders.write(folder, "content/sport/judo.cs.md", "---\ntitle: Judo\n---\n");
        Folders.write(folder, "content/club/a.cs.md", "---\ntitle: Klub A\nsports: [sachy, judo]\nstate: ended\n---\n");
        Folders.write(folder, "content/club/b.cs.md", "---\ntitle: Klub B\nsports: [sachy]\nstate: active\n---\n");
        Folders.write(folder, "content/club/c.cs.md", "---\ntitle: Klub C\nsports: [sachy]\n---\n");

        BuiltSite site = BuiltSite.of(folder);

        assertThat(site.read("cs/kluby/index.html")).contains("2 záznamy\n", "Šachy (2)\n", "Judo (0)\n").containsSubsequence("Klub B", "Klub C", "Klub A");
        assertThat(site.read("cs/kluby/judo/index.html")).contains("0 záznamů\n", "Zatím tu nic přímo odtud nevedeme.", "Klub A");
    }
}
