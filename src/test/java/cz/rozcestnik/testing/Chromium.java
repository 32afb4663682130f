package cz.rozcestnik.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

/**
 * The Chromium that browser tests run in: one that is installed, else one from the system's package manager.
 *
 * <p>It is looked for in the variable {@code ROZCESTNIK_CHROMIUM}, on the search path, and in the usual places of
 * macOS and Windows. Only as root, on a build server ({@code CI=true}) or in a container, it is installed.
 */
final class Chromium {

    private static final String VARIABLE = "ROZCESTNIK_CHROMIUM";
    private static final String[] NAMES = {"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"};
    private static final List<PackageManager> MANAGERS = List.of(
            new PackageManager("apt-get", List.of("update", "install -y --no-install-recommends chromium")),
            new PackageManager("dnf", List.of("install -y chromium")),
            new PackageManager("apk", List.of("add chromium")));

    private final Machine machine;

    Chromium(Machine machine) {
        this.machine = machine;
    }

    /** The program's file; throws {@link IllegalStateException}, with the command that helps, where there is none. */
    Path program() {
        return installed().orElseGet(this::install);
    }

    private Optional<Path> installed() {
        String chosen = machine.environment().get(VARIABLE);
        if (chosen != null && !Machine.isProgram(Path.of(chosen))) {
            throw new IllegalStateException(VARIABLE + " names " + chosen + ", which is no program.");
        }
        return Optional.ofNullable(chosen).map(Path::of)
                .or(() -> machine.program(NAMES))
                .or(() -> usualPlaces().filter(Machine::isProgram).findFirst());
    }

    private Stream<Path> usualPlaces() {
        Stream<String> mac = Stream.of("Google Chrome.app/Contents/MacOS/Google Chrome", "Chromium.app/Contents/MacOS/Chromium")
                .map(place -> "Applications/" + place);
        Stream<String> windows = Stream.of("Program Files", "Program Files (x86)")
                .map(place -> place + "/Google/Chrome/Application/chrome.exe");
        return Stream.concat(mac, windows).map(machine.root()::resolve);
    }

    private Path install() {
        Optional<PackageManager> manager = MANAGERS.stream().filter(one -> machine.program(one.name()).isPresent()).findFirst();
        if (manager.isEmpty() || !machine.isOursToChange()) {
            throw new IllegalStateException("The browser tests need Chromium. Install it: " + manager
                    .map(PackageManager::advice).orElseGet(this::adviceElsewhere));
        }
        manager.get().steps().forEach(step -> run(manager.get().name(), step));
        return installed().orElseThrow(() -> new IllegalStateException(
                manager.get().name() + " installed no Chromium. Set " + VARIABLE + " to a Chromium or Chrome."));
    }

    private void run(String manager, String step) {
        Stream<String> program = machine.program(manager).stream().map(Path::toString);
        List<String> command = Stream.concat(program, Stream.of(step.split(" "))).toList();
        try {
            ProcessBuilder installer = new ProcessBuilder(command).redirectErrorStream(true);
            installer.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = installer.start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("This failed: " + manager + " " + step + "\n" + said);
            }
        } catch (IOException failure) {
            throw new IllegalStateException("This did not run: " + manager + " " + step, failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while Chromium was being installed.", stopped);
        }
    }

    private String adviceElsewhere() {
        String system = machine.system();
        return system.startsWith("Mac") ? "brew install --cask chromium"
                : system.startsWith("Windows") ? "winget install Google.Chrome"
                : "set " + VARIABLE + " to the file of a Chromium or Chrome";
    }

    private record PackageManager(String name, List<String> steps) {

        String advice() {
            return steps.stream().map(step -> "sudo " + name + " " + step).collect(joining(" && "));
        }
    }
}
