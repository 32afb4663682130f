package cz.rozcestnik.search;

/**
 * Rounds a result to single precision.
 *
 * <p>On the JVM a float operation already is rounded and nothing changes. Compiled to JavaScript it is computed in
 * double precision, and only the trip through the 32 bits rounds it.
 */
final class SinglePrecision {
    private SinglePrecision() {
    }

    static float round(float value) {
        return Float.intBitsToFloat(Float.floatToRawIntBits(value));
    }
}
