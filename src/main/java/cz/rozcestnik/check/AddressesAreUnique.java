package cz.rozcestnik.check;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Slug;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every page has an address of its own, made of letters that any host can serve. */
final class AddressesAreUnique implements Check {

    @Override
    public List<Problem> problems(Site site) {
        Problems problems = new Problems();
        Map<String, String> taken = new HashMap<>();
        site.types().all().stream().filter(type -> type.pages().list()).forEach(type -> {
            for (Language language : site.settings().languages()) {
                type.folder(language).ifPresent(folder -> taken.put(folder + "index.html", type.name()));
            }
        });
        for (SiteRecord record : site.records().values()) {
            Set<String> told = new HashSet<>();
            record.paths().forEach((language, path) -> {
                String other = taken.putIfAbsent(path, record.name().toString());
                if (other != null && told.add(other)) {
                    Place place = record.version(language).place(Role.SLUG);
                    problems.add(ProblemCode.ADDRESS_TAKEN, place, path, other);
                }
            });
            record.versions().forEach((language, version) -> {
                String slug = record.text(Role.SLUG, language);
                if (!slug.isEmpty() && !Slug.isSlug(slug)) {
                    problems.add(ProblemCode.SLUG_INVALID, version.place(Role.SLUG), slug, Slug.of(slug));
                }
            });
        }
        return problems.list();
    }
}
