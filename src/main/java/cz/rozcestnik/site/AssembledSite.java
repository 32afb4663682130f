package cz.rozcestnik.site;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.document.Documents;
import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Types;
import cz.rozcestnik.model.kind.Targets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A site with the documents that it was put together from, so that a site of almost the same documents need not be put
 * together from the beginning.
 *
 * @param site      of these documents
 * @param documents of the site
 * @param whole     whether drafts and records before and after their time are among the others
 */
public record AssembledSite(Site site, Documents documents, boolean whole) {
    /** Many changes at once are a new site. */
    private static final int FEW = 100;

    /** Puts documents together. */
    public static AssembledSite of(SiteSettings settings, Types types, Documents documents, LocalDateTime clock, boolean whole) {
        return new AssembledSite(whole ? SiteAssembly.whole(settings, types, documents, clock)
                : SiteAssembly.assemble(settings, types, documents, clock), documents, whole);
    }

    /**
     * Puts other documents together at the same time, with or without drafts as before.
     *
     * <p>The site is the same as from the beginning; it is sooner there where drafts are among the others and few records
     * differ.
     */
    public AssembledSite again(SiteSettings settings, Types types, Documents now) {
        Optional<Site> changed = whole && settings.equals(site.settings()) && types == site.types()
                ? changed(now) : Optional.empty();
        return changed.map(made -> new AssembledSite(made, now, whole))
                .orElseGet(() -> of(settings, types, now, site.clock(), whole));
    }

    /** Returns the site of other documents; nothing where many records differ, or regions, since to name the country is to name each. */
    private Optional<Site> changed(Documents now) {
        SortedMap<RecordName, Map<Language, Document>> versions = versions(now);
        if (versions.size() > FEW) {
            return Optional.empty();
        }
        List<ChangedSite.Turn> turns = new ArrayList<>();
        versions.forEach((name, files) -> turns.add(new ChangedSite.Turn(site.record(name),
                files.isEmpty() ? Optional.empty() : Optional.of(SiteAssembly.record(site, name, files)))));
        Set<String> regions = Targets.regions(site.types());
        return turns.stream().anyMatch(turn -> turn.comesOrGoes() && regions.contains(turn.name().type()))
                ? Optional.empty() : Optional.of(new ChangedSite(site, turns, now.written()).now());
    }

    /** Returns all files that there now are of the records of which any file differs. */
    private SortedMap<RecordName, Map<Language, Document>> versions(Documents now) {
        SortedMap<RecordName, Map<Language, Document>> versions = new TreeMap<>();
        List<Document> old = documents.read();
        List<Document> fresh = now.read();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            int order = i == old.size() ? 1 : j == fresh.size() ? -1
                    : old.get(i) == fresh.get(j) ? 0 : old.get(i).path().compareTo(fresh.get(j).path());
            if (order < 0 || order == 0 && old.get(i) != fresh.get(j)) {
                versions(versions, old.get(i)).remove(old.get(i).language());
            }
            if (order > 0 || order == 0 && old.get(i) != fresh.get(j)) {
                versions(versions, fresh.get(j)).put(fresh.get(j).language(), fresh.get(j));
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return versions;
    }

    private Map<Language, Document> versions(SortedMap<RecordName, Map<Language, Document>> versions, Document file) {
        return versions.computeIfAbsent(file.name(), name -> {
            Map<Language, Document> before = new EnumMap<>(Language.class);
            site.record(name).ifPresent(record -> before.putAll(record.versions()));
            return before;
        });
    }
}
