package cz.rozcestnik.template;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Phrases;
import cz.rozcestnik.language.Sizes;
import cz.rozcestnik.model.Attachment;
import cz.rozcestnik.model.Duration;
import cz.rozcestnik.model.Location;
import cz.rozcestnik.model.Nuts;
import cz.rozcestnik.model.OpeningHours;
import cz.rozcestnik.model.Period;
import cz.rozcestnik.model.Phone;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.picture.Picture;
import cz.rozcestnik.picture.Pictures;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Turns values into what templates see of them, for readers of one language. */
final class FieldViews {
    private static final char NBSP = '\u00a0';

    private final Language reader;
    private final Phrases words;
    private final TimeViews times;
    private final BiFunction<String, String, Optional<RecordView>> records;
    private final Function<Attachment, String> paths;
    private final Pictures pictures;

    /** Views for readers; records are found by their type and name, files have paths from the site's root. */
    FieldViews(TimeViews times, BiFunction<String, String, Optional<RecordView>> records,
            Function<Attachment, String> paths, Pictures pictures) {
        this.reader = times.reader();
        this.words = times.words();
        this.times = times;
        this.records = records;
        this.paths = paths;
        this.pictures = pictures;
    }

    record GroupView(Map<String, Object> f) {
    }

    record ChoiceView(String code, String label) {
    }

    record RegionView(String code, String name, Optional<RecordView> record) {
    }

    record PhoneView(String text, String href, String e164, String line, String charge) {
    }

    record LinkView(String text, String href) {
    }

    record MoneyView(String text, BigDecimal amount, String currency) {
    }

    record LanguageView(String code, String name) {
    }

    /** A picture; {@code html()} writes it. */
    record ImageView(String path, String alt, boolean decorative, int width, int height, Picture picture) {
    }

    record DownloadView(String title, String path, LanguageView language, String format, String size,
            Optional<Boolean> accessible) {
    }

    record PlaceView(
            String text,
            Optional<String> street,
            Optional<String> city,
            Optional<String> postalCode,
            Optional<BigDecimal> latitude,
            Optional<BigDecimal> longitude,
            Optional<String> virtual) {
    }

    /** Returns what a template sees of a value that stands in a document; nothing of a reference to what is not published. */
    Optional<Object> view(Value value, Document document) {
        if (value instanceof Value.Text text) {
            return Optional.of(text.text());
        } else if (value instanceof Value.Prose prose) {
            return Optional.of(new ProseView(prose.prose(), document.path()));
        } else if (value instanceof Value.Choice choice) {
            return Optional.of(new ChoiceView(choice.code(), choice.label().in(reader)));
        } else if (value instanceof Value.Reference reference) {
            return records.apply(reference.type(), reference.name()).map(found -> found);
        } else if (value instanceof Value.Items items) {
            List<Object> views = items.values().stream().flatMap(item -> view(item, document).stream()).toList();
            return views.isEmpty() ? Optional.empty() : Optional.of(views);
        } else if (value instanceof Value.Group group) {
            return Optional.of(group(group, document));
        }
        return Optional.of(fact(value, document));
    }

    private GroupView group(Value.Group group, Document document) {
        Map<String, Object> views = new LinkedHashMap<>();
        group.values().forEach((name, value) -> view(value, document).ifPresent(view -> views.put(name, view)));
        return new GroupView(views);
    }

