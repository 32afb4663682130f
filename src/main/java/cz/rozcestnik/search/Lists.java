package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/** What the client does with lists, in ways that compile to little: nothing here needs {@code equals} of all classes. */
final class Lists {
    private Lists() {
    }

    /** Whether one comes before another. */
    interface Order<T> {
        boolean before(T one, T other);
    }

    static <T> List<T> of(T one) {
        List<T> list = new ArrayList<>();
        list.add(one);
        return list;
    }

    static <T> List<T> first(List<T> all, int most) {
        return range(all, 0, Math.min(most, all.size()));
    }

    static boolean has(List<String> all, String wanted) {
        for (String one : all) {
            if (one.equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** The same in order; equals keep theirs. */
    static <T> List<T> sorted(List<T> all, Order<T> order) {
        if (all.size() < 2) {
            return all;
        }
        int middle = all.size() / 2;
        List<T> left = sorted(range(all, 0, middle), order);
        List<T> right = sorted(range(all, middle, all.size()), order);
        List<T> sorted = new ArrayList<>();
        int taken = 0;
        for (T one : right) {
            while (taken < left.size() && !order.before(one, left.get(taken))) {
                sorted.add(left.get(taken++));
            }
            sorted.add(one);
        }
        sorted.addAll(range(left, taken, left.size()));
        return sorted;
    }

    private static <T> List<T> range(List<T> all, int from, int to) {
        List<T> range = new ArrayList<>();
        for (int i = from; i < to; i++) {
            range.add(all.get(i));
        }
        return range;
    }
}
