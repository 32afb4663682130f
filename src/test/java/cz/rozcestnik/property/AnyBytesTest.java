package cz.rozcestnik.property;

/** The product itself. */
class AnyBytesTest extends AnyBytesProperties {

    @Override
    Editing editing(Portal portal) {
        return portal;
    }
}
