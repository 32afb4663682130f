package cz.rozcestnik.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The ways in which problems are written out. */
public enum ProblemFormat {
    /** For people: the line itself, with a caret under the fault. */
    TEXT {
        @Override
        public String write(List<Problem> problems, ProblemTexts texts) {
            TextReport report = new TextReport(texts);
            problems.forEach(report::explain);
            return report.toString();
        }

        @Override
        public String brief(List<Problem> problems, ProblemTexts texts) {
            return BriefReport.of(problems, texts);
        }
    },
    /** For programs: an array of objects with {@code file, line, column, severity, code, message, hint}. */
    JSON {
        @Override
        public String write(List<Problem> problems, ProblemTexts texts) {
            return "[" + String.join(",", problems.stream().map(problem -> "\n  " + json(problem, texts)).toList())
                    + (problems.isEmpty() ? "]\n" : "\n]\n");
        }
    },
    /** For GitHub: workflow commands that annotate the lines of a change. */
    GITHUB {
        @Override
        public String write(List<Problem> problems, ProblemTexts texts) {
            StringBuilder out = new StringBuilder();
            problems.forEach(problem -> github(problem, texts, out));
            return out.toString();
        }

        @Override
        public String brief(List<Problem> problems, ProblemTexts texts) {
            List<Problem> shown = Stream.of(Severity.values())
                    .flatMap(severity -> problems.stream().filter(problem -> problem.severity() == severity).limit(ANNOTATIONS))
                    .toList();
            String rest = shown.size() == problems.size() ? ""
                    : "::notice::" + data(texts.word("annotations", shown.size(), problems.size())) + "\n";
            return write(shown, texts) + rest;
        }
    };

    /** How many errors, and how many warnings, GitHub shows of one step of a workflow; the others it drops. */
    private static final int ANNOTATIONS = 10;

    /** Returns all problems written out, each on lines of its own. */
    public abstract String write(List<Problem> problems, ProblemTexts texts);

    /** Returns as much of sorted problems as whoever reads the format takes in, and how many there are besides. */
    public String brief(List<Problem> problems, ProblemTexts texts) {
        return write(problems, texts);
    }

    /** Returns the format of a name such as {@code json}. */
    public static Optional<ProblemFormat> of(String name) {
        return List.of(values()).stream()
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name)).findFirst();
    }

    private static String json(Problem problem, ProblemTexts texts) {
        Place place = problem.place();
        return "{\"file\": " + quoted(place.file()) + ", \"line\": " + place.line() + ", \"column\": " + place.column()
                + ", \"severity\": " + quoted(severity(problem)) + ", \"code\": " + quoted(problem.code().code())
                + ", \"message\": " + quoted(texts.message(problem)) + ", \"hint\": " + quoted(texts.hint(problem)) + "}";
    }

    private static void github(Problem problem, ProblemTexts texts, StringBuilder out) {
        Place place = problem.place();
        out.append("::").append(severity(problem))
                .append(" file=").append(property(ControlCharacters.shown(place.file())))
                .append(",line=").append(place.line())
                .append(",col=").append(place.column())
                .append(",endColumn=").append(place.column() + place.width() - 1)
                .append(",title=").append(property(problem.code().code()))
                .append("::").append(data(ControlCharacters.shown(texts.message(problem)) + "\n" + TextReport.lines(texts.hint(problem)))).append('\n');
    }

    private static String severity(Problem problem) {
        return problem.severity().name().toLowerCase(Locale.ROOT);
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    /** Returns a text as a string of JSON, with every sign escaped that could end a line or be no sign. */
    public static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (c < ' ' || c == '\u2028' || c == '\u2029' || Character.isSurrogate((char) c) || ControlCharacters.isOne(c)) {
                json.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }
}
