package cz.rozcestnik.publish.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import cz.rozcestnik.listing.Facets;
import cz.rozcestnik.listing.RecordList;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.site.SiteRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the script that the filters of a list load; what it holds is told in {@code assets/list/filters.js}. */
final class FilterData {
    /** Its name in the folder of the type's pages. */
    static final String NAME = "list.js";
    /** Stands in cards for the way to the site's root. */
    static final String ROOT = "%root%";

    private static final String ICON = "<svg";
    private static final String ICON_END = "</svg>";
    private static final String NEXT = "<!--next-->";
    private static final String OF = "<!--of-->";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<String, Integer> icons = new LinkedHashMap<>();

    private FilterData() {
    }

    /**
     * Returns the script for the lists of a type in UTF-8, from those of its records that go on and the HTML of {@code cards.ftlh}, piece by
     * piece, and of {@code advice.ftlh}.
     */
    static byte[] script(String path, RecordList list, Facets facets, Stream<String> cards, String advice) {
        FilterData script = new FilterData();
        script.add("(window.rozcestnikLists = window.rozcestnikLists || {})[" + JSON.textNode(path) + "] = ");
        try (JsonGenerator json = new JsonFactory().createGenerator(script.bytes)) {
            script.write(json, list, facets, cards, advice);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        script.add(";\n");
        return script.bytes.toByteArray();
    }

    private void add(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(JsonGenerator json, RecordList list, Facets facets, Stream<String> cards, String advice) throws IOException {
        List<ContentType.Filter> filters = list.type().pages().lists().filters();
        List<List<String>> codes = filters.stream().map(filter -> facets.options(list.type(), filter)).toList();
        json.writeStartObject();
        writeTexts(json, "keys", filters.stream().map(ContentType.Filter::key).toList());
        json.writeArrayFieldStart("codes");
        for (List<String> options : codes) {
            writeTexts(json, options);
        }
        json.writeEndArray();
        writeRows(json, list.goingOn(), filters, codes, facets);
        writeCards(json, cards);
        writeAdvice(json, advice);
        writeTexts(json, "icons", icons.keySet());
        json.writeEndObject();
    }

    private static void writeTexts(JsonGenerator json, String field, Iterable<String> texts) throws IOException {
        json.writeFieldName(field);
        writeTexts(json, texts);
    }

    private static void writeTexts(JsonGenerator json, Iterable<String> texts) throws IOException {
        json.writeStartArray();
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void writeRows(JsonGenerator json, List<SiteRecord> records, List<ContentType.Filter> filters,
            List<List<String>> codes, Facets facets) throws IOException {
        List<Map<String, Integer>> numbers = codes.stream().map(FilterData::numbered).toList();
        json.writeArrayFieldStart("records");
        for (SiteRecord record : records) {
            json.writeStartArray();
            for (int i = 0; i < filters.size(); i++) {
                writeCell(json, record, filters.get(i), numbers.get(i), facets);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static Map<String, Integer> numbered(List<String> codes) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        IntStream.range(0, codes.size()).forEach(number -> numbers.put(codes.get(number), number));
        return numbers;
    }

    private static void writeCell(JsonGenerator json, SiteRecord record, ContentType.Filter filter, Map<String, Integer> numbers,
            Facets facets) throws IOException {
        json.writeStartArray();
        if (filter.isRange()) {
            for (String field : filter.fields()) {
                Optional<BigDecimal> number = Facets.number(record, field);
                if (number.isPresent()) {
                    json.writeNumber(JSON.numberNode(number.get()).decimalValue());
                } else {
                    json.writeNull();
                }
            }
        } else {
            for (int option : facets.codes(record, filter).stream().mapToInt(numbers::get).sorted().toArray()) {
                json.writeNumber(option);
            }
        }
        json.writeEndArray();
    }

    private void writeCards(JsonGenerator json, Stream<String> cards) throws IOException {
        json.writeArrayFieldStart("cards");
        for (var pieces = cards.iterator(); pieces.hasNext();) {
            for (String card : parts(pieces.next())) {
                json.writeString(withoutIcons(card));
            }
        }
        json.writeEndArray();
    }

    private void writeAdvice(JsonGenerator json, String advice) throws IOException {
        Map<String, String> asked = new LinkedHashMap<>();
        for (String part : parts(advice)) {
            int of = part.indexOf(OF);
            asked.put(part.substring(0, of).strip(), withoutIcons(part.substring(of + OF.length())));
        }
        json.writeObjectFieldStart("advice");
        for (Map.Entry<String, String> each : asked.entrySet()) {
            json.writeStringField(each.getKey(), each.getValue());
        }
        json.writeEndObject();
    }

    private static List<String> parts(String html) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = html.indexOf(NEXT); end >= 0; end = html.indexOf(NEXT, start)) {
            parts.add(html.substring(start, end).strip());
            start = end + NEXT.length();
        }
        return parts;
    }

    private String withoutIcons(String html) {
        StringBuilder left = new StringBuilder(html.length());
        int from = 0;
        for (int start = html.indexOf(ICON); start >= 0; start = html.indexOf(ICON, from)) {
            int end = html.indexOf(ICON_END, start);
            if (end < 0) {
                break;
            }
            left.append(html, from, start).append("<i");
            from = end + ICON_END.length();
            left.append(icons.computeIfAbsent(html.substring(start, from), icon -> icons.size())).append('>');
        }
        return left.append(html, from, html.length()).toString();
    }
}
