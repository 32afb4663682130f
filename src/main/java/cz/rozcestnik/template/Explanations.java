package cz.rozcestnik.template;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.markdown.Terminology;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The terms of one page: each is told at its first occurrence only, and kept for the list of what they mean. */
final class Explanations implements Terminology {
    private final Terminology terms;
    private final Map<String, RecordName> given = new LinkedHashMap<>();
    private String own = "";

    Explanations(Terminology terms) {
        this.terms = terms;
    }

    /** Leaves a term alone on its own page. */
    void leaveOut(RecordName record) {
        own = record.toString();
    }

    /** Returns the terms that were told, in the order of the page. */
    List<RecordName> given() {
        return List.copyOf(given.values());
    }

    @Override
    public List<Occurrence> in(String text) {
        List<Occurrence> all = terms.in(text);
        return all.isEmpty() ? all : all.stream().filter(term -> !term.name().equals(own) && isNew(term.name()))
                .map(term -> new Occurrence(term.start(), term.end(), given.get(term.name()).name())).toList();
    }

    private boolean isNew(String id) {
        int slash = id.indexOf('/');
        return given.putIfAbsent(id, new RecordName(id.substring(0, slash), id.substring(slash + 1))) == null;
    }
}
