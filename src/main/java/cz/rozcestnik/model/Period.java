package cz.rozcestnik.model;

import java.time.LocalDate;
import java.util.Optional;

/** Time from its first day to its last; an edge that is not there is open. */
public record Period(Optional<Edge> from, Optional<Edge> to) implements Value {

    /** Returns whether a day is inside. */
    public boolean contains(LocalDate day) {
        return from.filter(edge -> day.isBefore(edge.day())).isEmpty()
                && to.filter(edge -> day.isAfter(edge.day())).isEmpty();
    }

    @Override
    public String normal() {
        return from.map(edge -> edge.day().toString()).orElse("..") + "/"
                + to.map(edge -> edge.day().toString()).orElse("..");
    }

    /** The first or last day of a period, and how exactly it was written. */
    public record Edge(LocalDate day, Precision precision) {
    }

    /** How exactly a date was written. */
    public enum Precision {
        /** A day. */
        DAY,
        /** A month. */
        MONTH,
        /** A year. */
        YEAR
    }
}
