package cz.rozcestnik.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A drawing can only be seen: it runs nothing and loads nothing. */
class SvgCleanerTest {
    private static final String OPEN = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 40 30\">";

    @Test
    void what_draws_stays_as_it_is() throws UnusableImageException {
        CleanSvg clean = clean("<title>Dům &amp; strom</title><defs><linearGradient id=\"a\"><stop offset=\"0\" stop-color=\"red\"/></linearGradient></defs>"
                + "<path d=\"M0 0h9\" fill=\"url(#a)\" style=\"opacity:.5\"/><use xlink:href=\"#a\"/>");

        assertThat(clean.removed()).isEmpty();
        assertThat(clean.text()).isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\" viewBox=\"0 0 40 30\">"
                + "<title>Dům &amp; strom</title><defs><linearGradient id=\"a\"><stop offset=\"0\" stop-color=\"red\"></stop></linearGradient></defs>"
                + "<path d=\"M0 0h9\" fill=\"url(#a)\" style=\"opacity:.5\"></path><use href=\"#a\"></use></svg>\n");
        assertThat(clean.header()).extracting(ImageHeader::width, ImageHeader::height).containsExactly(40, 30);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "<script xlink:href='https://x.example/a.js'/>", "<path onload='alert(1)'/>",
        "<a xlink:href='javascript:alert(1)'><path/></a>", "<image href='https://x.example/a.png'/>",
        "<use href='https://x.example/a.svg#b'/>", "<use xlink:href='data:image/svg+xml;base64,AAAA'/>",
        "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'><script>alert(1)</script></body></foreignObject>",
        "<style>@import url(https://x.example/a.css);</style>",
        "<style>.a{fill:u<!-- -->rl(https://x.example/a)}</style>", "<style>.a{background:image-set('https://x.example/a' 1x)}</style>",
        "<style>@font-face{font-family:a}</style>", "<path style='fill:url(https://x.example/a)'/>",
        "<path fill='url( &quot;https://x.example/a&quot;)'/>", "<path style='fill:u\\72l(//x.example)'/>",
        "<animate attributeName='href' to='javascript:alert(1)'/>", "<set attributeName='onclick' to='alert(1)'/>",
        "<iframe src='https://x.example'/>", "<handler xmlns='http://www.w3.org/2001/xml-events'>alert(1)</handler>",
        "<filter id='f'><feImage href='https://x.example/a.png'/></filter>"})
    void what_runs_or_loads_is_left_out_and_told(String harmful) throws UnusableImageException {
        CleanSvg clean = clean("<path d='M1 1'/>" + harmful);

        assertThat(clean.removed()).isNotEmpty();
        assertThat(clean.text()).contains("M1 1").doesNotContainIgnoringCase("script").doesNotContain("alert", "x.example", "onload=", "data:");
    }

    @Test
    void colours_in_the_rules_of_a_drawing_program_stay() throws UnusableImageException {
        CleanSvg clean = clean("<defs><style type='text/css'><![CDATA[ .st0{fill:#E31E24;} g>path{fill:url(#a)} ]]></style></defs><path class='st0'/>");

        assertThat(clean.removed()).isEmpty();
        assertThat(clean.text()).contains("<defs><style> .st0{fill:#E31E24;} g&gt;path{fill:url(#a)} </style></defs><path class=\"st0\">");
    }

    @Test
    void a_document_type_that_only_names_the_language_is_left_out_without_a_word() throws UnusableImageException {
        String type = "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">";

        CleanSvg clean = SvgCleaner.clean((type + OPEN + "<path d='M1 1'/></svg>").getBytes(StandardCharsets.UTF_8));

        assertThat(clean.removed()).isEmpty();
        assertThat(clean.text()).contains("M1 1").doesNotContain("DOCTYPE");
    }

    @Test
    void what_drawing_programs_write_of_themselves_is_left_out_without_a_word() throws UnusableImageException {
        CleanSvg clean = clean("<metadata><x/></metadata><sodipodi:namedview xmlns:sodipodi='http://s.example' sodipodi:x='1'/><g sodipodi:y='2' "
                + "xmlns:sodipodi='http://s.example'/><!-- Autor: Jan --><?xml-stylesheet href='a.css'?>");

        assertThat(clean.removed()).isEmpty();
        assertThat(clean.text()).doesNotContain("metadata", "sodipodi", "Autor", "stylesheet");
    }

    private static CleanSvg clean(String inside) throws UnusableImageException {
        return SvgCleaner.clean((OPEN + inside + "</svg>").getBytes(StandardCharsets.UTF_8));
    }
}
