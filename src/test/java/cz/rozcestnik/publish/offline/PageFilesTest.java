package cz.rozcestnik.publish.offline;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.OutputStore;
import cz.rozcestnik.testing.StandingFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageFilesTest {
    private static final Output PAGE = output("cs/a.html", "<img src=\"../mapa.svg\"> <img src=\"b.png\">");
    private static final Output STANDS = output("cs/b.html", "<img src=\"nobody-reads-this.png\">");
    private static final Output STYLE = output("site.css", "<img src=\"none.png\">");
    private static final OutputStore STORE = new StandingFiles(List.of(STANDS));

    private static Output output(String path, String text) {
        return new Output(path, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void ofAPageThatIsMadeIsNotedWhatItNames() {
        PageFiles named = new PageFiles(Map.of("cs/a.html", List.of("old.png")));

        assertThat(named.into(STORE).keep(PAGE)).isSameAs(PAGE);
        named.into(STORE).keep(STYLE);

        assertThat(named.all()).containsOnly(Map.entry("cs/a.html", List.of("mapa.svg", "cs/b.png")));
        assertThat(named.of(PAGE)).containsExactly("mapa.svg", "cs/b.png");
        assertThat(named.of(STYLE)).isEmpty();
    }

    @Test
    void ofAPageThatStandsIsKnownWhatItNamedBefore() {
        PageFiles named = new PageFiles(Map.of("cs/b.html", List.of("mapa.svg"), "cs/gone.html", List.of("old.png")));

        assertThat(named.into(STORE).standing("cs/b.html")).contains(STANDS);
        assertThat(named.into(STORE).standing("cs/gone.html")).isEmpty();

        assertThat(named.of(STANDS)).containsExactly("mapa.svg");
        assertThat(named.all()).containsOnly(Map.entry("cs/b.html", List.of("mapa.svg")));
    }

    @Test
    void aPageThatStandsAndOfWhichNothingIsKnownIsRead() {
        PageFiles named = new PageFiles(Map.of());

        named.into(STORE).standing("cs/b.html");

        assertThat(named.of(STANDS)).containsExactly("cs/nobody-reads-this.png");
    }
}
