package cz.rozcestnik.image;

import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import java.util.List;

/** Tells before anything is decoded what is wrong with a picture. */
public final class ImageInspection {
    private ImageInspection() {
    }

    /** Returns the problems of a file where it is named. */
    public static List<Problem> problems(byte[] bytes, String name, Place place) {
        try {
            boolean drawing = ImageHeader.read(bytes).format() == ImageFormat.SVG;
            List<String> removed = drawing ? SvgCleaner.clean(bytes).removed() : List.of();
            return removed.isEmpty() ? List.of()
                    : List.of(Problem.of(ProblemCode.SVG_CLEANED, place, name, String.join(", ", removed)));
        } catch (UnusableImageException unusable) {
            return List.of(unusable.at(place, name));
        }
    }
}
