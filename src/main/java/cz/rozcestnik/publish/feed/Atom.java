package cz.rozcestnik.publish.feed;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.listing.Feeds;
import cz.rozcestnik.markdown.HtmlWriter;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Writes feeds of what has changed, the last first (Atom, RFC 4287). */
record Atom(Site site, Map<RecordName, LocalDate> days, Language reader) {
    private static final int LONGEST = 50;
    private static final Comparator<Entry> LAST_FIRST =
            Comparator.comparing(Entry::updated).reversed().thenComparing(entry -> entry.record().name());

    private record Entry(SiteRecord record, LocalDate updated) {
    }

    /** Returns a feed; a record of which it is not known when it changed is as new as the site's clock. */
    byte[] of(String path, Feeds.Feed feed) {
        return write(path, feed, latest(feed.records())).getBytes(StandardCharsets.UTF_8);
    }

    /** Only as many as a feed holds are ever in order: a large site has thousands in each. */
    private List<Entry> latest(List<SiteRecord> records) {
        PriorityQueue<Entry> latest = new PriorityQueue<>(LAST_FIRST.reversed());
        for (SiteRecord record : records) {
            Entry entry = new Entry(record, days.getOrDefault(record.name(), site.clock().toLocalDate()));
            if (latest.size() < LONGEST || LAST_FIRST.compare(entry, latest.element()) < 0) {
                latest.add(entry);
            }
            if (latest.size() > LONGEST) {
                latest.remove();
            }
        }
        return latest.stream().sorted(LAST_FIRST).toList();
    }

    private String write(String path, Feeds.Feed feed, List<Entry> entries) {
        String name = site.settings().name().in(reader);
        String title = feed.title().equals(name) ? name : name + ": " + feed.title();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"" + reader.code() + "\">\n");
        element(xml, "id", address(path));
        element(xml, "title", title);
        element(xml, "updated", moment(entries.get(0).updated()));
        xml.append("<author><name>").append(HtmlWriter.escape(name)).append("</name></author>\n");
        link(xml, "self", "application/atom+xml", path);
        link(xml, "alternate", "text/html", feed.page());
        site.settings().licence().ifPresent(licence -> element(xml, "rights", licence.name()));
        entries.forEach(entry -> entry(xml, entry));
        return xml.append("</feed>\n").toString();
    }

    private void entry(StringBuilder xml, Entry entry) {
        SiteRecord record = entry.record();
        xml.append("<entry xml:lang=\"").append(record.textLanguage(reader).code()).append("\">\n");
        element(xml, "id", site.settings().host() + "#" + record.name());
        element(xml, "title", record.title(reader));
        element(xml, "updated", moment(entry.updated()));
        xml.append("<category term=\"").append(HtmlWriter.escape(record.type().labels().one().in(reader))).append("\"/>\n");
        record.path(reader).ifPresent(path -> link(xml, "alternate", "text/html", path));
        String summary = record.text(Role.SUMMARY, reader);
        if (!summary.isEmpty()) {
            element(xml, "summary", summary);
        }
        xml.append("</entry>\n");
    }

    private void link(StringBuilder xml, String relation, String media, String path) {
        xml.append("<link rel=\"").append(relation).append("\" type=\"").append(media).append("\" href=\"")
                .append(HtmlWriter.escape(address(path))).append("\"/>\n");
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append('<').append(name).append('>').append(HtmlWriter.escape(text)).append("</").append(name).append(">\n");
    }

    private String address(String path) {
        return site.settings().host() + path;
    }

    private static String moment(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(Value.Moment.ZONE).toOffsetDateTime());
    }
}
