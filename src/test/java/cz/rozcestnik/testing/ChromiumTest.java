package cz.rozcestnik.testing;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Machines are folders here, and package managers are small scripts that write a program named chromium. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class ChromiumTest {

    @TempDir
    private Path root;
    private Path programs;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void an_empty_machine() throws IOException {
        programs = Files.createDirectories(root.resolve("programs"));
        environment.put("PATH", programs.toString());
    }

    @Test
    void a_chromium_on_the_search_path_is_found() throws IOException {
        Path chrome = program("google-chrome", "");

        assertThat(found("Linux", "visitor")).isEqualTo(chrome);
    }

    @Test
    void the_chosen_program_wins_over_the_search_path() throws IOException {
        program("chromium", "");
        environment.put("ROZCESTNIK_CHROMIUM", program("my-own-browser", "").toString());

        assertThat(found("Linux", "visitor")).hasFileName("my-own-browser");
    }

    @Test
    void a_chosen_program_that_is_not_there_is_an_error_even_if_there_is_another() throws IOException {
        program("chromium", "");
        environment.put("ROZCESTNIK_CHROMIUM", "/nowhere/chromium");

        assertThatIllegalStateException().isThrownBy(() -> found("Linux", "visitor"))
                .withMessage("ROZCESTNIK_CHROMIUM names /nowhere/chromium, which is no program.");
    }

    @Test
    void on_a_mac_the_applications_are_looked_through() throws IOException {
        Path folder = Files.createDirectories(root.resolve("Applications/Google Chrome.app/Contents/MacOS"));
        Path chrome = program(folder.resolve("Google Chrome"), "");

        assertThat(found("Mac OS X", "visitor")).isEqualTo(chrome);
    }

    @Test
    void root_in_a_container_gets_it_from_the_package_manager() throws IOException {
        Files.createFile(root.resolve(".dockerenv"));
        packageManager("apt-get");

        assertThat(found("Linux", "root")).isEqualTo(programs.resolve("chromium"));
        assertThat(root.resolve("ran")).hasContent("update\ninstall -y --no-install-recommends chromium");
    }

    @Test
    void root_on_a_build_server_gets_it_from_the_package_manager() throws IOException {
        environment.put("CI", "true");
        packageManager("apk");

        assertThat(found("Linux", "root")).isEqualTo(programs.resolve("chromium"));
        assertThat(root.resolve("ran")).hasContent("add chromium");
    }

    @Test
    void anyone_else_is_told_the_one_command_to_run() throws IOException {
        environment.put("CI", "true");
        packageManager("apt-get");

        assertThatIllegalStateException().isThrownBy(() -> found("Linux", "visitor"))
                .withMessage("The browser tests need Chromium. Install it: sudo apt-get update"
                        + " && sudo apt-get install -y --no-install-recommends chromium");
        assertThat(root.resolve("ran")).doesNotExist();
    }

    @Test
    void root_on_a_machine_of_its_own_is_told_too() throws IOException {
        packageManager("dnf");

        assertThatIllegalStateException().isThrownBy(() -> found("Linux", "root"))
                .withMessageEndingWith("sudo dnf install -y chromium");
        assertThat(root.resolve("ran")).doesNotExist();
    }

    @Test
    void a_package_manager_that_fails_says_why() throws IOException {
        environment.put("CI", "true");
        program("dnf", "echo no such package; exit 1");

        assertThatIllegalStateException().isThrownBy(() -> found("Linux", "root"))
                .withMessage("This failed: dnf install -y chromium\nno such package\n");
    }

    @Test
    void a_package_manager_that_installs_nothing_is_an_error() throws IOException {
        environment.put("CI", "true");
        program("dnf", "");

        assertThatIllegalStateException().isThrownBy(() -> found("Linux", "root"))
                .withMessage("dnf installed no Chromium. Set ROZCESTNIK_CHROMIUM to a Chromium or Chrome.");
    }

    private Path found(String system, String user) {
        return new Chromium(new Machine(system, user, environment, root)).program();
    }

    private void packageManager(String name) throws IOException {
        String installs = "case \"$*\" in *chromium*) printf '#!/bin/sh\\n' > '%1$s'; /bin/chmod +x '%1$s';; esac";
        program(name, "echo \"$*\" >> '" + root.resolve("ran") + "'\n" + installs.formatted(programs.resolve("chromium")));
    }

    private Path program(String name, String body) throws IOException {
        return program(programs.resolve(name), body);
    }

    private static Path program(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
