package cz.rozcestnik.command;

/** Runs a command inside another program's JVM, such as Maven's: instead of ending the JVM it throws. */
public final class MavenBuild {
    private MavenBuild() {
    }

    /** Runs the command; throws {@link IllegalStateException} where the exit code would not be 0. */
    public static void main(String... arguments) {
        int code = Main.run(arguments);
        if (code != 0) {
            throw new IllegalStateException("exit code " + code);
        }
    }
}
