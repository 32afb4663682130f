package cz.rozcestnik.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A record as a template sees it, for readers of one language.
 *
 * @param type     its content type
 * @param name     its name
 * @param id       {@code type/name}
 * @param path     of its page from the site's root; empty for a type without pages
 * @param sheet    path of its version on one sheet of paper; empty for a type without such
 * @param title    of the record
 * @param summary  of the record; empty where there is none
 * @param language of its texts
 * @param borrowed whether the texts are in another language than the reader's
 * @param body     its text, for {@code html()}
 * @param f        its fields by name; those that are empty are missing
 * @param gathered the records that its type gathers, by the names of the gatherings
 * @param usedBy   all records that refer to it
 * @param lists    the lists of other records that share it
 * @param files    paths of the files in which it is offered beside its page, by format: {@code calendar}, {@code card}
 * @param verified when its facts were verified
 * @param outdated what has changed in the original since these texts were translated; empty while they say the same
 * @param sample   whether it is only an example
 */
public record RecordView(
        String type,
        String name,
        String id,
        String path,
        String sheet,
        String title,
        String summary,
        String language,
        boolean borrowed,
        Supplier<ProseView> body,
        Supplier<Map<String, Object>> f,
        Supplier<Map<String, List<RecordView>>> gathered,
        Supplier<List<RecordView>> usedBy,
        Supplier<List<ListView.Of>> lists,
        Supplier<Map<String, String>> files,
        Optional<Verified> verified,
        Supplier<List<String>> outdated,
        boolean sample) {

    /** When facts were verified, and how much that is worth: {@code fresh, due, overdue, far-overdue}. */
    public record Verified(DateView date, String state) {
    }

    /** A day: for programs, and for people. */
    public record DateView(String iso, String text) {
    }
}
