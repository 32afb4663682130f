package cz.rozcestnik.command;

import cz.rozcestnik.site.SiteSettings;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address under which a site may be published: the web's, or this machine's for a trial. */
final class WebAddress {
    private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?";
    private static final String BYTE = "(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])";
    private static final Pattern HOST = Pattern.compile(
            "localhost|\\[[0-9A-Fa-f:.]+]|(" + BYTE + "\\.){3}" + BYTE + "|(" + LABEL + "\\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]");

    private WebAddress() {
    }

    /** Returns an address with http or https and a host, without user, query and fragment; else nothing. */
    static Optional<URI> of(String text) {
        try {
            URI address = new URI(text);
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            boolean hosted = address.getHost() != null && HOST.matcher(address.getHost()).matches();
            return web && hosted && SiteSettings.isHost(address) ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
