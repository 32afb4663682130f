package cz.rozcestnik.publish.offline;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.asset.Assets;
import cz.rozcestnik.asset.Fingerprint;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.OutputStore;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes what lets a phone keep the site: the worker, the list of what can be saved, and the manifest of the app.
 *
 * <p>{@code offline/index.json} names the build and its parts; each part is a file that names pages and what they show
 * with their checksums and sizes in bytes.
 */
public record OfflinePublisher(Site site, Assets assets) {
    /** The folder of files that hold many others once more; who has those others does not need it. */
    public static final String PACKS = "offline/packs/";
    private static final String OFFLINE_PAGE = "offline";

    /** Returns the files, made from all other files of the site and what its pages name; what a store still has is not made. */
    public List<Output> publish(List<Output> others, PageFiles named, OutputStore store) {
        if (!site.settings().visitors().keeping()) {
            return List.of(WorkerScript.farewell());
        }
        Map<String, Output> files = new HashMap<>();
        others.forEach(file -> files.put(file.path(), file));
        List<Output> made = new ArrayList<>();
        ObjectNode parts = JsonNodeFactory.instance.objectNode();
        site.settings().languages().parallelStream().flatMap(language -> listed(new SavedParts(site, language, files, named), store)).toList().forEach(one -> {
            made.add(one.list());
            one.part().packs().forEach(pack -> made.add(pack.output()));
            parts.set(one.part().name(), one.part().summary(one.list()));
        });
        site.settings().languages().forEach(language -> made.add(new WebManifest(site, assets, language).output()));
        made.add(index(parts));
        made.addAll(WorkerScript.of(offlinePages(files)));
        return made;
    }

    private record Listed(SavedPart part, Output list) {
    }

    private static Stream<Listed> listed(SavedParts parts, OutputStore store) {
        return parts.parts(store).stream().map(part -> new Listed(part, part.list()));
    }

    private static Output index(ObjectNode parts) {
        ObjectNode index = JsonNodeFactory.instance.objectNode();
        index.put("build", Fingerprint.of(parts.toString().getBytes(StandardCharsets.UTF_8)));
        index.set("parts", parts);
        return new Output("offline/index.json", (index + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The pages that say that there is no signal, in the order of the site's languages. */
    private List<Output> offlinePages(Map<String, Output> files) {
        return site.settings().languages().stream().flatMap(language -> site.records().values().stream()
                .filter(record -> record.text(Role.LAYOUT, language).equals(OFFLINE_PAGE))
                .flatMap((SiteRecord record) -> record.path(language).stream()))
                .filter(files::containsKey).map(files::get).toList();
    }
}
