package cz.rozcestnik.check;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.image.ImageInspection;
import cz.rozcestnik.markdown.Inline;
import cz.rozcestnik.markdown.Prose;
import cz.rozcestnik.model.Attachment;
import cz.rozcestnik.parallel.Parallel;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.problem.Suggestion;
import cz.rozcestnik.site.Embedded;
import cz.rozcestnik.site.Proses;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Every image in Markdown is a file in its record's folder that can be shown, and says in words what it shows. */
final class ImagesAreThereAndDescribed implements Check {
    private static final Set<String> FORMATS = Set.of("jpg", "jpeg", "png", "webp", "svg");

    private final SortedMap<String, SourceFile> content;

    /** The files of the folder of content by their paths in it. */
    ImagesAreThereAndDescribed(SortedMap<String, SourceFile> content) {
        this.content = content;
    }

    @Override
    public List<Problem> problems(Site site) {
        return Parallel.allOf(TextsFollowRules.documents(site).toList(), this::problems);
    }

    private List<Problem> problems(Document document) {
        Problems problems = new Problems();
        for (Prose prose : Proses.of(document)) {
            prose.images().forEach(image -> check(image, document, problems));
        }
        return problems.list();
    }

    private void check(Inline.Image image, Document document, Problems problems) {
        Optional<Attachment> file = Embedded.find(image.target(), document.name(), content.keySet());
        String folder = document.path().substring(0, document.path().lastIndexOf('/') + 1);
        if (image.alt().isBlank()) {
            problems.add(ProblemCode.IMAGE_UNDESCRIBED, image.place(), image.target());
        } else if (file.isEmpty()) {
            missing(image, document, folder, problems);
        } else if (!FORMATS.contains(file.get().format())) {
            problems.add(ProblemCode.IMAGE_UNSUPPORTED, image.place(), image.target(), folder + document.name().name() + "/");
        } else if (file.get().isCalled(image.alt())) {
            problems.add(ProblemCode.IMAGE_ALT_IS_NAME, image.place(), image.alt());
        } else {
            problems.addAll(ImageInspection.problems(content.get(file.get().normal()).bytes(), image.target(), image.place()));
        }
    }

    private void missing(Inline.Image image, Document document, String folder, Problems problems) {
        String own = document.name() + "/";
        int start = image.target().contains("/") ? document.name().type().length() + 1 : own.length();
        List<String> near = content.keySet().stream().filter(file -> file.startsWith(own)).map(file -> file.substring(start)).toList();
        Suggestion.closest(image.target(), near).ifPresentOrElse(
                meant -> problems.add(ProblemCode.IMAGE_MISSING_SUGGESTED, image.place(), image.target(), meant),
                () -> problems.add(ProblemCode.IMAGE_MISSING, image.place(), image.target(),
                        folder + document.name().name() + "/"));
    }
}
