package cz.rozcestnik.publish.offline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.asset.Assets;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.FarOverdue;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The manifest of the app in one language (W3C Web Application Manifest); its addresses are relative, so that it works at any path. */
record WebManifest(Site site, Assets assets, Language language) {
    private static final String ROOT = "../";
    private static final String SEARCH_PAGE = "search";

    private record Icon(String asset, String sizes, String type, String purpose) {
    }

    private static final List<Icon> ICONS = List.of(
            new Icon("logo/icon.svg", "any", "image/svg+xml", "any"),
            new Icon("logo/icon-192.png", "192x192", "image/png", "any"),
            new Icon("logo/icon-512.png", "512x512", "image/png", "any"),
            new Icon("logo/icon-maskable-512.png", "512x512", "image/png", "maskable"));

    Output output() {
        String code = language.code();
        ObjectNode manifest = JsonNodeFactory.instance.objectNode()
                .put("lang", code).put("dir", "ltr")
                .put("name", site.settings().name().in(language)).put("short_name", site.settings().name().in(language))
                .put("description", site.settings().tagline().in(language))
                .put("start_url", "index.html").put("scope", ROOT).put("display", "minimal-ui");
        colour(manifest, "theme_color", "--spruce");
        colour(manifest, "background_color", "--paper");
        ArrayNode icons = manifest.putArray("icons");
        ICONS.forEach(icon -> assets.path(icon.asset()).ifPresent(path -> icons.addObject().put("src", ROOT + path)
                .put("sizes", icon.sizes()).put("type", icon.type()).put("purpose", icon.purpose())));
        shortcuts(manifest.putArray("shortcuts"));
        return new Output(code + "/app.webmanifest", (manifest.toPrettyString().replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The first value that the style sheet gives to a colour. */
    private void colour(ObjectNode manifest, String key, String name) {
        assets.text("site.css").map(styles -> Pattern.compile(Pattern.quote(name) + ":\\s*(#[0-9a-f]{3,6})\\b").matcher(styles))
                .filter(Matcher::find).ifPresent(found -> manifest.put(key, found.group(1)));
    }

    /** The list of those whose numbers must never be wrong, and search. */
    private void shortcuts(ArrayNode shortcuts) {
        site.types().all().stream().filter(type -> type.pages().farOverdue() == FarOverdue.ERROR)
                .forEach(type -> site.listPath(type, language)
                        .ifPresent(path -> shortcuts.addObject().put("name", type.labels().many().in(language)).put("url", ROOT + path)));
        site.records().values().stream().filter(record -> record.text(Role.LAYOUT, language).equals(SEARCH_PAGE))
                .forEach(record -> record.path(language)
                        .ifPresent(path -> shortcuts.addObject().put("name", record.title(language)).put("url", ROOT + path)));
    }
}
