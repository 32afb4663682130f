package cz.rozcestnik.model.definition;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.Interval;
import cz.rozcestnik.model.ListOrder;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Types;
import cz.rozcestnik.model.kind.ChoiceKind;
import cz.rozcestnik.model.kind.ListKind;
import cz.rozcestnik.model.kind.NumberKind;
import cz.rozcestnik.model.kind.RegionKind;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.SiteFolder;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceTree;
import cz.rozcestnik.source.TreeReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypesReaderTest {
    private static final String LABELS = "labels: {cs: {one: Hřiště, many: Hřiště}, en: {one: Playground, many: Playgrounds}}\n";
    private static final String TITLE =
            "  title: {kind: text, label: {cs: Název, en: Title}, required: yes, translated: yes, role: title}\n";
    private static final String FIELDS = LABELS + "fields:\n" + TITLE;

    @Test
    void lists_show_what_is_ahead_first_and_are_cut_into_pages_where_a_type_asks_for_it() {
        ContentType.Pages pages = type(FIELDS + "section: {cs: hriste, en: playgrounds}\norder: \"+title\"\npaged: yes\n").pages();

        assertThat(pages.order()).isEqualTo(new ListOrder("title", ListOrder.Way.AHEAD_FIRST));
        assertThat(pages.lists().inPages()).isTrue();
        assertThat(type(FIELDS + "section: {cs: hriste, en: playgrounds}\n").pages().lists().inPages()).isFalse();
    }

    @Test
    void a_type_has_labels_a_section_and_what_it_becomes() {
        ContentType type = type(FIELDS + """
                section: {cs: hriste, en: playgrounds}
                order: -title
                verify-every: 6 months
                exports: {jsonld: Playground}
                """);

        assertThat(type.labels().many().in(Language.EN)).isEqualTo("Playgrounds");
        assertThat(type.folder(Language.CS)).contains("cs/hriste/");
        assertThat(type.pages().order()).isEqualTo(new ListOrder("title", ListOrder.Way.LAST_FIRST));
        assertThat(type.pages().verifyEvery()).contains(new Interval(Period.ofMonths(6)));
        assertThat(type.exports()).containsExactly(Map.entry("jsonld", "Playground"));
    }

    @Test
    void every_type_of_the_portal_says_in_both_languages_what_its_records_are_for() throws IOException {
        Collection<ContentType> types = TypesReader.read(TreeReader.read(SiteFolder.of(Path.of(""))).value()).value().all();

        assertThat(types).hasSizeGreaterThan(15).allSatisfy(type -> {
            assertThat(type.labels().hint().in(Language.CS)).as(type.name()).hasSizeGreaterThan(30);
            assertThat(type.labels().hint().in(Language.EN)).as(type.name()).hasSizeGreaterThan(30)
                    .isNotEqualTo(type.labels().hint().in(Language.CS));
        });
    }

    @Test
    void a_type_with_a_section_is_listed_and_searched_unless_it_says_no() {
        assertThat(type(FIELDS + "section: {cs: hriste, en: playgrounds}\n").pages())
                .matches(pages -> pages.list() && pages.search().found());
        assertThat(type(FIELDS + "section: {cs: hriste, en: playgrounds}\nlist: no\nsearchable: ne\n").pages())
                .matches(pages -> !pages.list() && !pages.search().found());
        assertThat(type(FIELDS).pages()).matches(pages -> !pages.list() && !pages.search().found());
        assertThat(type(FIELDS).hasPages()).isFalse();
    }

    @Test
    void a_type_gives_help_unless_it_says_that_it_is_background() {
        assertThat(type(FIELDS).pages().search().background()).isFalse();
        assertThat(type(FIELDS + "background: ano\n").pages().search().background()).isTrue();
    }

    @Test
    void an_empty_section_puts_pages_into_the_folder_of_their_language() {
        assertThat(type(FIELDS + "section: {cs: '', en: ''}\n").folder(Language.EN)).contains("en/");
    }

    @Test
    void a_field_has_a_kind_a_label_rules_and_a_use() {
        Field field = type(FIELDS + """
                  fee:
                    kind: list
                    of: {kind: number, min: -5, max: '2,5'}
                    label: {cs: Vstupné, en: Fee}
                    hint: {cs: Za dítě, en: For a child}
                    example: "[+420 212 345 678]"
                    required: yes
                    role: number
                    search: 1,5
                    facet: yes
                """).field("fee").orElseThrow();

        assertThat(field.kind()).isEqualTo(new ListKind(
                new NumberKind(Optional.of(new BigDecimal("-5")), Optional.of(new BigDecimal("2.5")))));
        assertThat(field.rules()).isEqualTo(new Field.Rules(true, false));
        assertThat(field.use()).isEqualTo(new Field.Use(Optional.of(Role.NUMBER), 1.5f, true));
        assertThat(field.help().example()).isEqualTo("[+420 212 345 678]");
    }

    @Test
    void labels_follow_the_typography_of_their_own_language() {
        Field field = type(FIELDS + "  x: {kind: date, label: {cs: K čemu, en: Is it a fee}}\n").field("x").orElseThrow();

        assertThat(field.label().in(Language.CS)).isEqualTo("K\u00a0čemu");
        assertThat(field.label().in(Language.EN)).isEqualTo("Is it a fee");
    }

    @Test
    void choices_keep_the_order_of_the_model() {
        Field field = type(FIELDS + "  x: {kind: choice, label: {cs: X, en: X}, choices: "
                + "{z: {cs: Z, en: Z}, a: {cs: A, en: A}, no: {cs: Ne, en: No}}}\n").field("x").orElseThrow();

        assertThat(((ChoiceKind) field.kind()).choices().keySet()).containsExactly("z", "a", "no");
    }

    @Test
    void shared_fields_come_first_and_the_type_may_replace_them() {
        Outcome<Types> types = read(Map.of(
                "fieldsets/record.yaml", "fields:\n" + TITLE + "  where: {kind: text, label: {cs: Kde, en: Where}}\n",
                "region/type.yaml", FIELDS,
                "playground/type.yaml", LABELS + """
                        fieldsets: [record]
                        fields:
                          fee: {kind: money, label: {cs: Vstupné, en: Fee}}
                          where: {kind: region, to: region, label: {cs: Kraj, en: Region}}
                        """));

        assertThat(types.problems()).isEmpty();
        ContentType type = types.value().find("playground").orElseThrow();
        assertThat(type.fields()).extracting(Field::name).containsExactly("title", "where", "fee");
        assertThat(type.field("where").orElseThrow().kind()).isEqualTo(new RegionKind("region"));
    }

    @Test
    void gatherings_may_point_into_groups() {
        ContentType type = type(FIELDS + """
                  parts:
                    kind: list
                    of: {kind: group, fields: {of: {kind: reference, to: playground, label: {cs: X, en: X}}}}
                    label: {cs: Části, en: Parts}
                gathers:
                  wholes: {from: playground, by: parts.of}
                """);

        assertThat(type.gathers()).containsExactly(new ContentType.Gathering("wholes", "playground", "parts.of"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "kind: list, of: date-time              | start",
            "kind: date                             | start",
            "kind: list, of: phone                  | phone",
            "kind: list, of: {kind: group, fields: {n: {kind: phone, label: {cs: N, en: N}}}} | phone",
            "kind: number                           | keywords"})
    void a_role_stands_on_a_field_that_holds_its_kind_and_some_on_any(String kind, String role) {
        assertThat(told(FIELDS + "  x: {" + kind + ", label: {cs: X, en: X}, role: " + role + "}\n")).isEmpty();
    }

    @Test
    void of_a_file_in_another_charset_nothing_else_is_told() {
        byte[] old = ("labels: {cs: {one: Hři").getBytes(Charset.forName("windows-1250"));
        TreeMap<String, SourceFile> files = new TreeMap<>(Map.of("playground/type.yaml", new SourceFile("templates/playground/type.yaml", old)));

        assertThat(TypesReader.read(new SourceTree(new TreeMap<>(), files, new TreeMap<>())).problems())
                .extracting(Problem::code).containsExactly(ProblemCode.NOT_UTF8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "`  x: {kind: txt, label: {cs: X, en: X}}` | MODEL_KIND_UNKNOWN 4:13",
            "`  x: {label: {cs: X, en: X}}` | SETTING_MISSING 4:6",
            "`  x: {kind: text}` | SETTING_MISSING 4:6",
            "`  x: {kind: text, label: {cs: X}}` | SETTING_MISSING 4:26",
            "`  x: {kind: text, label: {cs: X, en: X}, requierd: yes}` | FIELD_UNKNOWN_SUGGESTED 4:42",
            "`  x: {kind: text, label: {cs: X, en: X}, to: y}` | FIELD_UNKNOWN 4:42",
            "`  x: {kind: text, label: {cs: X, en: X}, role: titel}` | MODEL_ROLE_UNKNOWN 4:48",
            "`  x: {kind: text, label: {cs: X, en: X}, required: maybe}` | YES_NO_EXPECTED 4:52",
            "`  x: {kind: text, label: {cs: X, en: X}, max: lots}` | NUMBER_EXPECTED 4:47",
            "`  x: {kind: reference, label: {cs: X, en: X}}` | SETTING_MISSING 4:6",
            "`  x: {kind: list, label: {cs: X, en: X}, of: txt}` | MODEL_KIND_UNKNOWN 4:46",
            "`  x: {kind: list, label: {cs: X, en: X}, of: [text]}` | GROUP_EXPECTED 4:46",
            "`  x: text` | GROUP_EXPECTED 4:6",
            "`  X: {kind: text, label: {cs: X, en: X}}` | MODEL_NAME_INVALID 4:3",
            "`verify-every: half a year` | INTERVAL_EXPECTED 4:15",
            "`section: {cs: Hřiště, en: play}` | SLUG_INVALID 4:15",
            "`section: {cs: ../../x, en: play}` | SLUG_INVALID 4:15",
            "`fieldsets: [record]` | MODEL_FIELDSET_UNKNOWN 4:13",
            "`fieldsets: record` | LIST_EXPECTED 4:12",
            "`exports: {vcrad: yes}` | FIELD_UNKNOWN_SUGGESTED 4:11",
            "`exports: {feed: yes}` | FIELD_UNKNOWN 4:11",
            "`exports: vcard` | GROUP_EXPECTED 4:10",
            "`exports: {hsds: services}` | CHOICE_UNKNOWN 4:17",
            "`exports: {coverage: stories}` | CHOICE_UNKNOWN 4:21",
            "`exports: {data: ../../data}` | SLUG_INVALID 4:17",
            "`  x: {kind: text, label: {cs: X, en: X}, role: verified}` | MODEL_ROLE_UNFIT 4:48",
            "`  x: {kind: text, label: {cs: X, en: X}, role: start}` | MODEL_ROLE_UNFIT 4:48",
            "`  x: {kind: text, label: {cs: X, en: X}, role: consent}` | MODEL_ROLE_UNFIT 4:48",
            "`  x: {kind: list, of: text, label: {cs: X, en: X}, role: region}` | MODEL_ROLE_UNFIT 4:58",
            "`gathers: {all: {from: playground, by: title}}` | MODEL_GATHERS_NOTHING 4:16",
            "`sections: {cs: a, en: b}` | FIELD_UNKNOWN_SUGGESTED 4:1"})
    void a_fault_of_the_model_is_told_once_at_its_place(String added, String told) {
        assertThat(told(FIELDS + added + "\n")).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource({"'', SETTING_MISSING 1:1", "'# nic', SETTING_MISSING 1:1", "'- a', GROUP_EXPECTED 1:1"})
    void a_model_that_says_nothing_is_told(String model, String told) {
        assertThat(told(model)).contains(told);
    }

    private static ContentType type(String model) {
        Outcome<Types> types = read(Map.of("playground/type.yaml", model));
        assertThat(types.problems()).isEmpty();
        return types.value().find("playground").orElseThrow();
    }

    private static List<String> told(String model) {
        return read(Map.of("playground/type.yaml", model)).problems().stream().map(TypesReaderTest::told).toList();
    }

    private static String told(Problem problem) {
        return problem.code() + " " + problem.place().line() + ":" + problem.place().column();
    }

    private static Outcome<Types> read(Map<String, String> templates) {
        TreeMap<String, SourceFile> files = new TreeMap<>();
        templates.forEach((path, text) ->
                files.put(path, new SourceFile("templates/" + path, text.getBytes(StandardCharsets.UTF_8))));
        return TypesReader.read(new SourceTree(new TreeMap<>(), files, new TreeMap<>()));
    }
}
