package cz.rozcestnik.publish.search;

import cz.rozcestnik.document.RecordName;
import java.util.List;

/**
 * What the index takes of a record in one language.
 *
 * @param name     of the record; gives documents their order
 * @param language ISO 639-1 code
 * @param type     label of the type as a visitor reads it
 * @param path     of its page, relative to the root of the site
 * @param title    its title
 * @param summary  its summary, empty if it has none
 * @param keywords words and phrases people use for it
 * @param body     all other searchable text, plain
 */
public record SearchEntry(
        RecordName name,
        String language,
        String type,
        String path,
        String title,
        String summary,
        List<String> keywords,
        String body) {
    /** Copies the keywords. */
    public SearchEntry {
        keywords = List.copyOf(keywords);
    }
}
