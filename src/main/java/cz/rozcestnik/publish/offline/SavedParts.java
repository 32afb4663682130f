package cz.rozcestnik.publish.offline;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.listing.SocialCard;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.OutputStore;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What readers of one language can save: a base with what concerns everybody, each region, and all that is left.
 *
 * <p>No part repeats a file of the base. A page comes with the files it names in its markup; lists of changes and tables
 * are left out.
 */
final class SavedParts {
    private static final Set<String> LEFT_OUT = Set.of("atom", "csv");
    private static final Pattern SEARCH_CLIENT = Pattern.compile("search/[^/]+-[0-9a-f]{10}\\.js");
    private static final String NOT_FOUND = "404.html";

    private final Site site;
    private final Language language;
    private final Map<String, Output> files;
    private final List<Output> pages;
    /** What comes with a page that names it. */
    private final Map<String, Output> kept = new HashMap<>();
    private final PageFiles named;
    private final RegionalPages regional;

    SavedParts(Site site, Language language, Map<String, Output> files, PageFiles named) {
        this.site = site;
        this.named = named;
        this.language = language;
        this.files = files;
        this.pages = files.values().stream().filter(file -> isPage(file.path())).toList();
        files.forEach((path, file) -> {
            if (isKept(path)) {
                kept.put(path, file);
            }
        });
        this.regional = RegionalPages.of(site, language);
    }

    /** Returns the parts, of whose packs a store may still have some. */
    List<SavedPart> parts(OutputStore store) {
        String home = language.code() + "/index.html";
        Map<String, Output> base = withNamed(path -> regional.isForEverybody(path));
        files.values().stream().filter(file -> isScriptOfAll(file.path())).forEach(file -> base.put(file.path(), file));
        List<SavedPart> parts = new ArrayList<>();
        parts.add(SavedPart.of(name("base"), "", home, base.values()).packed(shards(), store));
        for (SiteRecord region : regional.regions()) {
            parts.add(SavedPart.of(name(region.text(Role.NUTS, language)), region.title(language),
                    region.path(language).orElseThrow(), beyond(base, path -> regional.concerns(path, region))));
        }
        parts.add(SavedPart.of(name("all"), site.settings().name().in(language), home, beyond(base, path -> true)));
        return parts;
    }

    /** Many small files. */
    private String shards() {
        return "search/" + language.code() + "/";
    }

    private String name(String part) {
        return language.code() + "/" + part;
    }

    private Collection<Output> beyond(Map<String, Output> base, Predicate<String> pages) {
        Map<String, Output> part = withNamed(pages);
        part.keySet().removeAll(base.keySet());
        return part.values();
    }

    /** The chosen pages of the language with the files that they name, in no order. */
    private Map<String, Output> withNamed(Predicate<String> chosen) {
        Map<String, Output> found = new HashMap<>();
        pages.stream().filter(page -> chosen.test(page.path())).forEach(page -> {
            found.put(page.path(), page);
            named.of(page).forEach(path -> found.computeIfAbsent(path, kept::get));
        });
        return found;
    }

    private boolean isPage(String path) {
        return path.equals("index.html")
                || path.startsWith(language.code() + "/") && path.endsWith(".html") && !path.endsWith("/" + NOT_FOUND);
    }

    private static boolean isKept(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return !ending.equals("html") && !LEFT_OUT.contains(ending) && !path.startsWith("data/")
                && !path.startsWith(SocialCard.FOLDER);
    }

    /** Scripts that other scripts ask for: search and the filters of lists. */
    private boolean isScriptOfAll(String path) {
        String code = language.code();
        return path.endsWith(".js") && (path.startsWith(code + "/") || path.startsWith(shards())
                || path.equals("search/" + code + ".js") || SEARCH_CLIENT.matcher(path).matches());
    }
}
