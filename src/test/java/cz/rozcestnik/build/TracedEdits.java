package cz.rozcestnik.build;

import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceTree;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Edits of a site, and what was found when the pages before and after each of them were compared. */
final class TracedEdits {
    static final LocalDateTime CLOCK = LocalDateTime.parse("2026-11-21T08:00");
    /** After so many edits the site begins anew: most edits take something away. */
    private static final int IN_A_ROW = 25;
    private static final int DAYS = 200;
    private static final int SELDOM = 20;

    private final TracedSite.Maker maker;
    private final SourceTree site;
    private final TracedSite first;
    private final List<String> lies = new ArrayList<>();
    private final Set<String> needed = new TreeSet<>();
    private int published;
    private long compared;
    private long kept;

    TracedEdits(SourceTree site) {
        this.site = site;
        this.maker = new TracedSite.Maker(site);
        this.first = maker.of(site.content(), CLOCK).orElseThrow();
    }

    /** Returns the site before all edits. */
    TracedSite first() {
        return first;
    }

    /** Returns the site after one edit of the first. */
    Optional<TracedSite> after(ContentEdit edit) {
        SortedMap<String, SourceFile> content = new TreeMap<>(site.content());
        edit.in(content);
        return maker.of(content, CLOCK);
    }

    /** Edits the site so many times with what a seed brings; what would not be published is taken back. */
    TracedEdits with(long seed, int times) {
        Random random = new Random(seed);
        SortedMap<String, SourceFile> content = new TreeMap<>(site.content());
        TracedSite before = first;
        for (int i = 0; i < times; i++) {
            ContentEdit edit = ContentEdit.of(random);
            SortedMap<String, SourceFile> edited = new TreeMap<>(content);
            edit.in(edited);
            LocalDateTime clock = random.nextInt(SELDOM) == 0 ? CLOCK.plusDays(random.nextInt(DAYS)) : CLOCK;
            Optional<TracedSite> after = maker.of(edited, clock);
            if (after.isPresent()) {
                published++;
                compare(edit + " at " + clock, before, after.get());
                compare(edit + " at " + clock + " and those before", first, after.get());
                content = edited;
                before = after.get();
            }
            if (i % IN_A_ROW == IN_A_ROW - 1) {
                content = new TreeMap<>(site.content());
                before = first;
            }
        }
        return this;
    }

    private void compare(String what, TracedSite before, TracedSite after) {
        Map<String, List<String>> differing = before.differing(after);
        differing.forEach((path, subjects) -> {
            compared++;
            boolean isSame = before.pages().get(path).value().isSame(after.pages().get(path).value());
            if (subjects.isEmpty()) {
                kept++;
            }
            if (subjects.isEmpty() && !isSame) {
                lies.add(path + " after " + what);
            }
            Set<String> kinds = subjects.stream().map(TracedEdits::kind).collect(Collectors.toSet());
            if (!isSame && kinds.size() == 1) {
                needed.addAll(kinds);
            }
        });
    }

    private static String kind(String subject) {
        return subject.split(" ")[0];
    }

    /** Returns the pages that were others although all that they read was the same. */
    List<String> lies() {
        return lies;
    }

    /** Returns the kinds of subjects without which some page would have been taken for the same and was another. */
    Set<String> needed() {
        return needed;
    }

    /** Returns how many of the edits made a site that would be published. */
    int published() {
        return published;
    }

    /** Returns which part of all pages would not have been made again. */
    double kept() {
        return (double) kept / compared;
    }
}
