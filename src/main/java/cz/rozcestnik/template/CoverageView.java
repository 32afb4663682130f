package cz.rozcestnik.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What regions have for topics, as a template sees it, for readers of one language.
 *
 * @param topics   in the order of their list
 * @param regions  the regions that have a record, in the order of their codes
 * @param country  what holds in the whole country
 * @param byRegion the rows by the names of their regions
 * @param byTopic  the columns by the names of their topics
 * @param since    the day of the snapshot that the counts are compared with; missing where there is none
 * @param file     the path of the table for spreadsheets from the site's root
 */
public record CoverageView(
        List<RecordView> topics,
        List<Row> regions,
        Row country,
        Map<String, Row> byRegion,
        Map<String, Column> byTopic,
        Optional<RecordView.DateView> since,
        String file) {

    /**
     * What a region has.
     *
     * @param region   missing for the whole country
     * @param services how many it has for any topic
     * @param stories  how many it has for any topic
     * @param cells    for each topic
     * @param missing  topics for which it has no service
     * @param gained   topics for which it has a service and had none before
     * @param lost     topics for which it has no service and had one before
     * @param beside   how it stands to each other region
     */
    public record Row(
            Optional<RecordView> region,
            int services,
            int stories,
            List<Cell> cells,
            List<RecordView> missing,
            List<RecordView> gained,
            List<RecordView> lost,
            List<Beside> beside) {
    }

    /**
     * What a region has for a topic.
     *
     * @param region   missing for the whole country
     * @param services valid in the region
     * @param stories  from the region
     * @param country  services valid in the whole country
     * @param before   services on the day of the snapshot; missing where the topic was not counted then
     * @param path     of the list of its services from the site's root; empty where there is none
     * @param level    of colour on a map, from 0 for none to 4 for many
     */
    public record Cell(
            Optional<RecordView> region, RecordView topic, int services, int stories, int country,
            Optional<Integer> before, String path, int level) {
    }

    /**
     * What the regions have for a topic.
     *
     * @param topic   of all cells
     * @param cells   for each region
     * @param missing regions that have no service
     * @param country services valid in the whole country
     */
    public record Column(RecordView topic, List<Cell> cells, List<RecordView> missing, int country) {
    }

    /**
     * A region beside another one.
     *
     * @param other the other region
     * @param cells of the other region, in the order of the topics
     * @param more  topics for which only the other region has a service
     * @param fewer topics for which only this region has one
     */
    public record Beside(RecordView other, List<Cell> cells, List<RecordView> more, List<RecordView> fewer) {
    }
}
