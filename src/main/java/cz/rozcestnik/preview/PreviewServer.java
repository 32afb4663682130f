package cz.rozcestnik.preview;

import cz.rozcestnik.output.MediaType;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Serves what is shown now, on the loopback address only.
 *
 * <p>It answers only those who call this machine by its own name, so that a page from elsewhere whose name was pointed
 * here cannot read drafts; nor may a page from elsewhere load them as its own scripts or pictures. It serves what a build
 * made and a few files of its own, never a file of the disk.
 */
final class PreviewServer implements AutoCloseable {
    /** The folder of what the preview adds to the site. */
    static final String OWN = ".preview/";

    private static final int USUAL_PORT = 80;

    private final HttpServer http;
    private final ExecutorService workers;
    private final Showcase showcase;
    private final PreviewPage pages;
    private final ChangeStream changes;
    private final String refusal;

    private PreviewServer(HttpServer http, ExecutorService workers, Showcase showcase, PreviewTexts texts) {
        this.http = http;
        this.workers = workers;
        this.showcase = showcase;
        this.pages = new PreviewPage(texts);
        this.changes = new ChangeStream(showcase, texts);
        this.refusal = texts.phrases().get("elsewhere", address()) + "\n";
    }

    /** Takes a port of the loopback address, or any that is free for 0, and answers at once. */
    static PreviewServer open(int port, Showcase showcase, PreviewTexts texts) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        ExecutorService workers = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "preview");
            thread.setDaemon(true);
            return thread;
        });
        PreviewServer server = new PreviewServer(http, workers, showcase, texts);
        http.createContext("/", server::answer);
        http.setExecutor(workers);
        http.start();
        return server;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        workers.shutdownNow();
        http.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(1);
            if (!isMeant(exchange)) {
                send(exchange, 403, "txt", refusal.getBytes(StandardCharsets.UTF_8));
            } else if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                send(exchange, 405, "txt", new byte[0]);
            } else if (path.equals(OWN + "changes")) {
                changes.send(exchange);
            } else if (path.startsWith(OWN)) {
                own(exchange, path.substring(OWN.length()));
            } else {
                site(exchange, path);
            }
        }
    }

    /** A name that somebody pointed to this machine comes with another host. */
    private boolean isMeant(HttpExchange exchange) {
        List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
        return hosts.size() == 1 && hosts(http.getAddress().getPort()).contains(hosts.get(0));
    }

    /** Returns what this machine calls itself at a port; browsers leave out the port that is usual. */
    static List<String> hosts(int port) {
        return Stream.of("localhost", "127.0.0.1", "[::1]")
                .flatMap(name -> port == USUAL_PORT ? Stream.of(name, name + ":" + port) : Stream.of(name + ":" + port)).toList();
    }

    private void site(HttpExchange exchange, String path) throws IOException {
        Shown shown = showcase.now();
        Optional<byte[]> file = shown.file(path);
        if (file.isEmpty() && shown.file(path + "/").isPresent()) {
            exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getRawPath() + "/");
            send(exchange, 302, "txt", new byte[0]);
            return;
        }
        String name = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        if (file.isEmpty() || name.endsWith(".html")) {
            byte[] page = file.or(() -> shown.file("404.html")).orElseGet(() -> pages.empty(shown));
            send(exchange, file.isPresent() || shown.isEmpty() ? 200 : 404, "html", pages.of(page, name, shown));
        } else {
            send(exchange, 200, name.substring(name.lastIndexOf('.') + 1), file.get());
        }
    }

    private static void own(HttpExchange exchange, String name) throws IOException {
        if (!List.of("preview.js", "preview.css").contains(name)) {
            send(exchange, 404, "txt", new byte[0]);
            return;
        }
        send(exchange, 200, name.substring(name.lastIndexOf('.') + 1), resource(name));
    }

    static byte[] resource(String name) {
        try (InputStream in = PreviewServer.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void send(HttpExchange exchange, int status, String ending, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", MediaType.of(ending));
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
        boolean bodiless = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, bodiless ? -1 : body.length);
        if (!bodiless) {
            exchange.getResponseBody().write(body);
        }
    }
}
