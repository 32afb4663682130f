package cz.rozcestnik.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Looks at what programs read: JSON, feeds, calendars, cards, tables and settings of hosts. */
final class SafeData {
    private static final Pattern RUNS = Pattern.compile("(?i)<(?:\\w+:)?(?:script|foreignObject|animate\\w*|set|handler|style)\\b|\\son\\w+\\s*=|javascript:");
    private static final Pattern LOADS = Pattern.compile("(?i)href\\s*=\\s*[\"'](?!#)|url\\(\\s*[\"']?(?!#)|@import");

    private static final ObjectMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private static final String FORMULA = "=+-@\t\r＝＋－＠";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.,][0-9]+)?");
    private static final Pattern HOST_LINE = Pattern.compile("location = /[a-zA-Z0-9/._-]+ \\{ return 301 /[a-zA-Z0-9/._-]+; }"
            + "|Redirect 301 /[a-zA-Z0-9/._-]+ /[a-zA-Z0-9/._-]+");

    private SafeData() {
    }

    static Optional<String> json(String text) {
        try {
            JSON.readTree(text);
            return Optional.empty();
        } catch (JsonProcessingException broken) {
            return Optional.of("no JSON: " + broken.getOriginalMessage());
        }
    }

    static List<String> xml(String path, String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            NodeList all = factory.newDocumentBuilder().parse(new InputSource(new StringReader(text))).getElementsByTagName("*");
            List<String> faults = new ArrayList<>();
            for (int at = 0; at < all.getLength(); at++) {
                Element element = (Element) all.item(at);
                SafeHtml.address(path, element.getAttribute("href")).ifPresent(faults::add);
                if (element.hasAttribute("type") && element.getAttribute("type").equals("html")) {
                    faults.add("HTML in " + element.getTagName());
                }
            }
            return faults;
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            return List.of("no XML: " + broken.getMessage());
        }
    }

    /** A drawing may hold nothing that runs, moves or loads. */
    static List<String> drawing(String path, String text) {
        List<String> faults = new ArrayList<>(xml(path, text));
        if (RUNS.matcher(text).find()) {
            faults.add("a drawing that runs or moves");
        }
        if (LOADS.matcher(text).find()) {
            faults.add("a drawing that loads");
        }
        return faults;
    }

    /** Looks at the lines of a calendar or card: nothing may begin a line, or a component, that the base site has not. */
    static List<String> lines(String text, String base) {
        List<String> faults = new ArrayList<>();
        String whole = text.replace("\r\n", "");
        if (whole.indexOf('\r') >= 0 || whole.indexOf('\n') >= 0) {
            faults.add("an end of a line that is none");
        }
        Arrays.stream(text.split("\r\n")).filter(line -> line.getBytes(StandardCharsets.UTF_8).length > 75)
                .forEach(line -> faults.add("long line " + line));
        Set<String> strange = new TreeSet<>(properties(text));
        strange.removeAll(properties(base));
        strange.forEach(property -> faults.add("property " + property));
        if (count(text, "BEGIN:") != count(base, "BEGIN:") || count(text, "END:") != count(base, "END:")) {
            faults.add("another number of components");
        }
        return faults;
    }

    private static Set<String> properties(String text) {
        return Arrays.stream(text.replace("\r\n ", "").split("\r\n")).map(line -> line.split("[:;]", 2)[0])
                .collect(Collectors.toSet());
    }

    private static long count(String text, String start) {
        return Arrays.stream(text.split("\r\n")).filter(line -> line.startsWith(start)).count();
    }

    /** Looks at the cells as a spreadsheet does; a number is no formula. */
    static List<String> csv(String text) {
        List<List<String>> rows = cells(text.startsWith("\ufeff") ? text.substring(1) : text);
        List<String> faults = new ArrayList<>();
        rows.forEach(row -> row.stream().filter(cell -> !NUMBER.matcher(cell).matches())
                .filter(cell -> !cell.isBlank() && FORMULA.indexOf(cell.stripLeading().charAt(0)) >= 0)
                .forEach(cell -> faults.add("formula " + cell)));
        if (rows.stream().map(List::size).distinct().count() > 1) {
            faults.add("rows of different lengths");
        }
        return faults;
    }

    private static List<List<String>> cells(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' && quoted && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append(c);
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ';' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return rows;
    }

    static List<String> robots(String text) {
        return Arrays.stream(text.split("\n")).filter(line -> !line.matches("(User-agent|Allow|Disallow|Sitemap): \\S+|")).toList();
    }

    /** Looks at settings of a web server: besides the base site's lines there are only redirects. */
    static List<String> hosting(String text, String base) {
        Set<String> known = Set.copyOf(Arrays.asList(base.split("\n")));
        return Arrays.stream(text.split("\n")).filter(line -> !known.contains(line) && !HOST_LINE.matcher(line).matches())
                .map(line -> "setting " + line).toList();
    }
}
