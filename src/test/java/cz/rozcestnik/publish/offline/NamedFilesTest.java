package cz.rozcestnik.publish.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page shows is saved with it. */
class NamedFilesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <link rel="stylesheet" href="../../assets/site.css">         | assets/site.css
            <script defer src="../../assets/box.js"></script>            | assets/box.js
            <img alt="" src="mapa.svg">                                  | cs/sluzby/mapa.svg
            <img\tsrc="../mapa.svg">                                     | cs/mapa.svg
            <img src="../../a/b.webp" srcset="../../a/b.webp 1x, ../../a/c.webp 2x"> | a/b.webp,a/c.webp
            <img src="./mapa.svg">                                       | cs/sluzby/mapa.svg
            <img src="/mapa.svg">                                        | mapa.svg
            <a href="../../soubory/p%C5%99%C3%ADloha.pdf">               | soubory/příloha.pdf
            <a href="../../soubory/příloha.pdf">                         | soubory/příloha.pdf
            <a href="jina.html">                                         | ``
            <a href="https://example.org/a.pdf">                         | ``
            <a href="tel:+420123456789">                                 | ``
            <a href="#content">                                          | ``
            <a href="../../a.pdf#page=2">                                | ``
            <a href="?q=a">                                              | ``
            <p data-src="../../a.svg" title="href=">                     | ``
            <a href="">                                                  | ``
            <a href="../../a.pdf                                         | ``
            """)
    void of_each_page_the_files_it_names_by_a_relative_address(String markup, String paths) {
        assertThat(String.join(",", NamedFiles.of("cs/sluzby/poradna.html", markup.getBytes(StandardCharsets.UTF_8)))).isEqualTo(paths);
    }

    @ParameterizedTest
    @ValueSource(strings = {"src", "href", "srcset"})
    void wherever_it_stands_and_whatever_stands_before_it(String attribute) {
        for (char filler : "hrefsct=< \n\"č".toCharArray()) {
            for (int length = 0; length < 20; length++) {
                String markup = String.valueOf(filler).repeat(length) + " " + attribute + "=\"a.svg\"";
                assertThat(NamedFiles.of("index.html", markup.getBytes(StandardCharsets.UTF_8))).as(markup).containsExactly("a.svg");
            }
        }
    }
}
