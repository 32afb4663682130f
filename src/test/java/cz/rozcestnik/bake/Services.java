package cz.rozcestnik.bake;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jbake.render.RenderingTool;

/** Puts rendering tools on the class path of the running thread, as a jar of somebody else's would. */
final class Services {
    private Services() {
    }

    interface Step<T> {
        T run() throws IOException;
    }

    static <T> T with(Path jar, List<String> tools, Step<T> step) throws IOException {
        Path file = jar.resolve("META-INF/services").resolve(RenderingTool.class.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, tools);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return step.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
