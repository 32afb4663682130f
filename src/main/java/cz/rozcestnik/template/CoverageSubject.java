package cz.rozcestnik.template;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.trace.Subject;

/** How many services and stories each region has for each topic, for readers of a language. */
public record CoverageSubject(Language reader) implements Subject {
    @Override
    public String subject() {
        return "coverage " + reader.code();
    }
}
