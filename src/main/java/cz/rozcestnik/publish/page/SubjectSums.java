package cz.rozcestnik.publish.page;

import cz.rozcestnik.coverage.CoverageTrend;
import cz.rozcestnik.glossary.Glossary;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.listing.ListSums;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteSums;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.template.SiteViews;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;

/** Sums up whatever pages read of a site: what has the same sum says the same, so that a page that read nothing else is the same. */
public final class SubjectSums {
    private final Site site;
    private final PageViews pages;
    private final SiteSums records;
    private final Map<Language, ListSums> lists = new EnumMap<>(Language.class);
    private final Supplier<CoverageTrend> coverage;

    SubjectSums(Site site, Map<Language, SiteViews> views, PageViews pages, Supplier<CoverageTrend> coverage, SortedMap<String, SourceFile> content) {
        this.site = site;
        this.pages = pages;
        this.coverage = coverage;
        this.records = new SiteSums(site, content);
        views.forEach((language, view) -> lists.put(language, new ListSums(view.recordLists(), view.facets(), records)));
    }

    /** Returns the sum of a subject by its name; of what there is no more, that of what is not there. */
    public long of(String subject) {
        List<String> words = Arrays.asList(subject.split(" "));
        return records.of(words).or(() -> Language.of(words.get(1)).flatMap(language -> of(words, language)))
                .orElseThrow(() -> new IllegalArgumentException("No sum of " + subject));
    }

    private Optional<Long> of(List<String> words, Language language) {
        if (!lists.containsKey(language)) {
            return Optional.of(0L);
        }
        return switch (words.get(0)) {
            case "frame" -> Optional.of(pages.frame(language));
            case "terms" -> Optional.of(Glossary.sum(site, language));
            case "coverage" -> Optional.of(coverage.get().sum(language));
            default -> site.types().find(words.get(2)).map(type -> lists.get(language).of(words, type)).orElse(Optional.of(0L));
        };
    }
}
