package cz.rozcestnik.bench;

/**
 * What one visit with a search took.
 *
 * @param results  how many were shown, of ten asked for
 * @param requests how many files came
 * @param waves    how often the browser had to ask again after everything asked for had come
 * @param bytes    of all answers as they travelled, with their headers
 * @param first    milliseconds from a page without any search to ten results
 * @param next     milliseconds of another query then
 * @param again    milliseconds of the first query once more
 */
record Transfer(int results, int requests, int waves, long bytes, double first, double next, double again) {
}
