package cz.rozcestnik.image;

import cz.rozcestnik.problem.ProblemCode;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Copies of a drawing only what draws: known elements and attributes, references into the same file, no styles that
 * load anything, no document type and no entities.
 */
final class SvgCleaner {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> ELEMENTS = Set.of("svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline",
            "polygon", "text", "tspan", "defs", "symbol", "use", "linearGradient", "radialGradient", "stop", "clipPath",
            "mask", "pattern", "marker", "title", "desc", "switch");
    private static final Set<String> ATTRIBUTES = Set.of("id", "class", "viewBox", "width", "height", "x", "y", "x1", "y1",
            "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "d", "points", "transform", "fill", "fill-opacity",
            "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap", "stroke-linejoin",
            "stroke-miterlimit", "stroke-dasharray", "stroke-dashoffset", "opacity", "clip-path", "clip-rule", "mask",
            "marker-start", "marker-mid", "marker-end", "offset", "stop-color", "stop-opacity", "gradientUnits",
            "gradientTransform", "spreadMethod", "patternUnits", "patternTransform", "patternContentUnits",
            "clipPathUnits", "maskUnits", "maskContentUnits", "markerWidth", "markerHeight", "markerUnits", "refX", "refY",
            "orient", "preserveAspectRatio", "font-family", "font-size", "font-weight", "font-style", "text-anchor",
            "letter-spacing", "dx", "dy", "rotate", "textLength", "lengthAdjust", "display", "visibility", "color",
            "vector-effect", "paint-order", "dominant-baseline", "style", "href", "role", "aria-label");
    private static final Set<String> EDITORS = Set.of("metadata", "namedview", "RDF");
    private static final Pattern REFERENCE = Pattern.compile(
            "url\\(\\s*['\"]?(?!['\"]?#)|(?:image|image-set|src)\\s*\\(", Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN_ENTITIES = Pattern.compile("<!DOCTYPE[^>\\[]*\\[");
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,6}(\\.\\d+)?)(px)?\\s*");
    private static final Pattern ENCODING = Pattern.compile("^(?:\u00ef\u00bb\u00bf)?<\\?xml[^>]*encoding=['\"]([A-Za-z0-9._-]+)");
    private static final int DEEPEST = 100;
    private static final int MOST_TOLD = 20;
    private static final String COPY = "use";
    private static final String STYLE = "style";

    private final boolean copying;
    private final DrawnCopies copies = new DrawnCopies();
    private final StringBuilder text = new StringBuilder();
    private final Set<String> removed = new TreeSet<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Double> size = new ArrayList<>();
    /** How many elements that are left out stand around. */
    private int hidden;

    private SvgCleaner(boolean copying) {
        this.copying = copying;
    }

    /** Returns what draws in a drawing, without copies where these are too many; throws where it is no well-formed one. */
    static CleanSvg clean(byte[] bytes) throws UnusableImageException {
        SvgCleaner cleaner = cleaned(bytes, true);
        SvgCleaner cleaned = cleaner.copies.areTooMany() ? cleaned(bytes, false) : cleaner;
        return new CleanSvg(cleaned.text.append('\n').toString(), cleaned.size,
                cleaned.removed.stream().limit(MOST_TOLD).toList());
    }

    private static SvgCleaner cleaned(byte[] bytes, boolean copying) throws UnusableImageException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        SvgCleaner cleaner = new SvgCleaner(copying);
        String text = text(bytes);
        if (OWN_ENTITIES.matcher(text).find()) {
            throw new UnusableImageException(ProblemCode.SVG_DOCTYPE);
        }
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                cleaner.read(reader.next(), reader);
            }
        } catch (XMLStreamException | IllegalArgumentException damaged) {
            throw new UnusableImageException(ProblemCode.IMAGE_DAMAGED);
        }
        return cleaner;
    }

    /** Decoded here, since the parser writes what it cannot decode to the console. */
    private static String text(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(start);
        Charset charset = declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        String text = new String(bytes, charset);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private void read(int event, XMLStreamReader reader) throws UnusableImageException, XMLStreamException {
        switch (event) {
            case XMLStreamConstants.ENTITY_REFERENCE -> throw new UnusableImageException(ProblemCode.SVG_DOCTYPE);
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (hidden == 0 && !open.isEmpty()) {
                    text.append(escape(reader.getText()));
                }
            }
            default -> {
                return;
            }
        }
    }

    private void start(XMLStreamReader reader) throws UnusableImageException, XMLStreamException {
        String name = reader.getLocalName();
        boolean own = SVG.equals(reader.getNamespaceURI());
        if (own && name.equals(STYLE) && hidden == 0 && !open.isEmpty()) {
            style(reader.getElementText());
            return;
        }
        boolean draws = own && ELEMENTS.contains(name) && (copying || !name.equals(COPY));
        if (open.isEmpty() && hidden == 0 && !(draws && name.equals("svg")) || open.size() > DEEPEST) {
            throw new UnusableImageException(ProblemCode.IMAGE_DAMAGED);
        }
        if (hidden > 0 || !draws) {
            if (hidden == 0 && !EDITORS.contains(name)) {
                removed.add("<" + name + ">");
            }
            hidden++;
            return;
        }
        copies.open(reader.getAttributeValue(null, "id"));
        text.append('<').append(name);
        if (open.isEmpty()) {
            text.append(" xmlns=\"").append(SVG).append('"');
            size(reader);
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attribute(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        text.append('>');
        open.push(name);
    }

    /** Programs for drawing write colours there; rules that load, move or ask for the screen begin with an at sign. */
    private void style(String rules) {
        if (loads(rules) || rules.indexOf('@') >= 0) {
            removed.add("<" + STYLE + ">");
        } else {
            text.append('<').append(STYLE).append('>').append(escape(rules)).append("</").append(STYLE).append('>');
        }
    }

    private void end() {
        if (hidden > 0) {
            hidden--;
        } else {
            copies.close();
            text.append("</").append(open.pop()).append('>');
        }
    }

    private void attribute(String namespace, String name, String value) {
        boolean own = namespace == null || namespace.isEmpty();
        boolean link = name.equals("href");
        if (!own && !link) {
            return;
        }
        boolean harmless = ATTRIBUTES.contains(name) && !(link && !value.startsWith("#")) && !loads(value)
                && !(open.isEmpty() && (name.equals("width") || name.equals("height")));
        if (harmless) {
            if (link) {
                copies.link(value.substring(1));
            }
            text.append(' ').append(name).append("=\"").append(escape(value)).append('"');
        } else if (!open.isEmpty() || !ATTRIBUTES.contains(name)) {
            tell(name);
        }
    }

    /** What programs for drawing write of themselves is no loss to tell of. */
    private void tell(String name) {
        if (!name.equals("version") && !name.startsWith("data-") && !name.equals("space")) {
            removed.add(name + "=");
        }
    }

    private static boolean loads(String value) {
        String plain = value.toLowerCase(Locale.ROOT);
        return REFERENCE.matcher(value).find() || plain.contains("javascript:") || plain.contains("@import")
                || plain.contains("expression(") || plain.indexOf('\\') >= 0;
    }

    /** The picture is shown as large as its view; both numbers stand in the page. */
    private void size(XMLStreamReader reader) {
        String view = reader.getAttributeValue(null, "viewBox");
        List<String> numbers = view == null
                ? Arrays.asList(reader.getAttributeValue(null, "width"), reader.getAttributeValue(null, "height"))
                : Arrays.stream(view.strip().split("[\\s,]+")).skip(2).toList();
        numbers.stream().filter(number -> number != null && NUMBER.matcher(number).matches())
                .map(number -> Double.valueOf(number.replace("px", "").strip())).filter(number -> number >= 1).forEach(size::add);
        if (size.size() != 2) {
            size.clear();
        } else {
            text.append(" width=\"").append(Math.round(size.get(0))).append("\" height=\"").append(Math.round(size.get(1))).append('"');
            if (view == null) {
                text.append(" viewBox=\"0 0 ").append(size.get(0)).append(' ').append(size.get(1)).append('"');
            }
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
