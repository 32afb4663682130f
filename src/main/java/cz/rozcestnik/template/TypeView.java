package cz.rozcestnik.template;

/** A content type as a template sees it; {@code path} is that of its list, empty where there is none. */
public record TypeView(String name, String label, String labelMany, String path) {
}
