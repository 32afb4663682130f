package cz.rozcestnik.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.Visit;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a search loads and how long it takes on a slow phone: a processor four times slower, 150 ms to the host and
 * 1.6 Mb/s from there.
 *
 * @param browser that the searches run in
 * @param queries each the first one of a new visitor
 * @param runs    how many visitors ask each query
 */
record SearchTransfer(Browser browser, List<String> queries, int runs) {
    static final String HEAD = """
            | pages | search | results | requests | waves | bytes | first | next | again |
            |---|---|---|---|---|---|---|---|---|
            """;
    private static final int SLOWER = 4;
    private static final int LATENCY = 150;
    private static final int DOWN = 1_600_000 / 8;
    private static final int UP = 750_000 / 8;
    private static final String TIMED =
            "async ([text, first]) => { const start = performance.now(); if (first) await bench.start();"
            + " const found = await bench.search(text, 10); return [performance.now() - start, found.length].join(' '); }";

    /** Returns a row of medians. */
    String row(int pages, Engine engine, Path site) {
        try (CompressingServer server = new CompressingServer(site.resolve(engine.folder()))) {
            List<Transfer> visits = IntStream.range(0, queries.size()).boxed().flatMap(query ->
                    Stream.generate(() -> visit(server, engine, query)).limit(runs)).toList();
            return String.format(Locale.ROOT, "| %,d | %s | %.0f | %.0f | %.0f | %,.0f | %,.0f ms | %,.0f ms | %,.1f ms |%n", pages,
                    engine.name(), median(visits, Transfer::results), median(visits, Transfer::requests), median(visits, Transfer::waves),
                    median(visits, Transfer::bytes), median(visits, Transfer::first),
                    median(visits, Transfer::next), median(visits, Transfer::again));
        }
    }

    private Transfer visit(CompressingServer server, Engine engine, int query) {
        String text = queries.get(query);
        String other = queries.get((query + 1) % queries.size());
        try (Visit visit = browser.visit(server.address(), Browser.PHONE)) {
            Page page = visit.open("bench.html");
            page.evaluate(engine.script());
            CDPSession session = page.context().newCDPSession(page);
            Traffic traffic = new Traffic(session);
            slowDown(session);
            String first = timed(page, text, true);
            int requests = traffic.requests();
            int waves = traffic.waves();
            long bytes = traffic.bytes();
            return new Transfer(results(first), requests, waves, bytes, milliseconds(first),
                    milliseconds(timed(page, other, false)), milliseconds(timed(page, text, false)));
        }
    }

    private static void slowDown(CDPSession session) {
        JsonObject network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", LATENCY);
        network.addProperty("downloadThroughput", DOWN);
        network.addProperty("uploadThroughput", UP);
        session.send("Network.emulateNetworkConditions", network);
        JsonObject processor = new JsonObject();
        processor.addProperty("rate", SLOWER);
        session.send("Emulation.setCPUThrottlingRate", processor);
    }

    private static String timed(Page page, String text, boolean first) {
        return (String) page.evaluate(TIMED, List.of(text, first));
    }

    private static double milliseconds(String timed) {
        return Double.parseDouble(timed.split(" ")[0]);
    }

    private static int results(String timed) {
        return Integer.parseInt(timed.split(" ")[1]);
    }

    private static double median(List<Transfer> visits, ToDoubleFunction<Transfer> part) {
        double[] sorted = visits.stream().mapToDouble(part).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
