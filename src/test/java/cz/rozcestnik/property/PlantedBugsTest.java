package cz.rozcestnik.property;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.property.Editing.Edited;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.testing.Properties;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same properties, with the same tries, fail for an editing with a bug: each class here is the product with one. */
class PlantedBugsTest {
    @TempDir
    private Path folder;

    static List<Arguments> bugs() {
        return List.of(
                Arguments.of(StumblesOverSurrogates.class, "anyBytes", "a lone surrogate"),
                Arguments.of(NeverEndsWithoutAFence.class, "anyBytes", "execution timed out"),
                Arguments.of(SaysNothingOfBrokenFiles.class, "anyBytes", "[a document or an error]"),
                Arguments.of(PointsBehindTheFile.class, "anyBytes", " of Problem["),
                Arguments.of(CountsBytes.class, "anyBytes", " of Problem["),
                Arguments.of(RecursesOverTheText.class, "marksRepeated", "StackOverflowError"),
                Arguments.of(DropsUnknownKeys.class, "aFault", "field-unknown"),
                Arguments.of(ForgetsTheFence.class, "aFault", "to contain"),
                Arguments.of(PointsAtTheLine.class, "aFault", "to contain"),
                Arguments.of(CountsLineSeparators.class, "aFault", "to contain"),
                Arguments.of(CountsBeyondTheBasicPlaneTwice.class, "aFault", "to contain"),
                Arguments.of(CountsNoFurtherThanThirty.class, "linesAbove", ""),
                Arguments.of(CountsWindowsLineEndsTwice.class, "endsOfLines", ""));
    }

    @ParameterizedTest
    @MethodSource("bugs")
    void the_bug_is_found(Class<?> planted, String property, String failure) {
        assertThat(failures(planted, property)).singleElement().asString().contains(failure);
    }

    /** Else a property that cannot run at all would seem to find every bug. */
    @Test
    void without_a_bug_nothing_is_found_this_way() {
        assertThat(failures(MutatedContentTest.class, "linesAbove")).isEmpty();
    }

    private List<String> failures(Class<?> properties, String property) {
        return Properties.failures(properties, property, folder);
    }

    private static Edited retold(Edited edited, UnaryOperator<Place> mistake) {
        return new Edited(edited.readable(), edited.problems().stream().map(problem ->
                new Problem(problem.code(), mistake.apply(problem.place()), problem.arguments())).toList());
    }

    private static Place moved(Place place, int lines, int columns) {
        return new Place(place.file(), place.line() + lines, place.column() + columns, place.width(), place.excerpt());
    }

    private static String text(SourceFile file) {
        return new String(file.bytes(), StandardCharsets.ISO_8859_1);
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    static class StumblesOverSurrogates extends AnyBytesProperties {
        @Override
        Editing editing(Portal portal) {
            return file -> {
                if (text(file).contains("\u00ed\u00a0\u0080")) {
                    throw new IllegalArgumentException("a lone surrogate");
                }
                return portal.edit(file);
            };
        }
    }

    static class NeverEndsWithoutAFence extends AnyBytesProperties {
        @Override
        Duration patience() {
            return Duration.ofSeconds(10);
        }

        @Override
        Editing editing(Portal portal) {
            return file -> {
                Edited edited = portal.edit(file);
                boolean open = edited.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.FRONT_MATTER_OPEN);
                while (open && !Thread.currentThread().isInterrupted()) {
                    Thread.onSpinWait();
                }
                return edited;
            };
        }
    }

    static class SaysNothingOfBrokenFiles extends AnyBytesProperties {
        @Override
        Editing editing(Portal portal) {
            return file -> {
                Edited edited = portal.edit(file);
                return edited.readable() ? edited : new Edited(false, List.of());
            };
        }
    }

    static class PointsBehindTheFile extends AnyBytesProperties {
        @Override
        Editing editing(Portal portal) {
            return file -> retold(portal.edit(file), place -> moved(place, count(text(file), "\r\n"), 0));
        }
    }

    static class CountsBytes extends AnyBytesProperties {
        @Override
        Editing editing(Portal portal) {
            return file -> retold(portal.edit(file), place -> moved(place, 0,
                    place.excerpt().getBytes(StandardCharsets.UTF_8).length - place.excerpt().length()));
        }
    }

    static class RecursesOverTheText extends AnyBytesProperties {
        @Override
        Editing editing(Portal portal) {
            return file -> {
                descend(file.bytes().length);
                return portal.edit(file);
            };
        }

        private static int descend(int depth) {
            return depth == 0 ? 0 : 1 + descend(depth - 1);
        }
    }

    static class CountsWindowsLineEndsTwice extends MutatedContentProperties {
        @Override
        Editing editing(Portal portal) {
            return file -> retold(portal.edit(file), place -> moved(place, text(file).contains("\r\n") ? place.line() - 1 : 0, 0));
        }
    }

    static class CountsLineSeparators extends MutatedContentProperties {
        @Override
        Editing editing(Portal portal) {
            return file -> retold(portal.edit(file), place -> moved(place, count(text(file), "\u00e2\u0080\u00a8"), 0));
        }
    }

    static class CountsBeyondTheBasicPlaneTwice extends MutatedContentProperties {
        @Override
        Editing editing(Portal portal) {
            return file -> retold(portal.edit(file), place -> moved(place, 0,
                    (int) place.excerpt().codePoints().limit(place.column() - 1).filter(Character::isSupplementaryCodePoint).count()));
        }
    }

    static class DropsUnknownKeys extends MutatedContentProperties {
        @Override
        Editing editing(Portal portal) {
            return file -> {
                Edited edited = portal.edit(file);
                return new Edited(edited.readable(), edited.problems().stream().filter(problem -> !problem.code().code().equals("field-unknown")).toList());
            };
        }
    }

    static class CountsNoFurtherThanThirty extends MutatedContentProperties {
        @Override
        Editing editing(Portal portal) {
            return file -> retold(portal.edit(file), place -> moved(place, Math.min(0, 30 - place.line()), 0));
        }
    }

    static class ForgetsTheFence extends MutatedContentProperties {
        @Override
        Editing editing(Portal portal) {
            return file -> retold(portal.edit(file), place -> moved(place, -1, 0));
        }
    }

    static class PointsAtTheLine extends MutatedContentProperties {
        @Override
        Editing editing(Portal portal) {
            return file -> retold(portal.edit(file), place -> moved(place, 0, 1 - place.column()));
        }
    }
}
