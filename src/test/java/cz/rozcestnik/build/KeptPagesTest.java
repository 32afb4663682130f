package cz.rozcestnik.build;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.output.BuildNotes;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.OutputStore;
import cz.rozcestnik.output.Publication;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceTree;
import cz.rozcestnik.source.TreeReader;
import cz.rozcestnik.testing.StandingFiles;
import cz.rozcestnik.testing.corpus.Corpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages that would be as they are need not be made. */
class KeptPagesTest {
    private static final LocalDateTime CLOCK = LocalDateTime.parse("2026-11-21T08:00");
    private static final SiteBuild BUILD = new SiteBuild(new BuildOptions(Optional.empty(), Optional.of(CLOCK), CLOCK));

    private static SourceTree original;
    private static Publication first;

    @BeforeAll
    static void makeTheSite() throws IOException {
        SortedMap<String, SourceFile> content = new TreeMap<>();
        Corpus.of(60).files().forEach(file -> content.put(file.path().substring("content/".length()),
                new SourceFile(file.path(), file.text().getBytes(StandardCharsets.UTF_8))));
        original = new SourceTree(content, TreeReader.files(Path.of("templates")).value(), TreeReader.files(Path.of("assets")).value());
        first = made(original, BuildNotes.NONE, OutputStore.MEMORY).value();
    }

    private static Outcome<Publication> made(SourceTree sources, BuildNotes before, OutputStore store) {
        return BUILD.check(sources).then(site -> BUILD.publishAfter(before, site, store));
    }

    private static SourceTree with(String path, Function<String, String> edit) {
        SortedMap<String, SourceFile> content = new TreeMap<>(original.content());
        String text = new String(content.get(path).bytes(), StandardCharsets.UTF_8);
        content.put(path, new SourceFile("content/" + path, edit.apply(text).getBytes(StandardCharsets.UTF_8)));
        return new SourceTree(content, original.templates(), original.assets());
    }

    private static String service() {
        return original.content().keySet().stream().filter(path -> path.startsWith("service/") && path.endsWith(".cs.md")).findFirst().orElseThrow();
    }

    private static Set<String> leftOut(StandingFiles last, Publication made) {
        return made.site().stream().map(Output::path).filter(path -> path.endsWith(".html") && !last.taken().contains(path)).collect(Collectors.toSet());
    }

    private static Map<String, String> texts(Publication made) {
        return made.site().stream().collect(Collectors.toMap(Output::path, file -> new String(file.bytes(), StandardCharsets.ISO_8859_1)));
    }

    @Test
    void after_a_sentence_more_only_pages_that_show_the_record_are_made() {
        SourceTree edited = with(service(), text -> text + "\nPřidaná věta.\n");
        StandingFiles last = new StandingFiles(first.site());

        Publication second = made(edited, first.notes(), last).value();

        assertThat(last.taken()).hasSizeGreaterThan(100);
        assertThat(leftOut(last, second)).hasSizeBetween(2, 30)
                .anyMatch(path -> path.startsWith("cs/sluzby/")).anyMatch(path -> path.startsWith("en/services/"));
        assertThat(texts(second)).isEqualTo(texts(BUILD.check(edited).then(BUILD::publish).value()));
    }

    @Test
    void the_search_of_a_language_stays_where_no_entry_of_it_says_anything_else() {
        Publication second = made(with(service(), text -> text + "\nPřidaná věta.\n"), first.notes(), new StandingFiles(first.site())).value();

        assertThat(second.index()).isNotEmpty().allMatch(file -> file.path().startsWith("cs/"));
        assertThat(second.notes().batches().get("en")).isEqualTo(first.notes().batches().get("en"));
        assertThat(second.notes().batches().get("en").paths()).hasSizeGreaterThan(5).contains("search/en.js");
        assertThat(second.notes().batches().get("cs").sum()).isNotEqualTo(first.notes().batches().get("cs").sum());
    }

    @Test
    void the_search_of_a_language_is_made_anew_where_a_file_of_it_is_gone() {
        StandingFiles last = new StandingFiles(first.site().stream().filter(file -> !file.path().equals("search/en.js")).toList());

        assertThat(made(original, first.notes(), last).value().index()).isNotEmpty().allMatch(file -> file.path().startsWith("en/"));
    }

    @Test
    void what_was_not_made_is_remembered_on() {
        Publication second = made(with(service(), text -> text + "\nPřidaná věta.\n"), first.notes(), new StandingFiles(first.site())).value();
        StandingFiles last = new StandingFiles(first.site());

        Publication third = made(original, second.notes(), last).value();

        assertThat(leftOut(last, third)).hasSizeBetween(2, 30);
        assertThat(texts(third)).isEqualTo(texts(first));
    }

    @Test
    void a_page_that_would_be_the_same_but_is_not_there_any_more_is_made() {
        Publication second = made(original, first.notes(), OutputStore.MEMORY).value();

        assertThat(texts(second)).isEqualTo(texts(first));
    }

    @Test
    void after_another_menu_all_pages_are_made() {
        SourceTree edited = with("site.yaml", text -> text.replace("navigation: [service, event, news, region, contact]", "navigation: [event]"));
        StandingFiles last = new StandingFiles(first.site());

        Publication second = made(edited, first.notes(), last).value();

        assertThat(edited).isNotEqualTo(original);
        assertThat(last.taken()).noneMatch(path -> path.startsWith("cs/") && path.endsWith(".html"));
        assertThat(texts(second)).isEqualTo(texts(BUILD.check(edited).then(BUILD::publish).value()));
    }
}
