package cz.rozcestnik.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Nobody leaves while what he began is still going on. */
class AsideTest {

    @Test
    void whatIsBegunGoesOnBesideAndIsOverWhenItIsLeft() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        AtomicBoolean over = new AtomicBoolean();
        try (Aside<Boolean> other = Aside.begin(() -> {
            begun.countDown();
            await(told);
            return over.getAndSet(true);
        })) {
            await(begun);
            assertThat(over).isFalse();
            told.countDown();
        }

        assertThat(over).isTrue();
    }

    @Test
    void whatIsMadeComesBack() {
        try (Aside<String> other = Aside.begin(() -> "made")) {
            assertThat(other.join()).isEqualTo("made");
        }
    }

    @Test
    void whatFailsIsToldToWhoeverWaitsForIt() {
        try (Aside<Boolean> other = Aside.begin(() -> {
            throw new UncheckedIOException(new IOException("full"));
        })) {
            assertThatThrownBy(other::join).isInstanceOf(UncheckedIOException.class).hasRootCauseMessage("full");
        }
    }

    @Test
    void whoeverFailsHimselfLeavesOnlyWhenTheOtherIsDone() {
        CountDownLatch told = new CountDownLatch(1);
        AtomicBoolean over = new AtomicBoolean();

        assertThatThrownBy(() -> {
            try (Aside<Boolean> other = Aside.begin(() -> {
                await(told);
                return over.getAndSet(true);
            })) {
                told.countDown();
                throw new IllegalStateException("mine");
            }
        }).hasMessage("mine");
        assertThat(over).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
