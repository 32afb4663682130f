package cz.rozcestnik.bake;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jbake.render.RenderingTool;

/** Puts rendering tools on the class path of the running thread, as a jar of somebody else's would. */
record Services(URLClassLoader loader, ClassLoader before) implements AutoCloseable {

    static Services on(Path folder, String... tools) throws IOException {
        Path file = folder.resolve("META-INF/services").resolve(RenderingTool.class.getName());
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", tools));
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before);
        Thread.currentThread().setContextClassLoader(loader);
        return new Services(loader, before);
    }

    static Services on(Path folder, Class<?>... tools) throws IOException {
        return on(folder, Arrays.stream(tools).map(Class::getName).toArray(String[]::new));
    }

    @Override
    public void close() throws IOException {
        Thread.currentThread().setContextClassLoader(before);
        loader.close();
    }
}
