package cz.rozcestnik.testing.corpus;

import java.util.function.UnaryOperator;

/** A slip that editors make; each makes one problem in a record of a service. */
public enum Fault {
    /** The provider's name with two letters swapped. */
    DEAD_REFERENCE(service -> service.fact("organization", swapped(service.facts().get("organization")))),
    /** The provider was renamed and nobody told the services. */
    RENAMED_ORGANIZATION(service -> service.fact("organization", "puvodni-nazev-poskytovatele")),
    DEAD_LINK(service -> service.paragraph("[Formulář](../document/zadost-" + service.id().length() + ".cs.md)")),
    NEARLY_DEAD_LINK(service -> service.paragraph("[Kurzy](../topic/rodicovstv.cs.md)")),
    SHORT_PHONE(service -> service.fact("phones", "[{ number: \"212 345\" }]")),
    NO_SUCH_DAY(service -> service.fact("verified", "2026-02-30")),
    UNKNOWN_KEY(service -> service.fact("capacty", "12")),
    KEY_TWICE(service -> service.fact("email", service.facts().get("email") + "\nemail: jina@example.org")),
    MISSING_FIELD(service -> service.withoutFact("kind")),
    WRONG_CHOICE(service -> service.fact("cost", "zadarmo")),
    UNQUOTED_COLON(service -> service.czech("summary", "Pozor: od ledna jinde")),
    NEUTRAL_IN_TRANSLATION(service -> service.english("email", "other@example.org")),
    IMAGE_WITHOUT_ALT(service -> service.paragraph("![](foto.jpg)")),
    LONG_SENTENCE(service -> service.paragraph("Přijďte " + "a zase ".repeat(20) + "odejděte."));

    private final UnaryOperator<Draft> slip;

    Fault(UnaryOperator<Draft> slip) {
        this.slip = slip;
    }

    Draft in(Draft service) {
        return slip.apply(service);
    }

    private static String swapped(String name) {
        return name.substring(0, 2) + name.charAt(3) + name.charAt(2) + name.substring(4);
    }
}
