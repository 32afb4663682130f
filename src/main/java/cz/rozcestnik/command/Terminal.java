package cz.rozcestnik.command;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Phrases;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemFormat;
import cz.rozcestnik.problem.ProblemTexts;
import cz.rozcestnik.problem.Severity;
import java.io.PrintStream;
import java.util.List;

/** Where commands write: results to one stream, all else to the other. */
final class Terminal {
    private final PrintStream out;
    private final PrintStream err;
    private final CommandTexts texts;

    Terminal(PrintStream out, PrintStream err, CommandTexts texts) {
        this.out = out;
        this.err = err;
        this.texts = texts;
    }

    /** Returns the language of the messages. */
    Language language() {
        return texts.language();
    }

    /** Writes a result. */
    void result(String text) {
        out.print(text);
        out.flush();
    }

    /** Tells the person at the terminal something. */
    void tell(String key, Object... arguments) {
        err.println(texts.phrases().get(key, arguments));
    }

    /** Tells why the machine does not read or write. */
    void tell(MachineRefusal refusal) {
        err.println(refusal.in(texts) + " " + texts.phrases().get("machine.stayed"));
    }

    /** Returns problems in their order, written out in the language of the messages: all, or as many as one reads. */
    String write(List<Problem> problems, ProblemFormat format, boolean all) {
        ProblemTexts words = ProblemTexts.in(texts.language());
        return all ? format.write(problems, words) : format.brief(problems, words);
    }

    /** Tells problems: all of them, or as many as one reads. */
    void tell(List<Problem> problems, boolean all) {
        err.print(write(problems.stream().distinct().sorted().toList(), ProblemFormat.TEXT, all));
    }

    /** Tells how many errors and warnings there are. */
    void count(List<Problem> problems) {
        long errors = problems.stream().distinct().filter(problem -> problem.severity() == Severity.ERROR).count();
        long warnings = problems.stream().distinct().count() - errors;
        ProblemTexts words = ProblemTexts.in(texts.language());
        err.println(words.word("errors", errors) + ", " + words.word("warnings", warnings));
    }

    /** Returns the texts of the commands. */
    CommandTexts texts() {
        return texts;
    }

    /** Returns the phrases of the commands. */
    Phrases phrases() {
        return texts.phrases();
    }

    /** Shows where the program itself went wrong. */
    void stackTrace(Throwable fault) {
        fault.printStackTrace(err);
    }
}
