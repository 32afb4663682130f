package cz.rozcestnik.site;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.model.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds all references between records; one to the whole country is one to each region. */
final class References {
    private final SortedMap<RecordName, SiteRecord> records;
    private final List<Reference> found = new ArrayList<>();

    private References(SortedMap<RecordName, SiteRecord> records) {
        this.records = records;
    }

    /** Returns the references of records, in the order of those who name and of their fields. */
    static List<Reference> of(SortedMap<RecordName, SiteRecord> records, Collection<SiteRecord> naming) {
        References references = new References(records);
        for (SiteRecord record : naming) {
            record.originalVersion().values().forEach((field, value) -> references.walk(record.name(), field, value));
        }
        return List.copyOf(references.found);
    }

    /** Returns those of some references that are from records of a type; all are in the order of those who name. */
    static List<Reference> from(String type, List<Reference> references) {
        int start = firstFrom(type, references);
        return references.subList(start, firstFrom(type + "\0", references.subList(start, references.size())) + start);
    }

    /** Returns the place of the first reference from a record of a type, or of one after it. */
    private static int firstFrom(String type, List<Reference> references) {
        int start = 0;
        int end = references.size();
        while (start < end) {
            int middle = (start + end) / 2;
            boolean isBefore = references.get(middle).from().type().compareTo(type) < 0;
            start = isBefore ? middle + 1 : start;
            end = isBefore ? end : middle;
        }
        return start;
    }

    private void walk(RecordName from, String field, Value value) {
        if (value instanceof Value.Reference reference) {
            found.add(new Reference(from, field, new RecordName(reference.type(), reference.name()), reference.place()));
        } else if (value instanceof Value.Region region) {
            regions(region).forEach(to -> found.add(new Reference(from, field, to, region.place())));
        } else if (value instanceof Value.Items items) {
            items.values().forEach(item -> walk(from, field, item));
        } else if (value instanceof Value.Group group) {
            for (Map.Entry<String, Value> inner : new TreeMap<>(group.values()).entrySet()) {
                walk(from, field + "." + inner.getKey(), inner.getValue());
            }
        }
    }

    private List<RecordName> regions(Value.Region region) {
        if (!region.isCountry()) {
            return List.of(new RecordName(region.type(), region.code()));
        }
        return records.tailMap(new RecordName(region.type(), "")).keySet().stream()
                .takeWhile(name -> name.type().equals(region.type())).toList();
    }
}
