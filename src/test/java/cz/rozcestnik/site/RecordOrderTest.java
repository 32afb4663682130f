package cz.rozcestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.testing.SmallSite;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordOrderTest {

    @Test
    void records_stand_by_their_titles_in_the_order_of_the_readers_language() {
        Site site = notes("").with("content/note/a.cs.md", "---\ntitle: Cukr\n---\n").with("content/note/b.cs.md", "---\ntitle: Čas\n---\n")
                .with("content/note/c.cs.md", "---\ntitle: Chata\n---\n").with("content/note/d.cs.md", "---\ntitle: Hrad\n---\n").site();

        assertThat(order(site, Language.CS)).containsExactly("a", "b", "d", "c");
        assertThat(order(site, Language.EN)).containsExactly("b", "c", "a", "d");
    }

    @Test
    void records_of_one_title_stand_by_their_names() {
        Site site = notes("").with("content/note/b.cs.md", "---\ntitle: X\n---\n").with("content/note/a.cs.md", "---\ntitle: X\n---\n").site();

        assertThat(order(site, Language.CS)).containsExactly("a", "b");
    }

    @Test
    void days_stand_from_the_first_or_from_the_last() {
        assertThat(order(dated("order: start\n"), Language.CS)).containsExactly("old", "early", "early2", "late", "none");
        assertThat(order(dated("order: -start\n"), Language.CS)).containsExactly("late", "early", "early2", "old", "none");
    }

    @Test
    void numbers_stand_by_their_size_and_not_by_their_digits() {
        Site site = notes("order: size\n").withRecord("note/a.cs", "", "size: 10").withRecord("note/b.cs", "", "size: 9")
                .withRecord("note/c.cs", "", "size: 9,5").site();

        assertThat(order(site, Language.CS)).containsExactly("b", "c", "a");
    }

    private static Site dated(String order) {
        return notes(order).withRecord("note/late.cs", "", "start: 2026-12-24").withRecord("note/early.cs", "", "start: 2026-01-01")
                .withRecord("note/early2.cs", "", "start: 2026-01-01").withRecord("note/old.cs", "", "start: 1960-01-01")
                .withRecord("note/none.cs", "").site();
    }

    private static SmallSite notes(String settings) {
        return SmallSite.empty().with("templates/note/type.yaml", settings + """
                labels: {cs: {one: A, many: A}, en: {one: A, many: A}}
                section: {cs: a, en: a}
                fields:
                  title: {kind: text, label: {cs: Název, en: Title}, required: yes, translated: yes, role: title}
                  start: {kind: date, label: {cs: Od, en: From}}
                  size: {kind: number, label: {cs: Velikost, en: Size}}
                """);
    }

    private static List<String> order(Site site, Language reader) {
        return site.list(site.types().find("note").orElseThrow(), reader).stream().map(record -> record.name().name()).toList();
    }
}
