package cz.rozcestnik.preview;

import java.time.Duration;

/** Holds what is shown now, and lets others wait for what comes after. */
final class Showcase {
    private Shown now = Shown.NOTHING;

    synchronized Shown now() {
        return now;
    }

    synchronized void show(Shown next) {
        now = next;
        notifyAll();
    }

    /** Returns what is shown as soon as it is newer than a version, or else, now and then, what is still shown. */
    synchronized Shown after(long version, Duration patience) throws InterruptedException {
        if (now.version() <= version) {
            wait(patience.toMillis());
        }
        return now;
    }
}
