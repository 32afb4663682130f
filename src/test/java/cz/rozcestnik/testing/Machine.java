package cz.rozcestnik.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a test needs to know of the machine it runs on.
 *
 * @param system      name of the operating system, as Java tells it
 * @param user        name of the user
 * @param environment environment variables
 * @param root        top of the file system
 */
record Machine(String system, String user, Map<String, String> environment, Path root) {

    private static final Pattern CONTAINER_GROUPS = Pattern.compile("docker|kubepods|containerd|libpod|lxc");

    static Machine here() {
        return new Machine(System.getProperty("os.name"), System.getProperty("user.name"), System.getenv(),
                Path.of("").toAbsolutePath().getRoot());
    }

    boolean isLinux() {
        return system.toLowerCase(Locale.ROOT).startsWith("linux");
    }

    /** Whether programs may be installed without asking: as root on a build server or in a container. */
    boolean isOursToChange() {
        return isLinux() && user.equals("root") && ("true".equals(environment.get("CI")) || isContainer());
    }

    /** The first of these programs that the search path has. */
    Optional<Path> program(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> searchPath().map(folder -> folder.resolve(name)))
                .filter(Machine::isProgram)
                .findFirst();
    }

    static boolean isProgram(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }

    private Stream<Path> searchPath() {
        String separator = Pattern.quote(System.getProperty("path.separator"));
        return Arrays.stream(environment.getOrDefault("PATH", "").split(separator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
    }

    private boolean isContainer() {
        boolean marked = Stream.of(".dockerenv", "run/.containerenv").map(root::resolve).anyMatch(Files::exists);
        return marked || environment.containsKey("container") || groups().stream()
                .anyMatch(group -> CONTAINER_GROUPS.matcher(group).find());
    }

    private List<String> groups() {
        Path groups = root.resolve("proc/1/cgroup");
        try {
            return Files.isReadable(groups) ? Files.readAllLines(groups) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
