package cz.rozcestnik.image;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts how often parts of a drawing are drawn, since copies may hold copies: ten steps of ten copies each are few
 * lines, and stop every browser.
 */
final class DrawnCopies {
    private static final int MOST = 100_000;
    private static final int DEEPEST = 50;

    private final Map<String, List<String>> links = new HashMap<>();
    private final Deque<Optional<String>> open = new ArrayDeque<>();
    private final List<String> all = new ArrayList<>();

    /** Goes into an element, which need not have an id. */
    void open(String id) {
        open.push(Optional.ofNullable(id));
    }

    /** Leaves the element. */
    void close() {
        open.pop();
    }

    /** Notes that the element that was opened last draws what another one holds. */
    void link(String target) {
        all.add(target);
        open.forEach(around -> around.ifPresent(id -> links.computeIfAbsent(id, first -> new ArrayList<>()).add(target)));
    }

    /** Whether they are more than a drawing may have; those of an element that holds itself have no end. */
    boolean areTooMany() {
        return count(all, new HashMap<>(), 0) > MOST;
    }

    private int count(List<String> targets, Map<String, Integer> known, int depth) {
        long count = 0;
        for (String target : targets) {
            count += 1 + of(target, known, depth);
        }
        return (int) Math.min(count, MOST + 1);
    }

    private int of(String id, Map<String, Integer> known, int depth) {
        Integer counted = known.get(id);
        if (counted != null) {
            return counted;
        }
        known.put(id, MOST + 1);
        int count = depth > DEEPEST ? MOST + 1 : count(links.getOrDefault(id, List.of()), known, depth + 1);
        known.put(id, count);
        return count;
    }
}
