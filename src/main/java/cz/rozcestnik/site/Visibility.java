package cz.rozcestnik.site;

import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import java.time.LocalDateTime;

/** Whether visitors see a record at a time. */
public enum Visibility {
    /** It is there. */
    PUBLISHED,
    /** It is not to be published yet. */
    DRAFT,
    /** The person it names did not agree to be published, whatever else it says. */
    REFUSED,
    /** Its time is still to come. */
    SCHEDULED,
    /** Its time is over. */
    ENDED;

    /** Returns the visibility of a record at a time (Europe/Prague). */
    public static Visibility of(SiteRecord record, LocalDateTime clock) {
        boolean refused = record.values(Role.CONSENT, record.original()).stream()
                .anyMatch(value -> value instanceof Value.YesNo consent && !consent.yes());
        if (record.isDraft()) {
            return DRAFT;
        }
        if (refused) {
            return REFUSED;
        }
        Window window = record.window();
        return window.isOver(clock) ? ENDED : window.isBefore(clock) ? SCHEDULED : PUBLISHED;
    }
}
