package cz.rozcestnik.source;

import cz.rozcestnik.parallel.Parallel;
import cz.rozcestnik.parallel.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What lies in the folders of a site at one moment. */
record SiteInventory(Inventory content, Inventory templates, Inventory assets) {

    /** Looks into the folders, which need not be there. */
    static SiteInventory of(SiteFolder folder) throws IOException {
        Step<Inventory> content = Step.onDisk(() -> Inventory.of(folder.root(), folder.content()));
        Step<Inventory> templates = Step.onDisk(() -> Inventory.of(folder.root(), folder.templates()));
        Step<Inventory> assets = Step.onDisk(() -> Inventory.of(folder.root(), folder.assets()));
        Parallel.runOnDisk(List.of(content, templates, assets));
        return new SiteInventory(content.made(), templates.made(), assets.made());
    }

    /** Returns the first path that is not the same in a later inventory. */
    Optional<Path> differing(SiteInventory later) {
        return Stream.of(content.differing(later.content), templates.differing(later.templates), assets.differing(later.assets))
                .flatMap(Optional::stream).findFirst();
    }
}
