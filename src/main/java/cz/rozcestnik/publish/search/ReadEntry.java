package cz.rozcestnik.publish.search;

import cz.rozcestnik.search.Word;
import cz.rozcestnik.search.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An entry with the words of its texts, each text read once: fields share texts, and synonyms are looked for in them.
 *
 * @param texts its texts and those of its synonyms, as far as they were read
 */
record ReadEntry(SearchEntry entry, Texts texts) {
    /** An entry of which no text was read yet. */
    static ReadEntry of(SearchEntry entry, Words words) {
        return new ReadEntry(entry, new Texts(words, new HashMap<>()));
    }

    /** The same entry, ranked so. */
    ReadEntry with(SearchEntry.Ranking ranking) {
        return new ReadEntry(entry.with(ranking), texts);
    }

    /** Texts that were read. */
    record Texts(Words language, Map<String, List<Word>> read) {
        /** The words of a text, in its order. */
        List<Word> words(String text) {
            List<Word> known = read.get(text);
            if (known == null) {
                known = language.in(text);
                read.put(text, known);
            }
            return known;
        }
    }
}
