package cz.rozcestnik.cache;

import cz.rozcestnik.language.Labels;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.Term;
import cz.rozcestnik.site.Change;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Writes what a build tells, for {@link SummaryReader}. */
record SummaryWriter(DataOutputStream out) {

    void write(BuildSummary summary) throws IOException {
        out.writeInt(summary.files());
        out.writeInt(summary.problems().size());
        for (Problem problem : summary.problems()) {
            write(problem);
        }
        out.writeInt(summary.next().size());
        for (Change change : summary.next()) {
            text(change.moment().toString());
            text(change.record().type());
            text(change.record().name());
            text(change.what().name());
        }
        out.writeInt(summary.changes());
    }

    private void write(Problem problem) throws IOException {
        text(problem.code().name());
        text(problem.place().file());
        out.writeInt(problem.place().line());
        out.writeInt(problem.place().column());
        out.writeInt(problem.place().width());
        text(problem.place().excerpt());
        arguments(problem.arguments());
    }

    private void arguments(List<?> arguments) throws IOException {
        out.writeInt(arguments.size());
        for (Object argument : arguments) {
            argument(argument);
        }
    }

    private void argument(Object argument) throws IOException {
        if (argument instanceof String text) {
            out.writeByte('s');
            text(text);
        } else if (argument instanceof Integer number) {
            out.writeByte('i');
            out.writeInt(number);
        } else if (argument instanceof Long number) {
            out.writeByte('l');
            out.writeLong(number);
        } else if (argument instanceof Labels labels) {
            out.writeByte('b');
            out.writeInt(labels.texts().size());
            for (Map.Entry<Language, String> label : labels.texts().entrySet()) {
                text(label.getKey().name());
                text(label.getValue());
            }
        } else if (argument instanceof Term term) {
            out.writeByte('t');
            text(term.key());
            arguments(term.arguments());
        } else if (argument instanceof List<?> list) {
            out.writeByte('a');
            arguments(list);
        } else {
            throw new IllegalArgumentException("An argument of a problem: " + argument.getClass());
        }
    }

    void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
