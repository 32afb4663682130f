package cz.rozcestnik.preview;

import cz.rozcestnik.language.Dates;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Phrases;
import cz.rozcestnik.problem.ProblemTexts;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.site.Visibility;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** What the preview says of its own, in the language of its reader. */
public record PreviewTexts(Phrases phrases, ProblemTexts problems) {

    /** Returns the texts in a language. */
    public static PreviewTexts in(Language language) {
        String name = "preview_" + language.code() + ".properties";
        try (Reader reader = new InputStreamReader(PreviewTexts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            return new PreviewTexts(Phrases.read(language, reader), ProblemTexts.in(language));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns why visitors do not see a record; nothing where they do. */
    Optional<String> ribbon(SiteRecord record, Visibility visibility) {
        return switch (visibility) {
            case PUBLISHED -> Optional.empty();
            case DRAFT -> Optional.of(phrases.get("draft"));
            case REFUSED -> Optional.of(phrases.get("refused"));
            case SCHEDULED -> Optional.of(phrases.get("scheduled", day(record.window().firstDay())));
            case ENDED -> Optional.of(phrases.get("ended", day(record.window().lastDay())));
        };
    }

    private String day(String iso) {
        return Dates.day(LocalDate.parse(iso), phrases.language());
    }
}
