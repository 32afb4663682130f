package cz.rozcestnik.publish.search;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.search.Demotions;
import cz.rozcestnik.search.StoredDocument;
import java.util.List;
import java.util.Map;

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
 * @param facets   values to filter by besides the type, by the name of the facet
 * @param prose    the beginning of its sentences, which results show parts of
 * @param standing how far it can be relied on
 * @param ranking  what ranks it besides its own words
 */
public record SearchEntry(
        RecordName name,
        String language,
        String type,
        String path,
        String title,
        String summary,
        List<String> keywords,
        String body,
        Map<String, List<String>> facets,
        String prose,
        StoredDocument.Standing standing,
        Ranking ranking) {
    /**
     * What ranks an entry besides its own words.
     *
     * @param synonyms other names of the terms that it names
     * @param worth    what its score is multiplied by, in 64ths: 1 to {@link Demotions#FULL}
     */
    public record Ranking(List<String> synonyms, int worth) {
        /** Of an entry that is ranked by its words alone. */
        public static final Ranking PLAIN = new Ranking(List.of(), Demotions.FULL);

        /** Copies the synonyms. */
        public Ranking {
            synonyms = List.copyOf(synonyms);
        }
    }

    /** Copies the keywords and the facets. */
    public SearchEntry {
        keywords = List.copyOf(keywords);
        facets = Map.copyOf(facets);
    }

    /** An entry that can be filtered by its type only. */
    public SearchEntry(RecordName name, String language, String type, String path, String title, String summary,
            List<String> keywords, String body) {
        this(name, language, type, path, title, summary, keywords, body, Map.of());
    }

    /** An entry whose body is its prose. */
    public SearchEntry(RecordName name, String language, String type, String path, String title, String summary,
            List<String> keywords, String body, Map<String, List<String>> facets) {
        this(name, language, type, path, title, summary, keywords, body, facets, body, StoredDocument.Standing.UNKNOWN,
                Ranking.PLAIN);
    }

    /** The same entry, ranked so. */
    SearchEntry with(Ranking other) {
        return new SearchEntry(name, language, type, path, title, summary, keywords, body, facets, prose, standing, other);
    }

    /** The same entry, without the texts that no result shows. */
    SearchEntry shown() {
        return new SearchEntry(name, language, type, path, title, summary, List.of(), "", facets, prose, standing,
                new Ranking(List.of(), ranking.worth()));
    }

    /** Its values of a facet, the type being one. */
    List<String> values(String facet) {
        return facet.equals(SearchFacets.TYPE) ? List.of(type) : facets.getOrDefault(facet, List.of());
    }
}
