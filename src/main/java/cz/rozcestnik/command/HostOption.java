package cz.rozcestnik.command;

import java.net.URI;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Under which address a site will stand, for the commands to which that makes a difference. */
final class HostOption {
    @Option(names = "--host", paramLabel = "URL", descriptionKey = "host")
    private String host;

    /** Returns whether a site can be published there; else tells why not. */
    boolean isUsable(Terminal terminal) {
        boolean usable = host == null || WebAddress.of(host).isPresent();
        if (!usable) {
            terminal.tell("use.host", host);
        }
        return usable;
    }

    /** Returns the address; nothing where that of the settings holds. */
    Optional<URI> address() {
        return Optional.ofNullable(host).flatMap(WebAddress::of);
    }
}
