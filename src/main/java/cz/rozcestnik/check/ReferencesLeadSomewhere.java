package cz.rozcestnik.check;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.problem.Suggestion;
import cz.rozcestnik.site.Reference;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.util.List;
import java.util.Optional;

/** Every reference names a record that is published. */
final class ReferencesLeadSomewhere implements Check {

    @Override
    public List<Problem> problems(Site site) {
        Problems problems = new Problems();
        site.references().forEach((to, references) -> {
            if (site.record(to).isEmpty()) {
                references.stream().filter(reference -> !isRegionCode(site, reference))
                        .forEach(reference -> tell(site, to, reference.place(), problems));
            }
        });
        site.settings().references().forEach(reference -> {
            RecordName to = new RecordName(reference.type(), reference.name());
            if (site.record(to).isEmpty()) {
                tell(site, to, reference.place(), problems);
            }
        });
        return problems.list();
    }

    /** A site need not have pages for all regions: their codes are checked by themselves. */
    private static boolean isRegionCode(Site site, Reference reference) {
        String field = reference.field();
        String top = field.contains(".") ? field.substring(0, field.indexOf('.')) : field;
        return Optional.ofNullable(site.records().get(reference.from()))
                .map(record -> record.originalVersion().values().get(top))
                .filter(value -> names(value, reference))
                .isPresent();
    }

    private static boolean names(Value value, Reference reference) {
        if (value instanceof Value.Items items) {
            return items.values().stream().anyMatch(item -> names(item, reference));
        }
        if (value instanceof Value.Group group) {
            return group.values().values().stream().anyMatch(item -> names(item, reference));
        }
        return value instanceof Value.Region region && region.place().equals(reference.place());
    }

    /** People write the path of a file where its name is enough. */
    private static String bare(String written) {
        return written.substring(written.lastIndexOf('/') + 1).replaceFirst("(\\.[a-z]{2})?\\.md$", "");
    }

    private static void tell(Site site, RecordName to, Place place, Problems problems) {
        if (site.isUnread(to) || site.absent().scheduled().containsKey(to)) {
            return;
        }
        Optional<SiteRecord> ended = Optional.ofNullable(site.absent().ended().get(to));
        if (ended.isPresent()) {
            problems.add(ProblemCode.REFERENCE_TO_ENDED, place, to.toString(), ended.get().window().lastDay(),
                    ended.get().originalVersion().path());
            return;
        }
        if (site.absent().drafts().contains(to)) {
            problems.add(ProblemCode.REFERENCE_TO_UNREADY, place, to.toString());
            return;
        }
        List<String> known = site.records().keySet().stream()
                .filter(name -> name.type().equals(to.type())).map(RecordName::name).toList();
        Optional<String> meant = Suggestion.closest(bare(to.name()), known);
        if (meant.isPresent()) {
            problems.add(ProblemCode.REFERENCE_TO_NOTHING_SUGGESTED, place, to.name(), to.type(), meant.get());
        } else {
            problems.add(ProblemCode.REFERENCE_TO_NOTHING, place, to.name(), to.type());
        }
    }
}
