package cz.rozcestnik.command;

/** How a command ended, for programs that call it. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;
    /** There are problems in the content. */
    static final int PROBLEMS = 1;
    /** The command was used wrongly. */
    static final int WRONG_USE = 2;
    /** A fault of the program. */
    static final int FAULT = 3;
    /** The machine refuses: a full disk, a folder that must not be written. */
    static final int MACHINE = 4;

    private ExitCode() {
    }
}
