package cz.rozcestnik.publish.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The Git repository that the form saves into.
 *
 * @param service     who hosts it: {@code github}, {@code gitlab} or {@code gitea}
 * @param path        its owner and name, such as {@code urad/portal}
 * @param branch      the branch that is published
 * @param application the id under which the form is known to the service; without it editors sign in with a token
 */
public record Repository(String service, String path, String branch, Optional<String> application) {
    private static final List<String> SERVICES = List.of("github", "gitlab", "gitea");
    private static final String NAME = "(?!\\.{1,2}(/|$))[A-Za-z0-9._-]+";
    private static final Pattern PATH = Pattern.compile(NAME + "(/" + NAME + ")+");

    /** Reads a service and a path, such as {@code gitlab:urad/portal}, or nothing where it is not so written. */
    public static Optional<Repository> of(String text, String branch, Optional<String> application) {
        int colon = text.indexOf(':');
        String service = colon < 0 ? "" : text.substring(0, colon);
        String path = text.substring(colon + 1);
        return SERVICES.contains(service) && PATH.matcher(path).matches()
                ? Optional.of(new Repository(service, path, branch, application))
                : Optional.empty();
    }
}
