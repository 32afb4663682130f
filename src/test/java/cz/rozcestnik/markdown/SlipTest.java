package cz.rozcestnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In these texts {@code ⏎} ends a line and {@code ~} is a space that does not break. */
class SlipTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "##Pro koho to je | ## Pro koho to je", "#Nadpis⏎Text. | # Nadpis", "#Kontakt⏎⏎Volejte. | # Kontakt", "#Jak na to?⏎⏎Takto. | # Jak na to?",
        "###1. krok | ### 1. krok", "#~Nadpis | # Nadpis", "Text⏎##Nadpis | ## Nadpis", "> ##Nadpis | ## Nadpis", "- a⏎⏎  ##Nadpis | ## Nadpis",
        "##**Nadpis** | ## **Nadpis**", "##[Dům](dum.cs.md) | ## [Dům](dum.cs.md)", "#Pomoc s [dluhy](x.md)⏎⏎Text. | # Pomoc s [dluhy](x.md)"})
    void a_heading_without_a_space_is_told_as_it_should_be(String markdown, String mended) {
        assertThat(told(markdown)).containsExactly("HEADING_UNFINISHED " + mended);
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Nadpis", "#", "##", "Sledujte #rodina", "#rodina⏎⏎Text.", "#RodinaAPráce⏎⏎Text.", "#MPSV⏎⏎Text.", "Text⏎⏎#Rodina",
        "#Rodina #Práce⏎⏎Text.", "Sledujte⏎#Rodina⏎nebo nám pište.", "#Rodina je základ státu.⏎⏎Text.", "#1 v kraji⏎⏎Text.", "\\#Nadpis⏎⏎Text.",
        "\\##Nadpis", "&#35;Nadpis⏎⏎Text.", "`##Nadpis`", "```⏎##Nadpis⏎```", "    ##Nadpis", "C## jazyk", "[#](x.md)Nadpis"})
    void hashtags_code_and_what_is_escaped_are_no_headings(String markdown) {
        assertThat(told(markdown)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "-občanku⏎-rodný list | - občanku", "Vezměte si:⏎-občanku⏎-rodný list⏎-peníze | - občanku", "-~občanku⏎-~rodný list | - občanku",
        "*občanku⏎*rodný list | - občanku", "• občanku⏎• rodný list | - občanku", "•občanku⏎•rodný list | - občanku",
        "1.Zavolejte⏎2.Přijďte | 1. Zavolejte", "1)Zavolejte⏎2)Přijďte | 1) Zavolejte", "- občanku⏎-rodný list | - rodný list",
        "-občanku⏎- rodný list | - občanku", "-[dům](x.md)⏎-**byt** | - [dům](x.md)", "> -dům⏎> -byt | - dům", "-dům &amp; \\*byt⏎-les | - dům &amp; \\*byt"})
    void items_without_a_space_are_told_once_and_as_the_first_should_be(String markdown, String mended) {
        assertThat(told(markdown)).containsExactly("LIST_UNFINISHED " + mended);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a⏎- b", "-5 °C⏎-7 °C", "-123⏎-456", "2026-05-01⏎-2026", "– děti⏎– dospělí", "—ano⏎—ne", "-li nebo ne", "jestli⏎-že",
        "\\-občanku⏎\\-rodný list", "`-a`⏎`-b`", "```⏎-a⏎-b⏎```", "21.listopadu⏎22.listopadu", "*cena za den", "*dům*⏎*byt*", "**dům**⏎**byt**",
        "-⏎-", "-- a⏎-- b", "- cena⏎*platí pro děti", "+420 212 345 678⏎+420 212 345 678", "-občanku⏎⏎-rodný list"})
    void numbers_dashes_and_single_lines_are_no_items(String markdown) {
        assertThat(told(markdown)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "je **důležité ** vědět | **důležité**", "**Pozor: **volejte | **Pozor:**", "je ** důležité** | **důležité**", "** Pozor ** dnes | **Pozor**",
        "- **dva dny ** předem | **dva dny**", "(**tučně **) | **tučně**", "**[dům](x.md) ** | **[dům](x.md)**", "**~Pozor** | **Pozor**",
        "**dům** a **byt ** | **byt**", "## **Pro koho ** | **Pro koho**"})
    void stars_that_stay_because_of_a_space_are_told_with_the_words_they_should_touch(String markdown, String mended) {
        assertThat(told(markdown)).containsExactly("EMPHASIS_UNFINISHED " + mended);
    }

    @ParameterizedTest
    @ValueSource(strings = {"**dům** a **byt**", "zdarma** a levně**", "zdarma.** Více do pátku ** níže", "2 ** 3 ** 4", "* * *", "**", "`**a **`",
        "\\*\\*a \\*\\*", "**dům**, **byt** a zahrada", "**Pozor:** volejte **ihned**", "****", "***dům***", "** jen pro děti", "a*b*c"})
    void stars_that_make_bold_or_stand_for_a_note_are_not_told(String markdown) {
        assertThat(told(markdown)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "viz (dum.cs.md)[dům] | [dům](dum.cs.md)", "(https://www.example.org/a)[na webu] | [na webu](https://www.example.org/a)",
        "(../service/x.cs.md)[**poradna**] | [**poradna**](../service/x.cs.md)", "(#kontakt)[dole] | [dole](#kontakt)",
        "(mailto:a@example.org)[pište] | [pište](mailto:a@example.org)"})
    void a_link_with_its_brackets_the_wrong_way_round_is_told_as_it_should_be(String markdown, String mended) {
        assertThat(told(markdown)).containsExactly("LINK_REVERSED " + mended);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[dům](dum.cs.md)", "(viz níže)[1]", "(1)[a]", "(https://example.org/)[dům](dum.cs.md)", "(dum.cs.md) [dům]",
        "`(dum.cs.md)[dům]`", "(dum.cs.md)[dům", "(dum.cs.md)[[dům]]", "\\(dum.cs.md)[dům]", "(dum.cs.md)\\[dům]", "(dům)[byt]"})
    void brackets_that_are_no_link_are_not_told(String markdown) {
        assertThat(told(markdown)).isEmpty();
    }

    @Test
    void a_slip_is_told_where_its_signs_stand() {
        assertThat(problems("Kůň 👪 **dům ** a⏎- (dum.md)[dům]⏎-byt")).extracting(Problem::place).containsExactly(
                new Place("x.cs.md", 1, 7, 8, "Kůň 👪 **dům ** a"), new Place("x.cs.md", 2, 3, 13, "- (dum.md)[dům]"),
                new Place("x.cs.md", 3, 1, 4, "-byt"));
    }

    @Test
    void a_table_may_hold_slips_too() {
        assertThat(told("| a | b |⏎|---|---|⏎|**dům **| (x.md)[byt] |")).containsExactly("EMPHASIS_UNFINISHED **dům**", "LINK_REVERSED [byt](x.md)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"**a [](x) ", "(a.md)[", "** a", "**a   ", "-a\n", "-a [b](c) ", "##a\n", "#A b ", "(a.b.md", "1.A\n"})
    @Timeout(60)
    void marks_repeated_without_end_are_read(String mark) {
        assertThat(problems("**a" + " ".repeat(20_000) + "b\n\n" + mark.repeat(5_000))).isNotNull();
    }

    private static List<String> told(String markdown) {
        return problems(markdown).stream().map(problem -> problem.code() + " " + problem.arguments().get(0)).toList();
    }

    private static List<Problem> problems(String markdown) {
        SourceText file = SourceText.of("x.cs.md", markdown.replace('⏎', '\n').replace('~', '\u00a0'));
        return new MarkdownParser().parse(file.text(), Origin.of(file, 1, 0), Language.CS).problems();
    }
}
