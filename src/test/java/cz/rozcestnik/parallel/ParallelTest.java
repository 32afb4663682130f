package cz.rozcestnik.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever runs side by side comes back in order, and nothing of it is lost. */
class ParallelTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 127, 128, 129, 255, 256, 257, 1000})
    void eachThingGivesItsOwnInOrder(int many) {
        List<Integer> numbers = IntStream.range(0, many).boxed().toList();

        assertThat(Parallel.each(numbers, number -> "n" + number))
                .containsExactlyElementsOf(numbers.stream().map(number -> "n" + number).toList());
        assertThat(Parallel.allOf(numbers, number -> List.of(number, -number))).hasSize(2 * many);
    }

    @Test
    void stepsGiveTheirOwnInOrder() {
        assertThat(Parallel.all(List.of(() -> "a", () -> "b", () -> "c"))).containsExactly("a", "b", "c");
    }

    @Test
    void stepsThatMakeDifferentThingsKeepThemUnderTheirNames() {
        Step<String> letter = new Step<>(() -> "a");
        Step<Integer> number = new Step<>(() -> 1);

        Parallel.run(List.of(letter, number));

        assertThat(letter.made()).isEqualTo("a");
        assertThat(number.made()).isEqualTo(1);
    }

    @Test
    void aCoreThatIsFreeTakesTheNextStep() throws Exception {
        List<String> begun = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch last = new CountDownLatch(1);
        List<Step<Boolean>> steps = List.of(new Step<>(() -> awaits(last)), new Step<>(() -> begun.add("second")),
                new Step<>(() -> begun.add("third")), new Step<>(() -> {
                    last.countDown();
                    return begun.add("last");
                }));
        ForkJoinPool twoCores = new ForkJoinPool(2);

        twoCores.submit(() -> Parallel.run(steps)).get(1, TimeUnit.MINUTES);
        twoCores.shutdown();

        assertThat(begun).containsExactly("second", "third", "last");
    }

    @Test
    void whatAStepThatHasNotRunMadeCannotBeAskedFor() {
        assertThatThrownBy(new Step<>(() -> "a")::made).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void workInsideWorkIsDoneToo() {
        List<Integer> numbers = IntStream.range(0, 300).boxed().toList();

        assertThat(Parallel.allOf(numbers, outer -> Parallel.each(numbers, inner -> outer * inner))).hasSize(300 * 300)
                .endsWith(299 * 299);
    }

    @Test
    void whatOneThingThrowsIsThrown() {
        List<Integer> numbers = IntStream.range(0, 300).boxed().toList();

        assertThatThrownBy(() -> Parallel.each(numbers, number -> 1 / (number - 150))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void whatADiskRefusesForOneThingIsThrownAsItIs() throws IOException {
        List<Integer> numbers = IntStream.range(0, 300).boxed().toList();

        assertThat(Parallel.eachOnDisk(numbers, number -> "n" + number)).hasSize(300).endsWith("n299");
        assertThatThrownBy(() -> Parallel.eachOnDisk(numbers, number -> refused(number == 150)))
                .isExactlyInstanceOf(NoSuchFileException.class).hasMessage("150");
    }

    @Test
    void whatADiskRefusesForOneStepIsThrownAsItIs() throws IOException {
        Step<String> kept = Step.onDisk(() -> refused(false));
        Parallel.runOnDisk(List.of(kept, new Step<>(() -> 1)));

        assertThat(kept.made()).isEmpty();
        assertThatThrownBy(() -> Parallel.runOnDisk(List.of(new Step<>(() -> 1), Step.onDisk(() -> refused(true)))))
                .isExactlyInstanceOf(NoSuchFileException.class).hasMessage("150");
    }

    private static String refused(boolean now) throws IOException {
        if (now) {
            throw new NoSuchFileException("150");
        }
        return "";
    }

    private static boolean awaits(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
