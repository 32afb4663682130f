package cz.rozcestnik.document;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Types;
import cz.rozcestnik.model.definition.TypesReader;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.testing.SmallSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsReaderTest {
    private static final SmallSite SITE = SmallSite.empty().withType("note",
            "color: {kind: text, label: {cs: Barva, en: Colour}}", "about: {kind: markdown, label: {cs: O, en: A}, translated: yes}");

    private static final SmallSite FACTS = SmallSite.empty().withType("note",
            "color: {kind: text, required: yes, label: {cs: Barva, en: Colour}}",
            "owner: {kind: text, required: yes, label: {cs: Odpovídá, en: Owner}}",
            "source: {kind: text, role: source, translated: yes, label: {cs: Otisk, en: Fingerprint}}");

    private static final SmallSite TYPES = SmallSite.empty()
            .withType("service", text("phone", "required: yes"), text("hours", "required: yes"), text("price", "max: 9"))
            .withType("event", text("place", "required: yes"), text("start", "required: yes"), text("fee", "max: 9"),
                    text("programme", "translated: yes"), text("for-whom", "translated: yes"), text("registering", "translated: yes"))
            .withType("place", text("place", "required: yes"), text("capacity", "required: yes"));

    @Test
    void a_file_becomes_values_places_and_a_body() {
        Document document = read(SITE.withRecord("note/kun.cs", "\nText [a](#b)\n", "color: bílá")).get(0);

        assertThat(document.name()).isEqualTo(new RecordName("note", "kun")).hasToString("note/kun");
        assertThat(document.language()).isEqualTo(Language.CS);
        assertThat(document.path()).isEqualTo("content/note/kun.cs.md");
        assertThat(document.values()).containsOnlyKeys("title", "color");
        assertThat(document.place(Role.TITLE).column()).isEqualTo(8);
        assertThat(document.place(Role.SLUG).line()).isEqualTo(1);
        assertThat(document.body().links()).singleElement().satisfies(link -> assertThat(link.place().line()).isEqualTo(6));
    }

    @Test
    void headings_of_fields_and_of_the_body_have_different_anchors() {
        Document document = read(SITE.withRecord("note/kun.cs", "# Kontakt\n", "about: \"# Kontakt\"")).get(0);

        assertThat(document.body().anchors()).containsExactly("kontakt-2");
    }

    @Test
    void neutral_fields_belong_to_the_czech_file_or_to_the_only_one() {
        assertThat(told(SITE.withRecord("note/kun.en", "", "color: white"))).isEmpty();
        assertThat(told(SITE.withRecord("note/kun.cs", "").withRecord("note/kun.en", "", "color: white")))
                .containsExactly("NEUTRAL_IN_TRANSLATION content/note/kun.en.md:3:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"source: title:123456", "source:"})
    void a_translation_whose_original_is_gone_is_told_once_and_at_what_makes_it_one(String source) {
                assertThat(told(FACTS.with("content/note/kun.en.md", "---\ntitle: a\n" + source + "\nwrong: x\n---\n")))
                .containsExactly("ORIGINAL_MISSING content/note/kun.en.md:3:1");
        assertThat(told(FACTS.with("content/note/kun.en.md", "---\ntitle: a\ncolor: red\nowner: b\n" + source + "\n---\n")))
                .containsExactly("ORIGINAL_MISSING content/note/kun.en.md:5:1");
    }

    @Test
    void so_is_one_that_nobody_confirmed_but_that_holds_only_what_translations_hold() {
                assertThat(told(FACTS.with("content/note/kun.en.md", "---\ntitle: a\n---\n")))
                .containsExactly("ORIGINAL_MISSING content/note/kun.en.md:1:1");
        assertThat(told(FACTS.with("content/note/kun.en.md", "---\ntitle: a\ncolor: red\n---\n")))
                .containsExactly("FIELD_MISSING content/note/kun.en.md:3:1");
        assertThat(told(FACTS.with("content/note/kun.cs.md", "---\ntitle: a\n---\n")))
                .containsExactly("FIELD_MISSING content/note/kun.cs.md:2:1", "FIELD_MISSING content/note/kun.cs.md:2:1");
    }

    @Test
    void the_kept_text_of_an_original_that_is_gone_tells_it_too_and_is_not_to_be_deleted() {
        SmallSite site = SITE.withRecord("note/kun.en", "").with("content/_translated/note/kun.en.md", "---\ntitle: b\n---\n");

        assertThat(documents(site).problems()).containsExactly(Problem.of(ProblemCode.ORIGINAL_MISSING,
                new Place("content/note/kun.en.md", 1, 1, 3, "---"), "note/kun.cs.md", "_translated/note/kun.en.md"));
        assertThat(told(SITE.with("content/_translated/note/kun.en.md", "---\ntitle: b\n---\n"))).containsExactly("SNAPSHOT_LEFT_OVER content/_translated/note/kun.en.md:1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\ntitle: a\n<<<<<<< HEAD\ncolor: b\n=======\ncolor: c\n>>>>>>> jinak\n---\n",
        "---\ntitle: a\n---\n<<<<<<< HEAD\nPo\n=======\nÚt\n>>>>>>> jinak\n", "---\ntitle: a\n>>>>>>> jinak\n---\n"})
    void a_file_in_which_nobody_has_chosen_between_two_versions_is_told_once(String file) {
        assertThat(documents(SITE.with("content/note/kun.cs.md", file)).problems()).extracting(Problem::code)
                .containsExactly(ProblemCode.VERSIONS_CLASH);
    }

    @Test
    void every_fault_of_every_file_is_told_at_once() {
        assertThat(told(SITE.with("content/note/a.cs.md", "---\ncolor: [x]\nbarva: x\n---\n").with("content/note/b.cs.md", "---\n---\n")))
                .containsExactlyInAnyOrder("FIELD_MISSING content/note/a.cs.md:2:1", "TEXT_EXPECTED content/note/a.cs.md:2:8",
                        "FIELD_UNKNOWN content/note/a.cs.md:3:1", "FIELD_MISSING content/note/b.cs.md:1:1");
    }

    @ParameterizedTest
    @CsvSource({"- a, FRONT_MATTER_NOT_FIELDS 2:1", "text, FRONT_MATTER_NOT_FIELDS 2:1", "'title: a: b', YAML_UNQUOTED_COLON 2:9"})
    void front_matter_that_holds_no_fields_is_told(String yaml, String told) {
        assertThat(told(SITE.with("content/note/a.cs.md", "---\n" + yaml + "\n---\n")))
                .containsExactly(told.replace(" ", " content/note/a.cs.md:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"note/.cs.md", "note/kun.cs.txt", "kun.cs.md", "note/!.cs.md", "note/..cs.md"})
    void a_file_that_is_not_named_like_a_record_is_told(String path) {
        assertThat(told(SITE.with("content/" + path, "---\ntitle: a\n---\n"))).containsExactly("FILE_NAME_INVALID content/" + path + ":1:1");
    }

    @Test
    void a_file_that_belongs_to_a_record_is_no_record_that_could_not_be_read() {
        Documents documents = documents(SITE.withRecord("note/kun.cs", "").with("content/note/kun/cteni.md", "# Čtení\n")).value();

        assertThat(documents.written()).containsOnlyKeys(new RecordName("note", "kun"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kun.md", "kun.cz.md", "kun.de.md", "kun.CS.md"})
    void a_file_that_lacks_only_its_language_is_told_with_the_name_it_should_have(String name) {
        assertThat(documents(SITE.with("content/note/" + name, "---\ntitle: a\n---\n")).problems()).singleElement()
                .isEqualTo(Problem.of(ProblemCode.FILE_NAME_INVALID_SUGGESTED, Place.file("content/note/" + name), name, "kun.cs.md"));
    }

    @ParameterizedTest
    @CsvSource({"Kůň.cs.md, kun.cs.md", "a b.en.md, a-b.en.md", "kun.cs.md.txt, kun.cs.md", "Žádost o byt.md, zadost-o-byt.cs.md",
        "kun.v2.en.markdown, kun-v2.en.md", "kun.EN.md, kun.en.md"})
    void a_file_named_by_its_title_or_with_an_ending_too_many_is_told_with_the_name_it_should_have(String name, String meant) {
        assertThat(documents(SITE.with("content/note/" + name, "---\ntitle: a\n---\n")).problems()).singleElement()
                .isEqualTo(Problem.of(ProblemCode.FILE_NAME_INVALID_SUGGESTED, Place.file("content/note/" + name), name, meant));
    }

    @Test
    void a_record_of_an_unknown_type_is_told_with_the_type_that_was_meant() {
        assertThat(told(SITE.withRecord("note2/kun.cs", ""))).containsExactly("TYPE_UNKNOWN content/note2/kun.cs.md:1:1");
    }

    @Test
    void files_in_the_folder_of_a_record_belong_to_it() {
        assertThat(told(SITE.withRecord("note/kun.cs", "").with("content/note/kun/foto.txt", "…"))).isEmpty();
    }

    @Test
    void a_record_in_a_folder_that_is_no_record_s_is_told() {
        SmallSite site = SITE.withRecord("note/kun.cs", "").with("content/note/liberec/pes.cs.md", "---\ntitle: a\n---\n");

        assertThat(told(site)).containsExactly("RECORD_IN_FOLDER content/note/liberec/pes.cs.md:1:1");
        assertThat(told(site.withRecord("note/liberec.en", ""))).isEmpty();
        assertThat(told(SITE.with("content/note/liberec/cteni.md", "# Čtení\n"))).isEmpty();
    }

    @Test
    void a_record_in_the_folder_of_another_type_is_told_once_at_the_first_field_that_is_not_of_this_one() {
        String event = "---\ntitle: a\nplace: b\nstart: c\nfee: d\nprogramm: e\n---\n";

        assertThat(documents(TYPES.with("content/service/a.cs.md", event)).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.RECORD_OF_ANOTHER_TYPE);
            assertThat(problem.place().line() + ":" + problem.place().column()).isEqualTo("3:1");
            assertThat(problem.arguments()).startsWith("event").contains("service");
        });
        assertThat(told(TYPES.with("content/event/a.cs.md", event))).containsExactly("FIELD_UNKNOWN_SUGGESTED content/event/a.cs.md:6:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone: a\nhours: b\nplace: c\nstart: d", "place: a\nphone: b\nhours: c", "název: a\nkde: b\nkdy: c", "start: a"})
    void a_record_with_some_fields_of_another_type_or_with_unknown_ones_stays_where_it_is(String fields) {
        assertThat(told(TYPES.with("content/service/a.cs.md", "---\ntitle: a\n" + fields + "\n---\n")))
                .noneMatch(told -> told.startsWith("RECORD_OF_ANOTHER_TYPE")).anyMatch(told -> told.startsWith("FIELD_UNKNOWN"));
    }

    @Test
    void a_translation_in_the_folder_of_another_type_is_told_too() {
        SmallSite site = TYPES.with("content/service/a.cs.md", "---\ntitle: a\nphone: b\nhours: c\n---\n");

        assertThat(told(site.with("content/service/a.en.md", "---\ntitle: a\nprogramme: b\nfor-whom: c\nregistering: d\n---\n")))
                .containsExactly("RECORD_OF_ANOTHER_TYPE content/service/a.en.md:3:1");
    }

    private static List<Document> read(SmallSite site) {
        Outcome<Documents> documents = documents(site);
        assertThat(documents.problems()).isEmpty();
        return documents.value().read();
    }

    private static String text(String name, String rule) {
        return name + ": {kind: text, " + rule + ", label: {cs: " + name + "-cs, en: " + name + "-en}}";
    }

    private static List<String> told(SmallSite site) {
        return documents(site).problems().stream().map(problem -> problem.code() + " " + problem.place().file() + ":"
                + problem.place().line() + ":" + problem.place().column()).toList();
    }

    private static Outcome<Documents> documents(SmallSite site) {
        Types types = TypesReader.read(site.tree()).value();
        return DocumentsReader.read(site.tree().content(), types);
    }
}
