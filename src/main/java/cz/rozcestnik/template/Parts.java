package cz.rozcestnik.template;

import cz.rozcestnik.trace.Trace;
import cz.rozcestnik.trace.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The parts of pages that were made, for readers of one language: each is known by its template, by what was given to it
 * and by all that it read of the page. What has the same of all three is the same part.
 */
final class Parts {
    private static final int MOST = 50_000;

    private final Map<String, Set<List<String>>> read = new ConcurrentHashMap<>();
    private final Map<List<Object>, Traced<Markup>> made = new ConcurrentHashMap<>();
    private final Map<String, RecordComponents.Component> components = new RecordComponents().of(PageView.class);
    private final Trace trace;

    /** The parts, of which each remembers what is read for it by a trace. */
    Parts(Trace trace) {
        this.trace = trace;
    }

    /**
     * What a part is asked for with.
     *
     * @param template that makes it
     * @param values   what is given to it, by names
     */
    record Asked(String template, Map<String, Object> values) {
    }

    /** Returns a part that was made for a page that is the same in all that the part read. */
    Optional<Traced<Markup>> find(Asked asked, PageView page) {
        for (List<String> names : read.getOrDefault(asked.template(), Set.of())) {
            Traced<Markup> markup = made.get(key(asked, names, page));
            if (markup != null) {
                return Optional.of(markup);
            }
        }
        return Optional.empty();
    }

    /** Keeps a part that has read some components of a page. */
    void keep(Asked asked, List<String> names, PageView page, Traced<Markup> markup) {
        if (made.size() < MOST) {
            read.computeIfAbsent(asked.template(), none -> ConcurrentHashMap.newKeySet()).add(names);
            made.put(key(asked, names, page), markup);
        }
    }

    /** Returns the trace of what is read for them. */
    Trace trace() {
        return trace;
    }

    /** Returns how many parts are kept. */
    int made() {
        return made.size();
    }

    /** Returns all that tells a part from others. */
    private List<Object> key(Asked asked, List<String> names, PageView page) {
        List<Object> key = new ArrayList<>(2 + 2 * names.size());
        key.add(asked.template());
        key.add(asked.values());
        for (String name : names) {
            key.add(name);
            key.add(components.get(name).of(page));
        }
        return key;
    }
}
