/**
 * Content that means harm, kept for ever in {@code src/test/hostile}: each case is cleaned or refused, and changes
 * nothing but its own record.
 */
package cz.rozcestnik.hostile;
