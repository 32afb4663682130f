package cz.rozcestnik.asset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StylesheetTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "p { color: teal; }                        | p{color:teal}",
            "/* ground */ p {} /* roof */              | p{}",
            "a :hover , b > c { margin: 0 -1px }       | a :hover,b>c{margin:0 -1px}",
            "p { width: calc( 100% - 2rem ) }          | p{width:calc(100% - 2rem)}",
            "@media (width >= 40rem) and (hover) { }   | @media (width>= 40rem) and (hover){}",
            "q { content: ' /* ; } */  ' }             | q{content:' /* ; } */  '}",
            "q { content: \"it\\\"s  \" ; }              | q{content:\"it\\\"s  \"}",
            "a/* and */b { }                           | a/**/b{}",
    })
    void says_the_same_in_fewer_bytes(String written, String sent) {
        assertThat(Stylesheet.compact(written)).isEqualTo(sent);
    }

    @Test
    void an_unfinished_comment_or_string_ends_with_the_file() {
        assertThat(Stylesheet.compact("p{} /* never")).isEqualTo("p{}");
        assertThat(Stylesheet.compact("q{content:'never")).isEqualTo("q{content:'never");
    }
}
