package cz.rozcestnik.template;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.site.Accessibility;
import cz.rozcestnik.site.SiteSettings;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The site itself as a template sees it. */
public record SiteView(
        String name, String tagline, String host, boolean ribbon, Optional<RecordView> funding,
        Optional<LicenceView> licence, Optional<String> exit, Optional<AccessibilityView> accessibility,
        boolean keeping, Optional<String> archive) {

    /** What the statement of accessibility says, as a template sees it. */
    public record AccessibilityView(
            String status, RecordView.DateView assessed, List<String> checks, List<String> gaps, Optional<RecordView> contact) {
    }

    /** A licence as a template sees it. */
    public record LicenceView(String name, String url) {
    }

    /** Returns what the settings of a site say to readers of a language, with the records that they name. */
    static SiteView of(SiteSettings settings, Language reader, TimeViews times, Function<Value.Reference, RecordView> records) {
        return new SiteView(settings.name().in(reader), settings.tagline().in(reader),
                settings.host().toString(), settings.demo().ribbon(),
                settings.funding().map(records),
                settings.licence().map(licence -> new LicenceView(licence.name(), licence.address().toString())),
                Optional.ofNullable(settings.visitors().exit().get(reader)).map(URI::toString),
                settings.visitors().accessibility().map(facts -> accessibility(facts, reader, times, records)),
                settings.visitors().keeping(), settings.visitors().archive().map(URI::toString));
    }

    private static AccessibilityView accessibility(
            Accessibility facts, Language reader, TimeViews times, Function<Value.Reference, RecordView> records) {
        return new AccessibilityView(facts.status().code(), times.date(facts.assessed()),
                facts.checks().stream().map(text -> text.in(reader)).toList(),
                facts.gaps().stream().map(text -> text.in(reader)).toList(), facts.contact().map(records));
    }
}
