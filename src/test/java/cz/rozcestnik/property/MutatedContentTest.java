package cz.rozcestnik.property;

/** The product itself. */
class MutatedContentTest extends MutatedContentProperties {

    @Override
    Editing editing(Portal portal) {
        return portal;
    }
}
