package cz.rozcestnik.publish.offline;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.listing.RecordList;
import cz.rozcestnik.listing.RecordLists;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.site.Subjects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The regions that pages concern: a region's own page, those of records that it gathers, lists and pages made for it. */
final class RegionalPages {
    private final List<SiteRecord> regions;
    private final Map<String, Set<RecordName>> byPath = new HashMap<>();

    private RegionalPages(List<SiteRecord> regions) {
        this.regions = regions;
    }

    static RegionalPages of(Site site, Language reader) {
        List<SiteRecord> regions = site.types().all().stream().filter(type -> type.field(Role.NUTS).isPresent())
                .flatMap(type -> site.list(type, reader).stream()).filter(region -> region.path(reader).isPresent()).toList();
        RegionalPages pages = new RegionalPages(regions);
        regions.forEach(region -> pages.addRecords(region, site, reader));
        new RecordLists(site, reader).all().forEach(list -> regions.stream().filter(region -> isShared(list, region))
                .forEach(region -> IntStream.rangeClosed(1, list.pages()).forEach(number -> pages.add(Optional.of(list.path(reader, number)), region))));
        site.records().values().forEach(record -> Subjects.of(site, record, reader).stream()
                .filter(subject -> regions.contains(subject.record()))
                .forEach(subject -> pages.add(Subjects.path(record, subject.record(), reader), subject.record())));
        return pages;
    }

    /** Returns all regions with pages, in the order of their list. */
    List<SiteRecord> regions() {
        return regions;
    }

    /** Returns whether a page concerns no region or all of them; the page of a region concerns only that one. */
    boolean isForEverybody(String path) {
        Set<RecordName> concerned = concernedBy(path);
        return concerned.isEmpty() || regions.size() > 1 && concerned.size() == regions.size();
    }

    /** Returns the regions that a page concerns. */
    Set<RecordName> concernedBy(String path) {
        return byPath.getOrDefault(path, Set.of());
    }

    private void addRecords(SiteRecord region, Site site, Language reader) {
        add(region.path(reader), region);
        region.type().gathers().stream().flatMap(gathering -> site.gathered(region.name(), gathering, reader).stream())
                .forEach(record -> {
                    add(record.path(reader), region);
                    add(record.sheet(reader), region);
                });
    }

    private void add(Optional<String> path, SiteRecord region) {
        path.ifPresent(found -> byPath.computeIfAbsent(found, none -> new TreeSet<>()).add(region.name()));
    }

    private static boolean isShared(RecordList list, SiteRecord region) {
        return list.shares().stream().anyMatch(share -> share.value().name().equals(region.name()));
    }
}
