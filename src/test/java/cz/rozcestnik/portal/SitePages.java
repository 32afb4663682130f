package cz.rozcestnik.portal;

import com.microsoft.playwright.Route;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.Visit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of the built portal, and a choice of them that shows everything the design has. */
final class SitePages {

    static final Path SITE = Path.of("target/site").toAbsolutePath();

    private static final Pattern CLASSES = Pattern.compile("class=\"?([^\">]+)");
    private static final Pattern ELEMENTS = Pattern.compile("<(\\w+)");

    private static final Pattern HOST = Pattern.compile("rel=\"stylesheet\" href=\"(https://[^/]+/)");

    private SitePages() {
    }

    /** Returns the paths of all pages from the site's root, in order. */
    static List<String> all() {
        try (Stream<Path> files = Files.walk(SITE)) {
            List<String> pages = files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> SITE.relativize(file).toString().replace('\\', '/')).sorted().toList();
            if (pages.size() < 100) {
                throw new AssertionError("The portal is not built in " + SITE);
            }
            return pages;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the paths of the pages that people read: an old address that leads on at once shows them nothing. */
    static List<String> read() {
        return all().stream().filter(page -> !markup(page).contains("<meta http-equiv=\"refresh\" content=\"0;")).toList();
    }

    /** Returns few pages that together hold every element with every class of the site, each in each language's section. */
    static List<String> ofEveryLook() {
        Map<String, Set<String>> unseen = new TreeMap<>();
        read().forEach(page -> unseen.put(page, looks(page)));
        List<String> chosen = new ArrayList<>();
        while (!unseen.isEmpty()) {
            String most = Collections.max(unseen.keySet(), Comparator.comparingInt(page -> unseen.get(page).size()));
            Set<String> seen = Set.copyOf(unseen.get(most));
            chosen.add(most);
            unseen.values().forEach(looks -> looks.removeAll(seen));
            unseen.values().removeIf(Set::isEmpty);
        }
        return chosen;
    }

    /** Begins a visit of the portal under its own host, which the browser answers from the folder. */
    static Visit visit(Browser browser, int width) {
        String host = found(HOST, markup("404.html")).findFirst().orElseThrow();
        Visit visit = browser.visit(URI.create(host), width);
        visit.page().route(host + "**", SitePages::answer);
        return visit;
    }

    private static void answer(Route request) {
        Path file = SITE.resolve(URI.create(request.request().url()).getPath().substring(1));
        if (Files.isRegularFile(file)) {
            request.fulfill(new Route.FulfillOptions().setPath(file));
        } else {
            request.abort();
        }
    }

    private static Set<String> looks(String page) {
        String[] folders = page.split("/");
        String section = folders.length > 2 ? folders[0] + "/" + folders[1] : page;
        String markup = markup(page);
        Set<String> looks = new HashSet<>();
        looks.add(section);
        found(ELEMENTS, markup).forEach(looks::add);
        found(CLASSES, markup).flatMap(classes -> Stream.of(classes.split("\\s+"))).map(name -> folders[0] + " ." + name)
                .forEach(looks::add);
        return looks;
    }

    private static Stream<String> found(Pattern pattern, String markup) {
        return pattern.matcher(markup).results().map(result -> result.group(1));
    }

    /** Returns the markup of a page. */
    static String markup(String page) {
        try {
            return Files.readString(SITE.resolve(page));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
