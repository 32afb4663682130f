package cz.rozcestnik.command;

/** Runs a command inside another program's JVM, such as Maven's: instead of ending the JVM it throws. */
public final class MavenBuild {
    private MavenBuild() {
    }

    /** Runs the command; throws {@link Unsuccessful} where the exit code would not be 0. */
    public static void main(String... arguments) {
        int code = Main.run(arguments);
        if (code != ExitCode.DONE) {
            throw new Unsuccessful(code);
        }
    }

    /** Says that a command has ended with an exit code other than 0, after it told why. */
    static final class Unsuccessful extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unsuccessful(int code) {
            super("exit code " + code, null, false, false);
        }
    }
}
