package cz.rozcestnik.preview;

import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.site.Visibility;

/** Says on pages why visitors do not see them. */
record Ribbons(PreviewTexts texts) {

    /** Returns what the page at a path says; empty where visitors see it. */
    String of(Site site, String path) {
        return site.records().values().stream().filter(record -> isAt(record, path, site)).findFirst()
                .flatMap(record -> texts.ribbon(record, Visibility.of(record, site.clock()))).orElse("");
    }

    private static boolean isAt(SiteRecord record, String path, Site site) {
        return site.settings().languages().stream().anyMatch(language -> record.path(language).filter(path::equals).isPresent());
    }
}
