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
    /** Its time is still to come. */
    SCHEDULED,
    /** Its time is over. */
    ENDED;

    private static final String DRAFT_CODE = "draft";

    /** Returns the visibility of a record at a time (Europe/Prague). */
    public static Visibility of(SiteRecord record, LocalDateTime clock) {
        boolean draft = record.value(Role.STATUS, record.original())
                .filter(value -> value instanceof Value.Choice choice && choice.code().equals(DRAFT_CODE)).isPresent();
        Window window = record.window();
        return draft ? DRAFT : window.isOver(clock) ? ENDED : window.isBefore(clock) ? SCHEDULED : PUBLISHED;
    }
}
