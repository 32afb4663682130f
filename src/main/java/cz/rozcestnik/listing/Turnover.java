package cz.rozcestnik.listing;

import cz.rozcestnik.site.SiteRecord;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Which records of a list have gone and come; one that was read again has done both.
 *
 * @param gone those that are not in the later list
 * @param come those that were not in the earlier one
 */
record Turnover(Set<SiteRecord> gone, Set<SiteRecord> come) {

    /** Compares two lists; records that stay are the same objects, in the same order. */
    static Turnover of(List<SiteRecord> before, List<SiteRecord> now) {
        int most = Math.min(before.size(), now.size());
        int start = 0;
        while (start < most && before.get(start) == now.get(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && before.get(before.size() - 1 - end) == now.get(now.size() - 1 - end)) {
            end++;
        }
        List<SiteRecord> old = before.subList(start, before.size() - end);
        List<SiteRecord> fresh = now.subList(start, now.size() - end);
        return new Turnover(without(old, fresh), without(fresh, old));
    }

    private static Set<SiteRecord> without(List<SiteRecord> some, List<SiteRecord> others) {
        Set<SiteRecord> rest = Collections.newSetFromMap(new IdentityHashMap<>());
        rest.addAll(some);
        others.forEach(rest::remove);
        return rest;
    }

    /** Returns how much has happened. */
    int size() {
        return gone.size() + come.size();
    }
}
