/** How many services and stories each region has for each topic, now and in the past; start at {@link cz.rozcestnik.coverage.Coverage}. */
package cz.rozcestnik.coverage;
