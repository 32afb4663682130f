package cz.rozcestnik.command;

import cz.rozcestnik.cache.BuildSummary;
import cz.rozcestnik.language.Phrases;
import cz.rozcestnik.site.Change;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The moments at which a site changes by itself, for the person who builds it. */
record NextChanges(BuildSummary told) {

    /** Tells the next few that visitors see, and where all of them are. */
    void tell(Terminal terminal, Path file) {
        told.next().stream().findFirst().ifPresent(next ->
                terminal.tell("build.next", moment(next), next.record(), what(next, terminal.phrases())));
        String later = told.next().stream().skip(1)
                .map(change -> moment(change) + " (" + change.record() + ": " + what(change, terminal.phrases()) + ")")
                .collect(Collectors.joining(", "));
        if (!later.isEmpty()) {
            terminal.tell("build.later", told.changes(), later, file);
        }
    }

    private static String moment(Change change) {
        return change.moment().toString().replace('T', ' ');
    }

    private static String what(Change change, Phrases phrases) {
        return phrases.get("change." + change.what().code());
    }
}
