package cz.rozcestnik.build;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.document.Documents;
import cz.rozcestnik.document.DocumentsReader;
import cz.rozcestnik.image.ImageCache;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.listing.RecordList;
import cz.rozcestnik.listing.RecordLists;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.site.AssembledSite;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceTree;
import cz.rozcestnik.source.TreeReader;
import cz.rozcestnik.testing.corpus.Corpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever becomes of the records of a site, what was put together step by step is what is put together at once. */
abstract class ChangedRecordsProperties {
    /** Every run tries the same, so that nobody's change turns red by chance; the thorough run tries others. */
    private static final String SEED = "20261122";

    private static final SiteBuild BUILD = new SiteBuild(new BuildOptions(Optional.empty(), Optional.empty(),
            LocalDateTime.parse("2026-11-21T08:00"), ImageCache.none(), true));
    private static final SortedMap<String, SourceFile> CONTENT = new TreeMap<>();
    private static final SortedMap<String, SourceFile> TEMPLATES = new TreeMap<>();

    @BeforeContainer
    static void readTheSite() throws IOException {
        Corpus.of(150).files().forEach(file -> save(CONTENT, file.path().substring("content/".length()), file.text()));
        TEMPLATES.putAll(TreeReader.files(Path.of("templates")).value());
    }

    @AfterContainer
    static void forgetTheSite() {
        CONTENT.clear();
        TEMPLATES.clear();
    }

    /** What becomes of a file. */
    enum Way {
        BODY, TITLE, TOPIC, COUNTRY, OTHER_REGION, PROVIDER, LONG_AGO, DRAFT, SLUG, DELETED, RENAMED, COPIED, PUT_BACK, BROKEN
    }

    /**
     * Something that becomes of a file.
     *
     * @param file   one of those that were there at first, counted around
     * @param number what makes it differ from others of its way
     */
    record Step(Way way, int file, int number) {

        void in(SortedMap<String, SourceFile> content) {
            List<String> paths = CONTENT.keySet().stream().filter(path -> path.endsWith(".md")).toList();
            String path = paths.get(file % paths.size());
            String other = path.replaceFirst("\\.(cs|en)\\.md$", "-" + number % 3 + ".$1.md");
            Optional<String> text = Optional.ofNullable(content.get(path)).map(found -> new String(found.bytes(), StandardCharsets.UTF_8));
            if (way == Way.PUT_BACK) {
                content.put(path, CONTENT.get(path));
            } else if (way == Way.COPIED || way == Way.RENAMED) {
                text.ifPresent(found -> save(content, other, found));
            } else {
                text.ifPresent(found -> save(content, path, changed(found)));
            }
            if (way == Way.DELETED || way == Way.RENAMED) {
                content.remove(path);
            }
        }

        private String changed(String text) {
            return switch (way) {
                case BODY -> text + "\nVěta " + number + ".\n";
                case TITLE -> text.replaceFirst("(?m)^title: ", "title: " + (char) ('A' + number % 26));
                case TOPIC -> text.replaceFirst("(?m)^topics: .*$", "topics: [" + List.of("hlidani", "dluhy", "hlidani, dluhy", "neni").get(number % 4) + "]");
                case COUNTRY -> text.replaceFirst("(?m)^regions: .*$", "regions: [" + List.of("CZ", "CZ064, CZ").get(number % 2) + "]");
                case OTHER_REGION -> text.replaceFirst("(?m)^regions: .*$", "regions: [CZ0" + List.of("10", "64", "64, CZ010").get(number % 3) + "]");
                case PROVIDER -> text.replaceFirst("(?m)^organization: .*$", "organization: vzorova-" + number % 2);
                case LONG_AGO -> text.replaceFirst("(?m)^verified: .*$", "verified: 20" + (10 + number % 10) + "-01-01");
                case DRAFT -> text.replaceFirst("(?m)^status: .*$", "status: draft");
                case SLUG -> text.replaceFirst("(?m)^slug: .*$", "slug: jinde-" + number);
                default -> text.replaceFirst("---", "--");
            };
        }
    }

    private static void save(SortedMap<String, SourceFile> content, String path, String text) {
        content.put(path, new SourceFile("content/" + path, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns the site after a step, in the product's way. */
    ReadSite follow(SourceTree now, ReadSite before) {
        return BUILD.read(now, Optional.of(before));
    }

    /** Returns the lists after a step, in the product's way. */
    RecordLists follow(Site now, RecordLists before) {
        return before.after(now);
    }

    @Property(tries = 40, seed = SEED, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aSiteThatWasFollowedIsThatOfItsFiles(@ForAll("steps") List<Step> steps) {
        SortedMap<String, SourceFile> content = new TreeMap<>(CONTENT);
        ReadSite read = BUILD.read(tree(content), Optional.empty());
        RecordLists czech = new RecordLists(read.site(), Language.CS);
        RecordLists english = new RecordLists(read.site(), Language.EN);
        for (Step step : steps) {
            assertThat(all(czech)).as("before " + step).isEqualTo(all(new RecordLists(read.site(), Language.CS)));
            assertThat(all(english)).as("before " + step).isEqualTo(all(new RecordLists(read.site(), Language.EN)));
            step.in(content);
            read = follow(tree(content), read);
            Site anew = AssembledSite.of(read.site().settings(), read.site().types(), read.assembled().documents(), read.site().clock(), true).site();
            assertThat(read.site().equals(anew)).as("after " + step).isTrue();
            czech = follow(read.site(), czech);
            english = follow(read.site(), english);
        }
        Outcome<Documents> documents = DocumentsReader.read(content, read.site().types());
        assertThat(read.documents().documents().problems()).as("after " + steps).isEqualTo(documents.problems());
        assertThat(read.assembled().documents().equals(documents.value())).as("after " + steps).isTrue();
    }

    private static List<RecordList> all(RecordLists lists) {
        return lists.all().toList();
    }

    private static SourceTree tree(SortedMap<String, SourceFile> content) {
        return new SourceTree(content, TEMPLATES, Collections.emptySortedMap());
    }

    /** Few of the files, so that the same one is often changed again. */
    @Provide
    Arbitrary<List<Step>> steps() {
        return Arbitraries.integers().between(0, 999).list().ofSize(3).flatMap(files ->
                Combinators.combine(Arbitraries.of(Way.class), Arbitraries.of(files), Arbitraries.integers().between(0, 99))
                        .as(Step::new).list().ofMinSize(3).ofMaxSize(12));
    }
}