    private Object fact(Value value, Document document) {
        if (value instanceof Value.Region region) {
            return region(region);
        } else if (value instanceof Value.Moment moment) {
            return times.moment(moment);
        } else if (value instanceof Duration duration) {
            return times.duration(duration);
        } else if (value instanceof Value.Number number) {
            return number.number();
        } else if (value instanceof Value.YesNo yesNo) {
            return yesNo.yes();
        } else if (value instanceof Value.Day day) {
            return times.date(day.day());
        } else if (value instanceof Period period) {
            return times.period(period);
        } else if (value instanceof Phone phone) {
            return new PhoneView(phone.text(), "tel:" + phone.number(), phone.number(),
                    phone.line().name().toLowerCase(Locale.ROOT), phone.charge().name().toLowerCase(Locale.ROOT));
        } else if (value instanceof Value.Email email) {
            return new LinkView(email.address(), "mailto:" + inAddress(email.address()));
        } else if (value instanceof Value.Link link) {
            return new LinkView(shown(link.address()), link.address().toString());
        } else if (value instanceof Value.Money money) {
            return money(money);
        } else if (value instanceof OpeningHours hours) {
            return HoursView.of(hours, times, document.language());
        } else if (value instanceof Value.LanguageCode language) {
            return language(language.code());
        } else if (value instanceof Location location) {
            return place(location);
        }
        return attached(value);
    }

    private Object attached(Value value) {
        if (value instanceof Value.Image image) {
            return image(image);
        } else if (value instanceof Value.Download download) {
            return new DownloadView(download.title(), paths.apply(download.file()), language(download.language()),
                    download.file().format(), Sizes.of(download.file().size(), reader), download.accessible());
        } else if (value instanceof Value.PostalCode code) {
            return code.text();
        } else if (value instanceof Value.CompanyNumber || value instanceof Value.DataBox) {
            return value.normal();
        }
        throw new IllegalArgumentException("No view of " + value.getClass().getName());
    }

    /** A mailbox may have signs in its name that would begin the subject, or another receiver, of a mail (RFC 6068, section 2). */
    private static String inAddress(String email) {
        StringBuilder address = new StringBuilder();
        email.chars().forEach(c -> address.append("%?&/#`^{|}".indexOf(c) < 0 ? Character.toString(c) : "%" + HexFormat.of().withUpperCase().toHexDigits((byte) c)));
        return address.toString();
    }

    private ImageView image(Value.Image image) {
        Picture picture = pictures.of(image.file()).orElseThrow();
        Picture.Size largest = picture.largest();
        return new ImageView(largest.path(), image.alt().in(reader), image.decorative(), largest.width(), largest.height(), picture);
    }

    private LanguageView language(String code) {
        return new LanguageView(code, Locale.forLanguageTag(code).getDisplayLanguage(reader.locale()));
    }

    private RegionView region(Value.Region region) {
        if (region.isCountry()) {
            return new RegionView(region.code(), words.get("region.country"), Optional.empty());
        }
        Optional<RecordView> record = records.apply(region.type(), region.code());
        return new RegionView(region.code(), record.map(RecordView::title).orElse(Nuts.REGIONS.get(region.code())), record);
    }

    private MoneyView money(Value.Money money) {
        String number = grouped(money.amount());
        boolean crowns = money.currency().equals("CZK");
        String text = switch (reader) {
            case CS -> number + NBSP + (crowns ? "Kč" : "€");
            case EN -> (crowns ? "CZK" + NBSP : "€") + number;
        };
        return new MoneyView(text, money.amount(), money.currency());
    }

    private String grouped(BigDecimal amount) {
        String plain = amount.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder grouped = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, reader == Language.CS ? NBSP : ',');
        }
        String decimals = point < 0 ? "" : (reader == Language.CS ? ',' : '.') + plain.substring(point + 1);
        return grouped + decimals;
    }

    private static String shown(URI address) {
        String host = address.getHost();
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }

    private static PlaceView place(Location place) {
        List<String> parts = new ArrayList<>();
        if (!place.street().isEmpty()) {
            parts.add(place.street());
        }
        String city = (place.postalCode() + " " + place.city()).strip();
        if (!city.isEmpty()) {
            parts.add(city);
        }
        return new PlaceView(String.join(", ", parts), given(place.street()), given(place.city()),
                given(place.postalCode()), place.position().map(Location.Position::latitude),
                place.position().map(Location.Position::longitude), place.virtual().map(URI::toString));
    }

    private static Optional<String> given(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
