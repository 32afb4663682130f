/** What was read while something was made, so that it need not be made again where all of that is as it was; start at {@link cz.rozcestnik.trace.Trace}. */
package cz.rozcestnik.trace;
