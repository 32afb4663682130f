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
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/**
 * A web host whose line breaks and whose site changes, always at the same address on the loopback.
 *
 * <p>It answers an unchanged file by 304, as hosts do.
 */
public final class UnsteadyServer implements AutoCloseable {
    private static final int NEVER = Integer.MAX_VALUE;

    private final String base;
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final Map<String, UnaryOperator<byte[]>> spoiled = new ConcurrentHashMap<>();
    private final Map<String, String> said = new ConcurrentHashMap<>();
    private final AtomicInteger left = new AtomicInteger(NEVER);
    private final AtomicInteger until = new AtomicInteger(NEVER);
    private volatile Path folder;
    private volatile Path coming;
    private volatile HttpServer http;
    private volatile boolean plain;
    private volatile String other = "";
    private volatile CountDownLatch held = new CountDownLatch(0);
    private ExecutorService workers;
    private int port;

    private UnsteadyServer(Path folder, String base) {
        this.folder = folder;
        this.base = base;
    }

    /** Serves a folder under a base path that begins and ends with a slash. */
    public static UnsteadyServer serve(Path folder, String base) {
        UnsteadyServer server = new UnsteadyServer(folder, base);
        server.listen();
        return server;
    }

    /** Where the folder is found, with the slash at the end. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port + base);
    }

    /** From now on serves another folder. */
    public void publish(Path other) {
        folder = other;
    }

    /** Serves another folder once so many requests more were answered. */
    public void publishAfter(int requests, Path other) {
        coming = other;
        until.set(requests);
    }

    /**
     * From now on sends files whose paths begin so as they are changed; those that are changed to nothing are not found, and
     * where bytes are missing, the line breaks after the others.
     */
    public void spoil(String beginning, UnaryOperator<byte[]> change) {
        spoiled.put(beginning, change);
    }

    /** From now on sends files whose paths begin so as they are. */
    public void mend(String beginning) {
        spoiled.remove(beginning);
    }

    /** From now on says this in the header of every answer. */
    public void say(String header, String value) {
        said.put(header, value);
    }

    /** From now on serves the folder under another base path too. */
    public void serveAt(String path) {
        other = path;
    }

    /** From now on pages stand at addresses without their endings, and those with them lead there, as some hosts have it. */
    public void leadToPlainAddresses() {
        plain = true;
    }

    /** Answers so many requests more, then no other until {@link #start}. */
    public void breakAfter(int requests) {
        left.set(requests);
    }

    /** Takes requests from now on, and answers none of them until {@link #letGo}: a phone with a signal and no line behind it. */
    public void hold() {
        held = new CountDownLatch(1);
    }

    /** Answers all that it was asked meanwhile. */
    public void letGo() {
        held.countDown();
    }

    /** Answers nobody. */
    public void stop() {
        http.stop(0);
        workers.shutdownNow();
        left.set(0);
    }

    /** Answers again, at the same port. */
    public void start() {
        if (left.get() > 0) {
            return;
        }
        stop();
        listen();
    }

    private void listen() {
        try {
            left.set(NEVER);
            until.set(NEVER);
            workers = Executors.newFixedThreadPool(4);
            http = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
            http.createContext("/", this::answer);
            http.setExecutor(workers);
            http.start();
            port = http.getAddress().getPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the paths of files that were sent since this was last asked, without those that were unchanged. */
    public List<String> sent() {
        List<String> paths = List.copyOf(sent);
        sent.clear();
        return paths;
    }

    @Override
    public void close() {
        stop();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            held.await();
            if (left.getAndUpdate(count -> count == NEVER ? NEVER : count - 1) <= 0) {
                return;
            }
            if (until.getAndUpdate(count -> count == NEVER ? NEVER : count - 1) == 0) {
                folder = coming;
            }
            String path = exchange.getRequestURI().getPath();
            String root = !other.isEmpty() && path.startsWith(other) ? other : base;
            String name = path.startsWith(root) ? path.substring(root.length()) : "404.html";
            String plainName = name.replaceFirst("(^|/)index\\.html$", "$1").replaceFirst("\\.html$", "");
            if (plain && !plainName.equals(name)) {
                exchange.getResponseHeaders().set("Location", root + plainName);
                exchange.sendResponseHeaders(308, -1);
                return;
            }
            Path file = file(name);
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            send(exchange, folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Path file(String name) {
        Path file = folder.resolve(name.isEmpty() || name.endsWith("/") ? name + "index.html" : name).normalize();
        return plain && !Files.isRegularFile(file) ? folder.resolve(name + ".html").normalize() : file;
    }

    private byte[] changed(String path, byte[] body) {
        return spoiled.entrySet().stream().filter(one -> path.startsWith(one.getKey())).findFirst()
                .map(one -> one.getValue().apply(body)).orElse(body);
    }

    private void send(HttpExchange exchange, String path, byte[] body) throws IOException {
        byte[] coming = changed(path, body);
        String tag = '"' + Integer.toHexString(java.util.Arrays.hashCode(coming)) + '"';
        said.forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("ETag", tag);
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        exchange.getResponseHeaders().set("Content-Type", MediaType.of(path));
        if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        if (coming.length == 0) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        sent.add(path);
        exchange.sendResponseHeaders(200, Math.max(body.length, coming.length));
        exchange.getResponseBody().write(coming);
        exchange.getResponseBody().flush();
    }
}
