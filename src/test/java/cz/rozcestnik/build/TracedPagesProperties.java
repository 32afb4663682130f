package cz.rozcestnik.build;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceTree;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Whatever becomes of a site's content, a page is the same as before where all that it read is. */
final class TracedPagesProperties {
    static final LocalDateTime CLOCK = LocalDateTime.parse("2026-11-21T08:00");

    private final TracedSite.Maker maker;
    private final SortedMap<String, SourceFile> original;
    private final List<String> lies = new ArrayList<>();
    private long compared;
    private long kept;
    private int tried;

    TracedPagesProperties(SourceTree site) {
        this.maker = new TracedSite.Maker(site);
        this.original = site.content();
    }

    /** Edits the site so many times with what a seed brings, from the beginning now and then. */
    void edit(long seed, int times) {
        Random random = new Random(seed);
        SortedMap<String, SourceFile> content = new TreeMap<>(original);
        TracedSite before = maker.of(content, CLOCK).orElseThrow();
        TracedSite first = before;
        for (int i = 0; i < times; i++) {
            ContentEdit edit = new ContentEdit(ContentEdit.Way.values()[random.nextInt(ContentEdit.Way.values().length)],
                    random.nextInt(10_000), random.nextInt(1_000));
            SortedMap<String, SourceFile> edited = new TreeMap<>(content);
            edit.in(edited);
            LocalDateTime clock = random.nextInt(20) == 0 ? CLOCK.plusDays(random.nextInt(200)) : CLOCK;
            Optional<TracedSite> after = maker.of(edited, clock);
            if (after.isPresent()) {
                tried++;
                compare(edit.toString() + " at " + clock, before, after.get());
                compare(edit.toString() + " and others", first, after.get());
                content = edited;
                before = after.get();
            }
            if (i % 25 == 24) {
                content = new TreeMap<>(original);
                before = first;
            }
        }
    }

    private void compare(String what, TracedSite before, TracedSite after) {
        compared += before.pages().size();
        before.staying(after).forEach((path, page) -> {
            kept++;
            if (!page.value().isSame(after.pages().get(path).value())) {
                lies.add(path + " after " + what);
            }
        });
    }

    void assertNoLies() {
        assertThat(lies).isEmpty();
    }

    List<String> lies() {
        return lies;
    }

    /** Returns which part of all pages stayed. */
    double kept() {
        return (double) kept / compared;
    }

    int tried() {
        return tried;
    }
}
