package cz.rozcestnik.publish.search;

import java.util.ArrayList;
import java.util.List;

/** The searched fields of the index, in the order of postings. */
enum IndexField {
    TITLE("title"),
    KEYWORDS("keywords"),
    SUMMARY("summary"),
    BODY("body"),
    /** Other names of the terms that the entry names. */
    SYNONYMS("synonyms"),
    /** The words of title and keywords in the form in which they are written. */
    FORMS("forms");

    private final String name;

    IndexField(String name) {
        this.name = name;
    }

    /** Its name in Lucene and in the manifest. */
    String fieldName() {
        return name;
    }

    /** Its texts in an entry. */
    List<String> texts(SearchEntry entry) {
        return switch (this) {
            case TITLE -> List.of(entry.title());
            case KEYWORDS -> entry.keywords();
            case SUMMARY -> List.of(entry.summary());
            case BODY -> List.of(entry.body());
            case SYNONYMS -> entry.ranking().synonyms();
            case FORMS -> {
                List<String> texts = new ArrayList<>(List.of(entry.title()));
                texts.addAll(entry.keywords());
                yield texts;
            }
        };
    }
}
