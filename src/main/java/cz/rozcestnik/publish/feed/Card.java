package cz.rozcestnik.publish.feed;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Location;
import cz.rozcestnik.model.Phone;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.util.List;

/**
 * Writes contacts as cards for an address book (vCard 4.0, RFC 6350).
 *
 * <p>A contact is a person only where it says that this person agreed to be published, else a desk of an organization.
 * Its name stands undivided in N as well, since some address books show nothing else.
 * The UID is an address that stays when the page moves.
 */
record Card(Site site, Language reader) {

    /** Returns the cards of contacts, one after another. */
    byte[] of(List<SiteRecord> contacts) {
        ContentLines lines = new ContentLines();
        contacts.forEach(contact -> lines.block(card(contact)));
        return lines.bytes();
    }

    private ContentLines card(SiteRecord contact) {
        String name = plain(contact.title(reader));
        boolean person = contact.value(Role.CONSENT, reader).isPresent();
        ContentLines lines = new ContentLines().raw("BEGIN", "VCARD").raw("VERSION", "4.0")
                .raw("UID", site.settings().host() + "#" + contact.name())
                .raw("KIND", person ? "individual" : "org").text("FN", name).raw("N", ContentLines.escape(name) + ";;;;");
        contact.values(Role.PROVIDER, reader).stream().flatMap(value -> organization(value).stream())
                .forEach(provider -> lines.text("ORG", plain(provider)));
        contact.values(Role.PHONE, reader).stream().filter(Phone.class::isInstance).map(Phone.class::cast)
                .forEach(phone -> lines.raw(phone(phone), "tel:" + phone.number()));
        contact.values(Role.EMAIL, reader).stream().filter(Value.Email.class::isInstance).map(Value.Email.class::cast)
                .forEach(email -> lines.text("EMAIL;TYPE=work", email.address()));
        contact.values(Role.PLACE, reader).stream().filter(Location.class::isInstance).map(Location.class::cast)
                .forEach(place -> place(place, lines));
        lines.text("NOTE;LANGUAGE=" + contact.textLanguage(reader).code(), plain(contact.text(Role.SUMMARY, reader)));
        contact.path(reader).ifPresent(path -> lines.raw("URL", site.settings().host() + path));
        contact.freshness().ifPresent(facts -> lines.raw("REV", PragueTime.stamp(facts.verified())));
        return lines.raw("END", "VCARD");
    }

    private List<String> organization(Value value) {
        return value instanceof Value.Reference reference
                ? site.record(reference).map(found -> found.title(reader)).stream().toList()
                : List.of();
    }

    private static String phone(Phone phone) {
        return "TEL;VALUE=uri;TYPE=" + (phone.line() == Phone.Line.MOBILE ? "\"work,cell\"" : "\"work,voice\"");
    }

    /** A post office box and a room are never told apart from the street. */
    private static void place(Location place, ContentLines lines) {
        if (place.city().isEmpty()) {
            return;
        }
        lines.raw("ADR;TYPE=work", ";;" + ContentLines.escape(plain(place.street())) + ";"
                + ContentLines.escape(plain(place.city())) + ";;" + ContentLines.escape(plain(place.postalCode())) + ";CZ");
        place.position().ifPresent(at -> lines.raw("GEO",
                "geo:" + at.latitude().toPlainString() + "," + at.longitude().toPlainString()));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
