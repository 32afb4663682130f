package cz.rozcestnik.preview;

import com.sun.net.httpserver.HttpExchange;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemFormat;
import cz.rozcestnik.problem.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells an open page, as server-sent events, when it has to load again and what is wrong with the site.
 *
 * <p>The page says in its request which it is and which bytes it was made of. Each event is
 * {@code {"reload": true|false, "heading": "…", "problems": [{file, line, column, severity, code, message, hint}], "more": "…"}}.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">Server-sent events</a>
 */
record ChangeStream(Showcase showcase, PreviewTexts texts) {
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final int MOST = 50;

    /** Writes events until the page is gone or the preview ends. */
    void send(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        String page = asked.getOrDefault("page", "");
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (long version = 0; ; ) {
                Shown shown = showcase.after(version, HEARTBEAT);
                boolean reload = !PreviewPage.digest(shown, page).equals(asked.getOrDefault("digest", ""));
                out.write((shown.version() == version ? ":\n\n" : event(shown, reload)).getBytes(StandardCharsets.UTF_8));
                out.flush();
                version = shown.version();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** What hinders the site is not to be sought among warnings that have stood there for long. */
    private String event(Shown shown, boolean reload) {
        List<Problem> errors = shown.problems().stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
        List<Problem> told = errors.isEmpty() ? shown.problems() : errors;
        String heading = told.isEmpty() ? "" : texts.phrases().get(heading(shown), told.size());
        String more = told.size() > MOST ? texts.phrases().get("more", MOST) : "";
        String json = "{\"reload\": " + reload + ", \"heading\": " + ProblemFormat.quoted(heading)
                + ", \"problems\": " + ProblemFormat.JSON.write(told.stream().limit(MOST).toList(), texts.problems())
                + ", \"more\": " + ProblemFormat.quoted(more) + "}";
        return "data: " + json.replace("\n", "\ndata: ") + "\n\n";
    }

    private static String heading(Shown shown) {
        if (!shown.isBroken()) {
            return "warned";
        }
        return shown.isEmpty() ? "stopped" : "broken";
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new TreeMap<>();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }
}
