package cz.rozcestnik.publish.coverage;

import cz.rozcestnik.coverage.Count;
import cz.rozcestnik.coverage.Coverage;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Phrases;
import cz.rozcestnik.model.Nuts;
import cz.rozcestnik.output.Csv;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.template.Words;
import java.util.ArrayList;
import java.util.List;

/** Writes a CSV file for each language, a line for each region and topic; none for a site without topics. */
public final class CoveragePublisher {
    private CoveragePublisher() {
    }

    /** Returns the files. */
    public static List<Output> publish(Site site, Coverage coverage, Words words) {
        return site.settings().languages().stream().filter(language -> !coverage.topics(language).isEmpty())
                .map(language -> file(coverage, words.in(language))).toList();
    }

    private static Output file(Coverage coverage, Phrases words) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("nuts", words.get("coverage.column.region"), words.get("coverage.column.topic"),
                words.get("coverage.column.services"), words.get("coverage.column.stories")));
        Coverage.codes().forEach(code -> coverage.topics(words.language()).forEach(topic ->
                rows.add(row(code, topic, coverage, words))));
        return new Output(coverage.file(words), Csv.write(rows));
    }

    private static List<String> row(String code, SiteRecord topic, Coverage coverage, Phrases words) {
        Language language = words.language();
        Count count = coverage.count(code, topic);
        String region = Nuts.REGIONS.containsKey(code)
                ? coverage.region(code).map(record -> record.title(language)).orElse(Nuts.REGIONS.get(code))
                : words.get("region.country");
        return List.of(code, region, topic.title(language), String.valueOf(count.services()), String.valueOf(count.stories()));
    }
}
