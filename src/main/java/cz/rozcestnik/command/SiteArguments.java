package cz.rozcestnik.command;

import cz.rozcestnik.build.BuildOptions;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Which site a command is about, and what its build is told. */
final class SiteArguments {
    private static final ZoneId ZONE = ZoneId.of("Europe/Prague");

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", descriptionKey = "dir")
    private Path folder = Path.of("");

    @Option(names = "--clock", paramLabel = "2026-11-21T08:00", descriptionKey = "clock")
    private LocalDateTime clock;

    @Option(names = "--host", paramLabel = "URL", descriptionKey = "host", converter = WebAddress.class)
    private URI host;

    /** Reads an absolute address with http or https. */
    static final class WebAddress implements ITypeConverter<URI> {
        @Override
        public URI convert(String text) {
            URI address = URI.create(text);
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            if (!web || address.getHost() == null) {
                throw new TypeConversionException(text);
            }
            return address;
        }
    }

    Path folder() {
        return folder.toAbsolutePath().normalize();
    }

    BuildOptions options() {
        return new BuildOptions(Optional.ofNullable(host), Optional.ofNullable(clock), LocalDateTime.now(ZONE));
    }
}
