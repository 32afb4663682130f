package cz.rozcestnik.cache;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Labels;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Term;
import cz.rozcestnik.site.Change;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link SummaryWriter} wrote. */
record SummaryReader(DataInputStream in) {

    BuildSummary read() throws IOException {
        int files = in.readInt();
        List<Problem> problems = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            problems.add(problem());
        }
        List<Change> next = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            next.add(new Change(LocalDateTime.parse(text()), new RecordName(text(), text()), Change.What.valueOf(text())));
        }
        return new BuildSummary(files, problems, next, in.readInt());
    }

    private Problem problem() throws IOException {
        ProblemCode code = ProblemCode.valueOf(text());
        Place place = new Place(text(), in.readInt(), in.readInt(), in.readInt(), text());
        return new Problem(code, place, arguments());
    }

    private List<Object> arguments() throws IOException {
        List<Object> arguments = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            arguments.add(argument());
        }
        return arguments;
    }

    private Object argument() throws IOException {
        byte kind = in.readByte();
        return switch (kind) {
            case 's' -> text();
            case 'i' -> in.readInt();
            case 'l' -> in.readLong();
            case 'b' -> labels();
            case 't' -> new Term(text(), arguments());
            case 'a' -> arguments();
            default -> throw new IOException("An argument of no kind: " + kind);
        };
    }

    private Labels labels() throws IOException {
        Map<Language, String> labels = new EnumMap<>(Language.class);
        for (int count = in.readInt(); count > 0; count--) {
            labels.put(Language.valueOf(text()), text());
        }
        return new Labels(labels);
    }

    String text() throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
