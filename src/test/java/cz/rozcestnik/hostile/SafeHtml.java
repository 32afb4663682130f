package cz.rozcestnik.hostile;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Looks at a page as a browser would: elements and attributes that templates and Markdown never write, scripts, and
 * addresses that lead elsewhere than they may.
 *
 * @param shapes the elements with their attributes that the base site has, such as {@code a@href}
 */
record SafeHtml(Set<String> shapes) {
    /** What Markdown becomes, and what tells old words from new ones. */
    private static final Set<String> MARKDOWN = Set.of("h2@id", "h3@id", "h4@id", "h5@id", "h6@id", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol",
            "ol@start", "li", "blockquote", "pre", "pre@tabindex", "code", "div@class", "div@tabindex", "figure", "table", "thead", "tbody", "tr", "th",
            "td", "hr", "em", "strong", "a", "a@href", "a@title", "img", "img@src", "img@alt", "img@loading", "br", "a@class", "a@id", "ins", "del", "div");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction", "srcset", "poster", "cite", "data",
            "xlink:href", "background", "longdesc", "manifest", "ping");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    /** Returns the elements and attributes of pages that are taken for good. */
    static Set<String> shapes(Iterable<String> pages) {
        Set<String> shapes = new TreeSet<>(MARKDOWN);
        pages.forEach(page -> walk(parse(page), element -> shapes.addAll(shape(element))));
        return shapes;
    }

    List<String> faults(String path, String markup) {
        List<String> faults = new ArrayList<>();
        walk(parse(markup), element -> {
            shape(element).stream().filter(shape -> !shapes.contains(shape)).forEach(shape -> faults.add("strange " + shape));
            attributes(element).forEach(attribute -> attribute(path, attribute, faults));
            if (element.getLocalName().equals("script")) {
                script(element, faults);
            }
            if (element.getLocalName().equals("meta") && element.getAttribute("http-equiv").equalsIgnoreCase("refresh")) {
                refresh(path, element.getAttribute("content"), faults);
            }
        });
        return faults;
    }

    private static void attribute(String path, Attr attribute, List<String> faults) {
        String name = attribute.getName().toLowerCase(Locale.ROOT);
        if (name.startsWith("on") || name.equals("style") || name.equals("srcdoc")) {
            faults.add("handler " + name);
        } else if (ADDRESSES.contains(name)) {
            address(path, attribute.getValue()).ifPresent(faults::add);
        }
    }

    /** Data may stand in a page, programs only in files of the site. */
    private static void script(Element script, List<String> faults) {
        String type = script.getAttribute("type");
        if (type.endsWith("json")) {
            SafeData.json(script.getTextContent()).ifPresent(faults::add);
        } else if (script.getAttribute("src").isEmpty() || !script.getTextContent().isBlank()) {
            faults.add("script in the page");
        }
    }

    private static void refresh(String path, String content, List<String> faults) {
        if (!content.startsWith("0; url=../")) {
            faults.add("refresh " + content);
        }
        address(path, content.substring(content.indexOf('=') + 1)).ifPresent(faults::add);
    }

    /** Returns what is wrong with an address on a page: browsers leave out white space and controls in it. */
    static java.util.Optional<String> address(String path, String written) {
        if (written.chars().anyMatch(c -> c < ' ' || c == 0x7f || c == '\\')) {
            return java.util.Optional.of("controls in the address " + written);
        }
        try {
            URI address = new URI(written.strip());
            if (address.getScheme() != null) {
                return SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT)) ? java.util.Optional.empty() : java.util.Optional.of("address " + written);
            }
            boolean elsewhere = address.getRawAuthority() != null || written.startsWith("/")
                    || URI.create("http://h/").resolve(path).resolve(address).getPath().contains("..");
            return elsewhere ? java.util.Optional.of("leaves the site: " + written) : java.util.Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException none) {
            return java.util.Optional.of("no address: " + written);
        }
    }

    private static List<String> shape(Element element) {
        List<String> shape = new ArrayList<>(List.of(element.getLocalName()));
        attributes(element).forEach(attribute -> shape.add(element.getLocalName() + "@" + attribute.getName()));
        return shape;
    }

    private static List<Attr> attributes(Element element) {
        List<Attr> attributes = new ArrayList<>();
        for (int at = 0; at < element.getAttributes().getLength(); at++) {
            attributes.add((Attr) element.getAttributes().item(at));
        }
        return attributes;
    }

    private static void walk(Node node, Consumer<Element> look) {
        if (node instanceof Element element) {
            look.accept(element);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            walk(child, look);
        }
    }

    private static Document parse(String markup) {
        try {
            return new HtmlDocumentBuilder(XmlViolationPolicy.ALTER_INFOSET).parse(new InputSource(new StringReader(markup)));
        } catch (SAXException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
