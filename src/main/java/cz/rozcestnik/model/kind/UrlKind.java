package cz.rozcestnik.model.kind;

import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.YamlNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The address of a web page, with http or https. */
public record UrlKind() implements FieldKind {

    @Override
    public String name() {
        return "url";
    }

    @Override
    public Optional<Value> read(YamlNode node, Reading reading) {
        return reading.text(node).flatMap(text -> parse(text)
                .<Optional<Value>>map(address -> Optional.of(new Value.Link(address)))
                .orElseGet(() -> reading.refuse(node, ProblemCode.URL_INVALID, text)));
    }

    /** Reads an address with a scheme, a host with a domain, and no user name. */
    static Optional<URI> parse(String text) {
        try {
            URI address = new URI(text);
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            boolean hosted = address.getHost() != null && EmailKind.host(address.getHost());
            return web && hosted && address.getUserInfo() == null ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
