package cz.rozcestnik.check;

import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * No two records lead programs to one identifier, under which one would overwrite the other: those in open data are made
 * of what a record becomes and its name, those of events and contacts of its type and name, and programs take upper and
 * lower case for the same.
 */
final class IdentifiersAreUnique implements Check {
    private static final String HSDS = "hsds";

    @Override
    public List<Problem> problems(Site site) {
        Problems problems = new Problems();
        Map<String, SiteRecord> taken = new TreeMap<>();
        site.records().values().forEach(record -> {
            tell(record.name().toString(), record, taken, problems);
            String becomes = record.type().exports().get(HSDS);
            if (becomes != null) {
                tell(HSDS + ":" + becomes + "/" + record.name().name(), record, taken, problems);
            }
        });
        return problems.list();
    }

    private static void tell(String identifier, SiteRecord record, Map<String, SiteRecord> taken, Problems problems) {
        SiteRecord other = taken.putIfAbsent(identifier.toLowerCase(Locale.ROOT), record);
        if (other != null) {
            problems.add(ProblemCode.IDENTIFIER_TAKEN, Place.file(record.originalVersion().path()), other.name().toString());
        }
    }
}
