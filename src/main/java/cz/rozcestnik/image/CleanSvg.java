package cz.rozcestnik.image;

import cz.rozcestnik.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A drawing that can do nothing but be seen.
 *
 * @param text    the cleaned file
 * @param size    of its view, width and height, empty where it does not say
 * @param removed what was left out, such as {@code script} or {@code onload=}
 */
record CleanSvg(String text, List<Double> size, List<String> removed) {

    /** Keeps copies. */
    CleanSvg {
        size = List.copyOf(size);
        removed = List.copyOf(removed);
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    ImageHeader header() throws UnusableImageException {
        if (size.isEmpty()) {
            throw new UnusableImageException(ProblemCode.SVG_WITHOUT_SIZE);
        }
        return new ImageHeader(ImageFormat.SVG, (int) Math.round(size.get(0)), (int) Math.round(size.get(1)),
                Orientation.UPRIGHT, ImageHeader.Colours.RGB, Optional.empty());
    }
}
