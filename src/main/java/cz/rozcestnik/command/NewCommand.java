package cz.rozcestnik.command;

import cz.rozcestnik.bake.Bakery;
import cz.rozcestnik.build.BuildOptions;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Slug;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.ModelNames;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.Suggestion;
import cz.rozcestnik.scaffold.Scaffold;
import cz.rozcestnik.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a new record for a person to fill in. */
@Command(name = "new", sortOptions = false)
final class NewCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "TYPE", descriptionKey = "new.type")
    private String type;

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "new.name")
    private String name;

    @Option(names = "--language", paramLabel = "cs|en", descriptionKey = "new.language")
    private String language = Language.CS.code();

    @Option(names = "--site", paramLabel = "DIR", descriptionKey = "site")
    private Path folder = Path.of("");

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        Optional<Language> wanted = Language.of(language);
        if (wanted.isEmpty()) {
            return refuse("use.value", language, "cs|en");
        }
        if (!SiteArguments.isThere(root, terminal)) {
            return ExitCode.WRONG_USE;
        }
        if (!ModelNames.isRecordName(name)) {
            return Slug.of(name).isEmpty() ? refuse("new.bad-name", name) : refuse("new.bad-name.suggested", name, Slug.of(name));
        }
        Bakery bakery = new Bakery(root, new SiteBuild(new BuildOptions(Optional.empty(), Optional.empty(), now())));
        if (!SiteArguments.hasContent(bakery, terminal)) {
            return ExitCode.WRONG_USE;
        }
        Site site = bakery.read().value().site();
        Optional<ContentType> model = site.types().find(type);
        return model.isEmpty() ? refuseType(site) : write(site, model.get(), wanted.get(), bakery);
    }

    private int write(Site site, ContentType model, Language wanted, Bakery bakery) throws IOException {
        Path content = bakery.content();
        for (Language other : Language.values()) {
            Path there = file(content, other);
            if (Files.exists(there)) {
                return other == wanted ? refuse("new.exists", there) : refuse("new.translation", there, type + "/" + name, language);
            }
        }
        Path file = file(content, wanted);
        Files.createDirectories(file.getParent());
        Files.writeString(file, Scaffold.of(site, terminal.language()).newFile(model), bakery.charset(),
                StandardOpenOption.CREATE_NEW);
        terminal.tell(model.field(Role.STATUS).isPresent() ? "new.done.draft" : "new.done", file);
        return ExitCode.DONE;
    }

    private Path file(Path content, Language version) {
        return content.resolve(type).resolve(name + "." + version.code() + ".md");
    }

    private int refuseType(Site site) {
        return Suggestion.closest(type, site.types().byName().keySet())
                .map(meant -> refuse("new.no-type.suggested", type, meant))
                .orElseGet(() -> refuse("new.no-type", type, String.join(", ", site.types().byName().keySet())));
    }

    private int refuse(String key, Object... arguments) {
        terminal.tell(key, arguments);
        return ExitCode.WRONG_USE;
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(Value.Moment.ZONE);
    }
}
