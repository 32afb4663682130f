package cz.rozcestnik.source;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All files of a site as they were read, by their path inside {@code content}, {@code templates} and {@code assets}.
 *
 * <p>Templates and assets hold the program's defaults too, unless the site has a file at the same path.
 */
public record SourceTree(
        SortedMap<String, SourceFile> content,
        SortedMap<String, SourceFile> templates,
        SortedMap<String, SourceFile> assets) {

    /** Keeps copies that nobody changes. */
    public SourceTree {
        content = Collections.unmodifiableSortedMap(new TreeMap<>(content));
        templates = Collections.unmodifiableSortedMap(new TreeMap<>(templates));
        assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
    }

    /** Returns the paths at which there are different files in two folders, or a file in only one of them. */
    public static SortedSet<String> differing(SortedMap<String, SourceFile> some, SortedMap<String, SourceFile> others) {
        SortedSet<String> differing = new TreeSet<>();
        if (some == others) {
            return differing;
        }
        Iterator<Map.Entry<String, SourceFile>> ours = some.entrySet().iterator();
        Iterator<Map.Entry<String, SourceFile>> theirs = others.entrySet().iterator();
        Map.Entry<String, SourceFile> our = next(ours);
        Map.Entry<String, SourceFile> their = next(theirs);
        while (our != null || their != null) {
            int order = our == null ? 1 : their == null ? -1 : order(our.getKey(), their.getKey());
            if (order != 0 || !our.getValue().isSame(their.getValue())) {
                differing.add(order <= 0 ? our.getKey() : their.getKey());
            }
            our = order <= 0 ? next(ours) : our;
            their = order >= 0 ? next(theirs) : their;
        }
        return differing;
    }

    /** Mostly both are the same object, since one folder was made of the other. */
    @SuppressWarnings("StringEquality")
    private static int order(String ours, String theirs) {
        return ours == theirs ? 0 : ours.compareTo(theirs);
    }

    private static Map.Entry<String, SourceFile> next(Iterator<Map.Entry<String, SourceFile>> entries) {
        return entries.hasNext() ? entries.next() : null;
    }
}
