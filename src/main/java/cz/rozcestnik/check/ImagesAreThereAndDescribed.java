package cz.rozcestnik.check;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.markdown.Inline;
import cz.rozcestnik.markdown.Prose;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.problem.Suggestion;
import cz.rozcestnik.site.Proses;
import cz.rozcestnik.site.Site;
import java.util.List;
import java.util.Set;

/** Every image in Markdown is a file beside its record, and says in words what it shows. */
final class ImagesAreThereAndDescribed implements Check {
    private final Set<String> files;

    /** The paths of all files of content, from the site's folder. */
    ImagesAreThereAndDescribed(Set<String> files) {
        this.files = Set.copyOf(files);
    }

    @Override
    public List<Problem> problems(Site site) {
        return TextsFollowRules.documents(site).flatMap(document -> problems(document).stream()).toList();
    }

    private List<Problem> problems(Document document) {
        Problems problems = new Problems();
        for (Prose prose : Proses.of(document)) {
            prose.images().forEach(image -> check(image, document, problems));
        }
        return problems.list();
    }

    private void check(Inline.Image image, Document document, Problems problems) {
        if (image.alt().isBlank()) {
            problems.add(ProblemCode.IMAGE_UNDESCRIBED, image.place(), image.target());
            return;
        }
        String folder = document.path().substring(0, document.path().lastIndexOf('/') + 1);
        if (files.contains(folder + image.target())) {
            problems.add(ProblemCode.IMAGE_UNSUPPORTED, image.place(), image.target());
            return;
        }
        List<String> near = files.stream().filter(file -> file.startsWith(folder))
                .map(file -> file.substring(folder.length())).filter(file -> file.contains("/")).toList();
        Suggestion.closest(image.target(), near).ifPresentOrElse(
                meant -> problems.add(ProblemCode.IMAGE_MISSING_SUGGESTED, image.place(), image.target(), meant),
                () -> problems.add(ProblemCode.IMAGE_MISSING, image.place(), image.target(),
                        folder + document.name().name() + "/"));
    }
}
