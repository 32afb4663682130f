package cz.rozcestnik.publish.offline;

import cz.rozcestnik.document.RecordName;
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
    private final String folder;
    /** The folder of many small files. */
    private final String shards;
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
        this.folder = language.code() + "/";
        this.shards = "search/" + folder;
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
        String home = folder + "index.html";
        Map<RecordName, List<Output>> byRegion = new HashMap<>();
        pages.forEach(page -> regional.concernedBy(page.path()).forEach(region -> byRegion.computeIfAbsent(region, none -> new ArrayList<>()).add(page)));
        Map<String, Output> base = withNamed(pages.stream().filter(page -> regional.isForEverybody(page.path())).toList());
        files.values().stream().filter(file -> isScriptOfAll(file.path())).forEach(file -> base.put(file.path(), file));
        List<SavedPart> parts = new ArrayList<>();
        parts.add(SavedPart.of(name("base"), "", home, base.values()).packed(shards, store));
        for (SiteRecord region : regional.regions()) {
            parts.add(SavedPart.of(name(region.text(Role.NUTS, language)), region.title(language),
                    region.path(language).orElseThrow(), beyond(base, byRegion.getOrDefault(region.name(), List.of()))));
        }
        parts.add(SavedPart.of(name("all"), site.settings().name().in(language), home, beyond(base, pages)));
        return parts;
    }

    private String name(String part) {
        return folder + part;
    }

    private Collection<Output> beyond(Map<String, Output> base, List<Output> chosen) {
        Map<String, Output> part = withNamed(chosen);
        part.keySet().removeAll(base.keySet());
        return part.values();
    }

    /** Pages with the files that they name, in no order. */
    private Map<String, Output> withNamed(List<Output> chosen) {
        Map<String, Output> found = new HashMap<>();
        chosen.forEach(page -> {
            found.put(page.path(), page);
            named.of(page).forEach(path -> found.computeIfAbsent(path, kept::get));
        });
        return found;
    }

    private boolean isPage(String path) {
        return path.equals("index.html")
                || path.startsWith(folder) && path.endsWith(".html") && !path.endsWith("/" + NOT_FOUND);
    }

    private static boolean isKept(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return !ending.equals("html") && !LEFT_OUT.contains(ending) && !path.startsWith("data/")
                && !path.startsWith(SocialCard.FOLDER);
    }

    /** Scripts that other scripts ask for: search and the filters of lists. */
    private boolean isScriptOfAll(String path) {
        return path.endsWith(".js") && (path.startsWith(folder) || path.startsWith(shards)
                || path.equals("search/" + language.code() + ".js") || SEARCH_CLIENT.matcher(path).matches());
    }
}
