package cz.rozcestnik.site;

import cz.rozcestnik.language.Labels;
import cz.rozcestnik.model.Value;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the statement of accessibility says (Act 99/2019 Sb., section 7).
 *
 * @param status   how far the site conforms
 * @param assessed the day of the last assessment
 * @param checks   what was checked, and by what
 * @param gaps     what is not accessible or not known, and why
 * @param contact  the record of those who take suggestions
 */
public record Accessibility(
        Status status, LocalDate assessed, List<Labels> checks, List<Labels> gaps, Optional<Value.Reference> contact) {

    /** Keeps copies. */
    public Accessibility {
        checks = List.copyOf(checks);
        gaps = List.copyOf(gaps);
    }

    /** How far a site conforms. */
    public enum Status {
        /** To all requirements. */
        FULL,
        /** To most, with the gaps named. */
        PARTIAL,
        /** To few. */
        NONE,
        /** Nobody independent has looked yet. */
        UNASSESSED;

        /** Returns the name as it is written in the settings. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Returns the status of a name. */
        public static Optional<Status> of(String code) {
            return Arrays.stream(values()).filter(status -> status.code().equals(code)).findFirst();
        }

        /** Returns all names. */
        public static List<String> codes() {
            return Arrays.stream(values()).map(Status::code).toList();
        }
    }
}
