package cz.rozcestnik.publish.handbook;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.testing.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes down what the program says of each example, after messages or examples have changed. */
final class ProblemExampleRecorder {
    private static final Path EXAMPLES = Path.of("src/main/resources/cz/rozcestnik/publish/handbook/examples");

    private ProblemExampleRecorder() {
    }

    /** Records all examples and lists those that do not have exactly their problem. */
    public static void main(String... arguments) throws IOException {
        for (String code : ProblemExampleIT.codes()) {
            Path file = EXAMPLES.resolve(code + ".txt");
            String text = Files.exists(file) ? Files.readString(file) : "";
            int said = text.indexOf("=== says ");
            String example = said < 0 ? text : text.substring(0, said);
            if (example.isEmpty() && !ExampleRun.UNSHOWABLE.containsKey(code)) {
                System.out.println(code + " has no example");
                continue;
            }
            ProblemExample found = new ProblemExample(code, ProblemExample.files(example));
            ExampleRun run = run(found, ProblemExample.Part.BEFORE);
            Files.writeString(file, example + "=== says cs\n" + run.report(Language.CS)
                    + "=== says en\n" + run.report(Language.EN));
            List<String> codes = run.problems().stream().map(problem -> problem.code().code()).distinct().toList();
            if (!codes.equals(List.of(code))) {
                System.out.println(code + " gives " + codes);
            }
            List<Problem> after = run(found, ProblemExample.Part.AFTER).problems();
            if (!after.isEmpty()) {
                System.out.println(code + " mended gives " + after);
            }
        }
    }

    private static ExampleRun run(ProblemExample example, ProblemExample.Part part) throws IOException {
        Path folder = Files.createTempDirectory("example");
        try {
            return ExampleRun.of(example, part, folder);
        } finally {
            Folders.delete(folder);
        }
    }
}
