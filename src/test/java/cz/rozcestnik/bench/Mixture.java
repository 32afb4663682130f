package cz.rozcestnik.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Takes as many pages as are wanted from a corpus, and makes more where it has too few. */
final class Mixture {
    private static final int RUN = 3;
    private static final int MOST_RUNS = 6;

    private Mixture() {
    }

    /**
     * Returns some pages, taken evenly; those beyond the last one are put together from titles and paragraphs of the
     * others by a fixed seed, so that they use words as often as real ones do.
     */
    static List<BenchPage> of(List<BenchPage> pages, int count) {
        if (count <= pages.size()) {
            return IntStream.range(0, count).mapToObj(i -> pages.get((int) ((long) i * pages.size() / count))).toList();
        }
        Random chance = new Random(1);
        List<BenchPage> more = new ArrayList<>(pages);
        for (int i = pages.size(); i < count; i++) {
            more.add(new BenchPage("mixed-" + i, any(pages, chance).title(), paragraphs(pages, chance)));
        }
        return more;
    }

    private static List<String> paragraphs(List<BenchPage> pages, Random chance) {
        List<String> paragraphs = new ArrayList<>();
        for (int runs = 1 + chance.nextInt(MOST_RUNS); runs > 0; runs--) {
            List<String> source = any(pages, chance).paragraphs();
            int start = chance.nextInt(source.size());
            paragraphs.addAll(source.subList(start, Math.min(source.size(), start + RUN)));
        }
        return paragraphs;
    }

    private static BenchPage any(List<BenchPage> pages, Random chance) {
        return pages.get(chance.nextInt(pages.size()));
    }
}
