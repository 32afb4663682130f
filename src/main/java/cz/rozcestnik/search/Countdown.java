package cz.rozcestnik.search;

/** Runs something once, when it has been asked to so many times: when all of several things have arrived. */
final class Countdown implements Runnable {
    private int left;
    private final Runnable done;

    Countdown(int times, Runnable done) {
        this.left = times;
        this.done = done;
    }

    @Override
    public void run() {
        if (--left == 0) {
            done.run();
        }
    }
}
