package cz.rozcestnik.source;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A place is written {@code line:column+width}. */
class YamlReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"no", "yes", "2026-05-01", "08:00", "8:00", "1_000", "~", "null", "0x1F", "1e3", "007", "1.50", ".5",
            "+420 212 345 678", "true", "50 %", "Kůň"})
    void a_scalar_is_text_as_it_was_written(String written) {
        assertThat(texts("a: " + written)).containsExactly(written);
        assertThat(texts("[" + written + "]")).containsExactly(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "'it''s' | it's", "\"a: b\" | a: b", "\"\\u017Eena\" | žena", "'no' | no"})
    void quotation_marks_are_no_part_of_the_text(String written, String text) {
        assertThat(texts("a: " + written)).containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`{latitude: 50,0875, longitude: 15}` | NUMBER_WITH_COMMA 1:12+7 [50.0875]", "`{a: -1,5}` | NUMBER_WITH_COMMA 1:5+4 [-1.5]",
        "`{ price: 1 200,50 Kč }` | NUMBER_WITH_COMMA 1:10+11 [1 200.50 Kč]", "`[{b: x, a: 8,5}]` | NUMBER_WITH_COMMA 1:12+3 [8.5]"})
    void a_decimal_comma_in_braces_is_told_as_one_number(String yaml, String told) {
        assertThat(told(read(yaml))).containsExactly(told);
    }

    @Test
    void two_numbers_with_the_same_decimals_are_no_key_that_stands_twice() {
        assertThat(told(read("{latitude: 50,5, longitude: 15,5}"))).containsExactly("NUMBER_WITH_COMMA 1:12+4 [50.5]", "NUMBER_WITH_COMMA 1:29+4 [15.5]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: 50,0875", "{a: '50,0875'}", "[1,5]", "{a: 1, 5: x}", "{a: 1, b}", "{a: Dlouhá 1,5}", "{5}", "{a: \"1\",5}"})
    void a_comma_that_cuts_no_number_is_not_told(String yaml) {
        assertThat(told(read(yaml))).isEmpty();
    }

    @Test
    void an_empty_value_is_an_empty_text() {
        assertThat(texts("a:\nb: ''\n")).containsExactly("", "");
    }

    @Test
    void a_block_keeps_its_lines_and_a_folded_one_joins_them() {
        assertThat(texts("a: |\n  one\n  two\nb: >\n  one\n  two\n")).containsExactly("one\ntwo\n", "one two\n");
        assertThat(values("a: |\n  one\nb: one\nc: '| one'\n")).extracting(node -> ((YamlNode.Scalar) node).block())
                .containsExactly(true, false, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void keys_and_values_know_their_places_whatever_ends_the_lines(String end) {
        String yaml = String.join(end, "title: Kůň", "phones:", "  - number: 541 12", "    label: x", "");

        assertThat(places(yaml)).containsExactly("title 1:1+5", "Kůň 1:8+3", "phones 2:1+6",
                "number 3:5+6", "541 12 3:13+6", "label 4:5+5", "x 4:12+1");
    }

    @Test
    void columns_are_counted_in_characters_even_beyond_the_basic_plane() {
        assertThat(places("{👪: 👪👪, b: c}")).containsExactly("👪 1:2+1", "👪👪 1:5+2", "b 1:9+1", "c 1:12+1");
        assertThat(places("\"👪\": \"👪 x\"")).containsExactly("👪 1:1+3", "👪 x 1:6+5");
    }

    @Test
    void quoted_text_and_flow_style_have_places_too() {
        assertThat(places("a: 'x'\nb: [no, \"y z\", {c: d}]\n")).containsExactly(
                "a 1:1+1", "x 1:4+3", "b 2:1+1", "no 2:5+2", "y z 2:9+5", "c 2:17+1", "d 2:20+1");
    }

    @Test
    void a_block_is_where_its_sign_is() {
        assertThat(places("a: |\n  one\n  two\nb: x\n")).containsExactly("a 1:1+1", "one\ntwo\n 1:4+1", "b 4:1+1", "x 4:4+1");
    }

    @Test
    void in_front_matter_the_opening_fence_and_a_byte_order_mark_shift_nothing() {
        SourceText source = SourceText.of("x.cs.md", "\ufeff---\r\ntitle: Kůň\r\n---\r\n");
        YamlNode node = YamlReader.read(FrontMatter.split(source).value().orElseThrow()).value().orElseThrow();

        assertThat(places(node)).containsExactly("title 2:1+5", "Kůň 2:8+3");
    }

    @Test
    void a_key_that_stands_twice_is_told_at_the_second_with_the_line_of_the_first() {
        Outcome<Optional<YamlNode>> read = read("title: a\nnote: b\ntitle: c\n");

        assertThat(told(read)).containsExactly("YAML_DUPLICATE_KEY 3:1+5 [title, 1]");
        assertThat(texts(read.value().orElseThrow())).containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "a: &x b | YAML_ALIAS 1:4", "`a: &x [b]` | YAML_ALIAS 1:4", "a: *x | YAML_ALIAS 1:4",
            "&x a: b | YAML_ALIAS 1:1", "a: !!str b | YAML_TAG 1:4", "a: !x b | YAML_TAG 1:4", "!!str a: b | YAML_TAG 1:1",
            "a: !!java.net.URL [\"x\"] | YAML_TAG 1:4"})
    void anchors_aliases_and_tags_are_refused_where_they_stand(String yaml, String told) {
        assertThat(told(read(yaml))).isNotEmpty().allSatisfy(problem -> assertThat(problem).startsWith(told));
    }

    @Test
    void a_thousand_aliases_of_aliases_are_only_refused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 1000; i++) {
            bomb.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }
        assertThat(read(bomb.toString()).problems()).extracting(Problem::code).containsOnly(ProblemCode.YAML_ALIAS);
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 101, 20_000})
    void nesting_is_bounded_and_told_where_it_goes_too_deep(int depth) {
        Outcome<Optional<YamlNode>> read = read("a: " + "[".repeat(depth) + "]".repeat(depth));

        assertThat(read.value()).isEmpty();
        assertThat(told(read)).containsExactly("YAML_TOO_DEEP 1:16+1 [12]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# a\u2028# b\n", "# a\u2029# b\n", "# a\u0085# b\n", "# a\ufeff\n", "# 👪\n"})
    void only_what_editors_take_for_the_end_of_a_line_is_one(String comment) {
        assertThat(places(comment + "a: b\n\"\ufeffc\": d\n")).containsExactly("a 2:1+1", "b 2:4+1", "\ufeffc 3:1+4", "d 3:7+1");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 500})
    void a_control_character_is_told_before_other_slips_however_far_it_stands(int lines) {
        assertThat(told(read("\ta: b\n" + "# 👪\n".repeat(lines) + "c: 👪\u0007\n")))
                .containsExactly("TEXT_CONTROL_CHARACTER " + (lines + 2) + ":5+1 []");
    }

    @Test
    void the_number_of_values_is_bounded_and_told_where_it_goes_too_far() {
        Outcome<Optional<YamlNode>> read = read("a: [" + "x,".repeat(200_000) + "]\n");

        assertThat(read.value()).isEmpty();
        assertThat(told(read)).containsExactly("YAML_TOO_LONG 1:10001+1 [5000]");
    }

    @Test
    void twelve_levels_are_enough_for_everybody() {
        assertThat(read("a: " + "[".repeat(11) + "x" + "]".repeat(11)).problems()).isEmpty();
    }

    @Test
    void a_file_without_any_yaml_holds_no_keys() {
        assertThat(read("# jen poznámka\n").problems()).isEmpty();
        assertThat(read("").value().orElseThrow()).isEqualTo(
                new YamlNode.Mapping(Map.of(), SourceText.of("x.yaml", "").wholeLine(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: b\n---\nc: d\n", "a: b\n...\nc: d\n"})
    void what_stands_after_the_end_of_the_yaml_is_not_lost_in_silence(String yaml) {
        assertThat(told(read(yaml))).singleElement().asString().startsWith("YAML_SYNTAX ");
    }

    private static Outcome<Optional<YamlNode>> read(String yaml) {
        return YamlReader.read(SourceText.of("x.yaml", yaml));
    }

    private static List<String> told(Outcome<Optional<YamlNode>> read) {
        return read.problems().stream().map(problem -> problem.code() + " " + problem.place().line() + ":"
                + problem.place().column() + "+" + problem.place().width() + " " + problem.arguments()).toList();
    }

    private static YamlNode node(String yaml) {
        Outcome<Optional<YamlNode>> read = read(yaml);
        assertThat(read.problems()).isEmpty();
        return read.value().orElseThrow();
    }

    private static List<YamlNode> values(String yaml) {
        return ((YamlNode.Mapping) node(yaml)).entries().stream().map(YamlNode.Entry::value).toList();
    }

    private static List<String> texts(String yaml) {
        return texts(node(yaml));
    }

    private static List<String> texts(YamlNode node) {
        List<String> texts = new ArrayList<>();
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach(entry -> texts.addAll(texts(entry.value())));
        } else if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> texts.addAll(texts(item)));
        } else {
            texts.add(((YamlNode.Scalar) node).text());
        }
        return texts;
    }

    private static List<String> places(String yaml) {
        return places(node(yaml));
    }

    private static List<String> places(YamlNode node) {
        List<String> places = new ArrayList<>();
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                places.add(entry.key() + " " + place(entry.keyPlace()));
                places.addAll(places(entry.value()));
            });
        } else if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> places.addAll(places(item)));
        } else {
            places.add(((YamlNode.Scalar) node).text() + " " + place(node.place()));
        }
        return places;
    }

    private static String place(Place place) {
        return place.line() + ":" + place.column() + "+" + place.width();
    }
}
