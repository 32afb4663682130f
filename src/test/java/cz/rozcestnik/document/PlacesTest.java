package cz.rozcestnik.document;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.problem.Place;
import cz.rozcestnik.testing.SmallSite;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final SmallSite SITE = SmallSite.empty().withType("note",
            "first: {kind: text, label: {cs: A, en: A}}", "second: {kind: text, label: {cs: B, en: B}}", "third: {kind: text, label: {cs: C, en: C}}");

    private static Document document(String... fields) {
        return SITE.withRecord("note/x.cs", "Text.\n", fields).site().record(new RecordName("note", "x")).orElseThrow().originalVersion();
    }

    @Test
    void a_value_stands_on_its_line_and_in_its_columns_whatever_the_order_of_the_fields() {
        Document document = document("third: „👪“ a dům", "first:  jedna");

        assertThat(document.place("third")).isEqualTo(new Place("content/note/x.cs.md", 3, 8, 9, "third: „👪“ a dům"));
        assertThat(document.place("first")).isEqualTo(new Place("content/note/x.cs.md", 4, 9, 5, "first:  jedna"));
    }

    @Test
    void what_does_not_stand_there_is_told_at_the_beginning_of_the_file() {
        Document document = document("third: a");

        assertThat(document.places().hold("third")).isTrue();
        assertThat(document.places().hold("second")).isFalse();
        assertThat(document.places().hold(Texts.BODY)).isFalse();
        assertThat(document.place("second")).isEqualTo(document.place()).isEqualTo(new Place("content/note/x.cs.md", 1, 1, 3, "---"));
    }

    @Test
    void places_of_another_file_are_others() {
        assertThat(document("first: a").places()).isEqualTo(document("first: a").places()).hasSameHashCodeAs(document("first: a").places())
                .isNotEqualTo(document("first: b").places());
    }
}
