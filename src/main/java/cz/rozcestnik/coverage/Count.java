package cz.rozcestnik.coverage;

/** How many services and how many stories there are. */
public record Count(int services, int stories) {
    /** Nothing at all. */
    public static final Count NONE = new Count(0, 0);

    /** Returns this and another count together. */
    public Count plus(Count other) {
        return new Count(services + other.services, stories + other.stories);
    }
}
