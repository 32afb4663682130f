package cz.rozcestnik.jsonld;

import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.site.Facts;
import java.util.Set;

/** Narrows types of schema.org for public administration and non-profit organizations. */
final class Administration {
    private static final String ORGANIZATION = "Organization";
    private static final String PUBLIC_BODY = "GovernmentOrganization";
    private static final Set<String> PUBLIC = Set.of("state", "region", "municipality", "labour-office");

    private Administration() {
    }

    /** Returns what an organization is by the code of its nature. */
    static String organization(Facts facts) {
        String nature = facts.one(Role.NATURE, Value.Choice.class).map(Value.Choice::code).orElse("");
        if (PUBLIC.contains(nature)) {
            return PUBLIC_BODY;
        }
        return nature.equals("ngo") ? "NGO" : ORGANIZATION;
    }

    /** Returns what a service is by the type of whoever provides it. */
    static String service(String provider) {
        return provider.equals(PUBLIC_BODY) ? "GovernmentService" : "Service";
    }
}
