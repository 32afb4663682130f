package cz.rozcestnik.publish.hosting;

import cz.rozcestnik.listing.FormerAddresses;
import cz.rozcestnik.listing.SocialCard;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what a host is to be told about a site: what may be kept how long, what pages may load, where old addresses lead.
 *
 * <p>The site works without any of it. Only {@code _headers} stands in the site, for hosts that read it there.
 */
public record HostingPublisher(Site site) {
    private static final String FINGERPRINT = "[0-9a-f]{10}";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";
    private static final List<Medium> MEDIA = List.of(new Medium("atom", "application/atom+xml"),
            new Medium("ics", "text/calendar"), new Medium("vcf", "text/vcard"), new Medium("webmanifest", "application/manifest+json"),
            new Medium("csv", "text/csv"), new Medium("jsonld", "application/ld+json"));

    private record Medium(String ending, String type) {
    }

    /** Returns what stands in the site itself. */
    public List<Output> publish() {
        StringBuilder text = new StringBuilder(base()).append("*\n");
        headers().forEach((name, value) -> text.append("  ").append(name).append(": ").append(value).append('\n'));
        hashedFolders().forEach(folder ->
                text.append(base()).append(folder).append("*\n  Cache-Control: ").append(FOR_EVER).append('\n'));
        text.append(base()).append("service-worker.js\n  Cache-Control: ").append(ASK_AGAIN).append('\n');
        return List.of(output("_headers", text.toString()));
    }

    /** Returns what an administrator puts into the settings of a web server: {@code nginx.conf}, {@code apache.htaccess}. */
    public List<Output> snippets() {
        return List.of(output("nginx.conf", nginx()), output("apache.htaccess", apache()));
    }

    private String nginx() {
        String base = base();
        String headers = headers().entrySet().stream()
                .map(header -> "    add_header " + header.getKey() + " \"" + header.getValue() + "\" always;\n")
                .collect(Collectors.joining("", "", "    error_page 404 " + base + "404.html;\n"));
        StringBuilder text = new StringBuilder();
        redirects().forEach((old, now) -> text.append("location = ").append(base).append(old).append(" { return 301 ")
                .append(base).append(now).append("; }\n"));
        MEDIA.forEach(medium -> text.append("location ~ ^").append(base).append(".*\\.").append(medium.ending())
                .append("$ {\n    types { }\n    default_type \"").append(medium.type()).append("; charset=utf-8\";\n    add_header Cache-Control \"")
                .append(ASK_AGAIN).append("\";\n").append(headers).append("}\n"));
        return text.append("location ~ \"").append(hashed()).append("\" {\n    add_header Cache-Control \"")
                .append(FOR_EVER).append("\";\n").append(headers).append("}\nlocation ").append(base)
                .append(" {\n    charset utf-8;\n    add_header Cache-Control \"").append(ASK_AGAIN).append("\";\n")
                .append(headers).append("}\n").toString();
    }

    private String apache() {
        StringBuilder text = new StringBuilder("AddDefaultCharset UTF-8\nErrorDocument 404 " + base() + "404.html\n");
        MEDIA.forEach(medium -> text.append("AddType ").append(medium.type()).append(" .").append(medium.ending()).append('\n'));
        redirects().forEach((old, now) -> text.append("Redirect 301 ").append(base()).append(old).append(' ')
                .append(base()).append(now).append('\n'));
        text.append("<IfModule mod_headers.c>\n");
        headers().forEach((name, value) -> text.append("Header always set ").append(name).append(" \"").append(value).append("\"\n"));
        return text.append("Header set Cache-Control \"").append(ASK_AGAIN).append("\"\nHeader set Cache-Control \"").append(FOR_EVER)
                .append("\" \"expr=%{REQUEST_URI} =~ m#").append(hashed()).append("#\"\n</IfModule>\n").toString();
    }

    /** All in these bears a fingerprint. */
    private List<String> hashedFolders() {
        return Stream.concat(Stream.of("assets/", SocialCard.FOLDER),
                site.settings().languages().stream().map(language -> "search/" + language.code() + "/")).toList();
    }

    /**
     * The addresses of what bears a fingerprint. Pages and files beside them may have a number in their names that looks
     * like one; of what stands beside pages only the scaled pictures have one, and after it their width.
     */
    private String hashed() {
        return "^" + base() + "((" + String.join("|", hashedFolders()) + ").+"
                + "|(search|offline)/.+[.-]" + FINGERPRINT + "\\.js(on)?"
                + "|.+[/-]" + FINGERPRINT + "-[0-9]+\\.(jpg|png|svg|webp))$";
    }

    /** The policy is that of the pages, with what only a host can say: that no other site frames them. */
    private static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy",
                "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        return headers;
    }

    /** The former addresses of pages, with those that they have now. */
    private SortedMap<String, String> redirects() {
        SortedMap<String, String> redirects = new TreeMap<>();
        site.settings().languages().forEach(reader ->
                FormerAddresses.of(site, reader).forEach((address, page) -> redirects.put(address, page.path())));
        return redirects;
    }

    private String base() {
        return site.settings().host().getPath();
    }

    private static Output output(String path, String text) {
        return new Output(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
