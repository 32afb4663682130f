package cz.rozcestnik.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.template.PageView;
import cz.rozcestnik.testing.SmallSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageDataTest {
    private static final String HOSTILE = "</script><script>alert(1)</script><!-- & \\u2028\\u2029 \\\" end";

    @Test
    void nothingInARecordEndsTheElementInWhichItStands() throws IOException {
        String data = data("record", "https://a.example/cs/note/kun.html", false);
        assertThat(data).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        assertThat(new ObjectMapper().readTree(data).at("/@graph/0/name").asText())
                .startsWith("</script><script>alert(1)</script>").endsWith("\" end");
    }

    @Test
    void sheetsBorrowedTextsAndPagesAnywhereTellNothing() {
        assertThat(data("sheet", "https://a.example/x.html", false)).isEmpty();
        assertThat(data("record", "https://a.example/x.html", true)).isEmpty();
        assertThat(data("record", "", false)).isEmpty();
    }

    @Test
    void whatIsOpenDayAndNightIsNotToldAsClosed() throws IOException {
        JsonNode hours = new ObjectMapper().readTree(data(SmallSite.empty()
                .withType("note", "open: {kind: opening-hours, label: {cs: O, en: O}}"), "Service", """
                open:
                  week: [{ days: po–ne, from: "0:00", to: "24:00" }]
                  exceptions:
                    - { date: 2026-12-23, from: "0:00", to: "24:00" }
                    - { date: 2026-12-24, closed: yes }
                    - { date: 2026-12-25, from: "18:00", to: "24:00" }
                """)).at("/@graph/0/hoursAvailable");

        assertThat(hours).extracting(span -> span.get("opens").asText() + "-" + span.get("closes").asText())
                .containsExactly("00:00-23:59", "00:00-23:59", "00:00-00:00", "18:00-00:00");
    }

    @Test
    void aServiceForNothingSaysSoAndOnDaysWhenItIsClosedItIsOpenForNoTime() throws IOException {
        SmallSite small = SmallSite.empty().withType("note",
                "pays: {kind: choice, role: cost, choices: {free: {cs: Z, en: F}, paid: {cs: P, en: P}}, label: {cs: C, en: C}}",
                "open: {kind: opening-hours, label: {cs: O, en: O}}");
        String hours = "open: {week: [{days: po, from: \"8:00\", to: \"12:00\"}], exceptions: [{date: 2026-12-23 – 2027-01-01, closed: yes}]}\n";

        JsonNode service = new ObjectMapper().readTree(data(small, "Service", "pays: free\n" + hours)).at("/@graph/0");

        assertThat(service.at("/offers/price").asText()).isEqualTo("0");
        assertThat(service.at("/hoursAvailable/1/opens").asText()).isEqualTo("00:00").isEqualTo(service.at("/hoursAvailable/1/closes").asText());
        assertThat(service.at("/hoursAvailable/1/validThrough").asText()).isEqualTo("2027-01-01");
        assertThat(data(small, "Service", "pays: paid\n" + hours)).contains("\"Service\"").doesNotContain("offers");
    }

    private static String data(String kind, String canonical, boolean borrowed) {
        return data(SmallSite.empty().withType("note"), "Article", "title: \"" + HOSTILE + "\"\n", kind, canonical, borrowed);
    }

    private static String data(SmallSite small, String export, String fields) {
        return data(small, export, "title: K\n" + fields, "record", "https://a.example/cs/note/kun.html", false);
    }

    private static String data(SmallSite small, String export, String fields, String kind, String canonical, boolean borrowed) {
        String type = new String(small.tree().templates().get("note/type.yaml").bytes(), StandardCharsets.UTF_8);
        Site site = small.with("templates/note/type.yaml", type + "exports: {jsonld: " + export + "}\n")
                .with("content/site.yaml", "name: {cs: A, en: A}\nhost: https://a.example/\n")
                .with("content/note/kun.cs.md", "---\n" + fields + "---\n").site();
        PageView page = new PageView("cs", "../../", "cs/note/kun.html", "t", "", kind, "note", "", List.of(), canonical, List.of(),
                List.of(), List.of(), List.of(), borrowed, "", "", List.of(), List.of());
        return new PageData(site).of(page, site.record(new RecordName("note", "kun")));
    }
}
