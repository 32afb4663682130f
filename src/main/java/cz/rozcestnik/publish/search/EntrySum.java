package cz.rozcestnik.publish.search;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.trace.Hash64;
import java.util.Collection;

/** A sum over all that the search of a language is made of: its entries, and the terms whose names are their synonyms. */
final class EntrySum {
    private final Hash64 sum = new Hash64();

    private EntrySum() {
    }

    /** Returns the sum of a site's terms, to which entries are added. */
    static EntrySum of(Site site, Language language) {
        EntrySum begun = new EntrySum();
        Synonyms.terms(site, language).forEach(term -> begun.term(term, language));
        return begun;
    }

    private void term(SiteRecord term, Language language) {
        sum.add(term.title(language));
        Synonyms.NAMES.forEach(role -> {
            Collection<Value> names = term.values(role, language);
            sum.add(names.size());
            names.forEach(name -> sum.add(name.normal()));
        });
    }

    /** Adds an entry, whatever its synonyms are: terms and texts decide them. */
    void add(SearchEntry entry) {
        sum.add(entry.name().type()).add(entry.name().name()).add(entry.type()).add(entry.path()).add(entry.title()).add(entry.summary());
        addAll(entry.keywords());
        sum.add(entry.body()).add(entry.prose());
        SearchFacets.NAMES.forEach(facet -> addAll(entry.values(facet)));
        sum.add(entry.standing().verified()).add(entry.standing().freshness()).add(entry.standing().closed()).add(entry.ranking().worth());
    }

    private void addAll(Collection<String> texts) {
        sum.add(texts.size());
        texts.forEach(sum::add);
    }

    long value() {
        return sum.value();
    }
}
