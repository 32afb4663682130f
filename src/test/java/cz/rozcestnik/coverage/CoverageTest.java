package cz.rozcestnik.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.testing.SmallSite;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {
    private static final String REGIONS = "regions: {kind: list, of: {kind: region, to: land}, role: region, label: {cs: Kraje, en: Regions}}";
    private static final String THEMES = "themes: {kind: list, of: {kind: reference, to: theme}, role: topic, label: {cs: Témata, en: Topics}}";
    private static final String STATE = "state: {kind: choice, role: availability, label: {cs: Stav, en: State}, choices: {"
            + "active: {cs: v provozu, en: open}, paused: {cs: přerušená, en: paused}}}";

    private static final SmallSite SMALL = SmallSite.empty()
            .withType("land").withType("theme").withType("place", REGIONS, THEMES, STATE).withType("tale", REGIONS, THEMES)
            .withRecord("land/CZ042.cs", "").withRecord("land/CZ053.cs", "")
            .withRecord("theme/dluhy.cs", "").withRecord("theme/hlidani.cs", "");

    @Test
    void recordsOfTypesThatBecomeServicesAreCountedByRegionAndTopic() {
        Coverage coverage = Coverage.of(exporting(SMALL
                .withRecord("place/poradna.cs", "", "regions: [CZ042, CZ053]", "themes: [dluhy]", "state: active")
                .withRecord("place/herna.cs", "", "regions: [CZ053]", "themes: [hlidani, dluhy]")
                .withRecord("tale/pribeh.cs", "", "regions: [CZ042]", "themes: [hlidani]")));

        assertThat(coverage.count("CZ042", topic(coverage, "dluhy"))).isEqualTo(new Count(1, 0));
        assertThat(coverage.count("CZ042", topic(coverage, "hlidani"))).isEqualTo(new Count(0, 1));
        assertThat(coverage.count("CZ053", topic(coverage, "dluhy"))).isEqualTo(new Count(2, 0));
        assertThat(coverage.total("CZ053")).isEqualTo(new Count(2, 0));
        assertThat(coverage.services()).extracting(type -> type.name()).containsExactly("place");
    }

    @Test
    void aServiceThatIsPausedOrFarFromPublishedIsNotCounted() {
        Coverage coverage = Coverage.of(exporting(SMALL
                .withRecord("place/poradna.cs", "", "regions: [CZ042]", "themes: [dluhy]", "state: paused")
                .withRecord("place/herna.cs", "", "regions: [CZ042]", "themes: [hlidani]", "state: active")));

        assertThat(coverage.count("CZ042", topic(coverage, "dluhy"))).isEqualTo(Count.NONE);
        assertThat(coverage.count("CZ042", topic(coverage, "hlidani"))).isEqualTo(new Count(1, 0));
    }

    @Test
    void servicesForTheWholeCountryStandApart() {
        Coverage coverage = Coverage.of(exporting(SMALL
                .withRecord("place/linka.cs", "", "regions: [CZ]", "themes: [dluhy]")));

        assertThat(coverage.count("CZ", topic(coverage, "dluhy"))).isEqualTo(new Count(1, 0));
        assertThat(coverage.count("CZ042", topic(coverage, "dluhy"))).isEqualTo(Count.NONE);
    }

    @Test
    void aSnapshotIsReadAsItWasWritten() {
        Coverage coverage = Coverage.of(exporting(SMALL
                .withRecord("place/poradna.cs", "", "regions: [CZ042]", "themes: [dluhy]")));
        Snapshot today = coverage.snapshot();
        Outcome<CoverageHistory> read = CoverageHistoryReader.read(
                SmallSite.empty().with("content/" + today.path(), new String(today.bytes(), StandardCharsets.UTF_8)).tree().content());

        assertThat(read.problems()).isEmpty();
        assertThat(today.path()).isEqualTo("coverage/2026-11-21.csv");
        assertThat(today.counts()).hasSize(15 * 2);
        assertThat(read.value().snapshots()).containsExactly(Map.entry(today.day(), today));
        assertThat(read.value().lacks(today)).isFalse();
        assertThat(CoverageHistory.NONE.lacks(today)).isTrue();
    }

    @Test
    void changesAreSeenFromTheLastSnapshotOfAnEarlierDay() {
        CoverageHistory history = CoverageHistoryReader.read(SmallSite.empty()
                .with("content/coverage/2026-05-01.csv", "region;topic;services;stories\nCZ042;dluhy;3;0\n")
                .with("content/coverage/2026-11-20.csv", "region;topic;services;stories\nCZ042;dluhy;1;0\n")
                .with("content/coverage/2026-11-21.csv", "region;topic;services;stories\nCZ042;dluhy;2;0\n").tree().content()).value();

        assertThat(history.before(LocalDate.parse("2026-11-21")).orElseThrow().count(new Spot("CZ042", "dluhy")))
                .isEqualTo(new Count(1, 0));
        assertThat(history.before(LocalDate.parse("2026-05-01"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            coverage/vcera.csv      | CZ042;dluhy;1;0
            coverage/2026-13-01.csv | CZ042;dluhy;1;0
            coverage/2026-05-01.csv | CZ042;dluhy;-1;0
            coverage/2026-05-01.csv | CZ042;dluhy;1
            coverage/2026-05-01.csv | Liberecký;dluhy;1;0
            """)
    void aDamagedSnapshotIsTold(String path, String line) {
        Outcome<CoverageHistory> read = CoverageHistoryReader.read(SmallSite.empty()
                .with("content/" + path, "region;topic;services;stories\n" + line + "\n").tree().content());

        assertThat(read.problems()).extracting(problem -> problem.code()).containsExactly(ProblemCode.SNAPSHOT_INVALID);
        assertThat(read.value().snapshots()).isEmpty();
    }

    private static Site exporting(SmallSite site) {
        return site.with("templates/place/type.yaml", type(site, "place") + "exports: {hsds: service}\n")
                .with("templates/tale/type.yaml", type(site, "tale") + "exports: {coverage: story}\n").site();
    }

    private static String type(SmallSite site, String name) {
        return site.tree().templates().get(name + "/type.yaml").text().value().text();
    }

    private static SiteRecord topic(Coverage coverage, String name) {
        List<SiteRecord> topics = coverage.topics(Language.CS);
        return topics.stream().filter(topic -> topic.name().equals(new RecordName("theme", name))).findFirst().orElseThrow();
    }
}
