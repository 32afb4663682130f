package cz.rozcestnik.testing;

import cz.rozcestnik.output.MediaType;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A plain web host for one folder, as a visitor's browser would meet it: under a base path such as {@code /} or
 * {@code /a/b/}, on the loopback address only, with the folder's {@code 404.html} for what is not there.
 */
public final class StaticServer implements AutoCloseable {
    private final Path folder;
    private final String base;
    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(4);

    private StaticServer(Path folder, String base, HttpServer server) {
        this.folder = folder.toAbsolutePath().normalize();
        this.base = base;
        this.server = server;
    }

    /** Serves a folder on a free port; {@code base} begins and ends with a slash. */
    public static StaticServer serve(Path folder, String base) {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
            StaticServer server = new StaticServer(folder, base, http);
            http.createContext("/", server::answer);
            http.setExecutor(server.workers);
            http.start();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where the folder is found, with the slash at the end. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + base);
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Optional<Path> asked = file(exchange.getRequestURI().getPath());
            Path file = asked.orElse(folder.resolve("404.html"));
            byte[] body = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            exchange.getResponseHeaders().set("Content-Type", MediaType.of(file.getFileName().toString()));
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(asked.isPresent() ? 200 : 404, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Optional<Path> file(String path) {
        if (!path.startsWith(base)) {
            return Optional.empty();
        }
        String name = path.endsWith("/") ? path + "index.html" : path;
        return Optional.of(folder.resolve(name.substring(base.length())).normalize())
                .filter(file -> file.startsWith(folder) && Files.isRegularFile(file));
    }
}
