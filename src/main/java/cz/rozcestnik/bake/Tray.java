package cz.rozcestnik.bake;

import cz.rozcestnik.output.BuildNotes;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.Publication;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what rendering tools make in one bake, and finds files that two of them make. */
final class Tray {
    private final List<Output> outputs = new ArrayList<>();
    private final List<Output> index = new ArrayList<>();
    private BuildNotes notes = BuildNotes.NONE;
    private final Set<String> paths = new HashSet<>();
    private final Problems problems = new Problems();

    /** Adds what the pipeline made: the site's files, the index beside them, and what is known of them. */
    void publish(Outcome<Publication> made) {
        index.addAll(made.value().index());
        notes = made.value().notes();
        put(new Outcome<>(made.value().site(), made.problems()));
    }

    /** Adds what a tool made; of a tool that failed, only its problems. */
    void put(Outcome<List<Output>> made) {
        problems.addAll(made.problems());
        if (!made.failed()) {
            made.value().forEach(this::put);
        }
    }

    private void put(Output output) {
        if (paths.add(output.path())) {
            outputs.add(output);
        } else {
            problems.add(ProblemCode.OUTPUT_CLASH, Place.file(output.path()), output.path());
        }
    }

    /** Returns all that was made. */
    Outcome<Publication> all() {
        return problems.with(new Publication(outputs, index, notes));
    }
}
