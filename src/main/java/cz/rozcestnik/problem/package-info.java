/** What is wrong in a site, where, and how the person who can mend it is told; start at {@link cz.rozcestnik.problem.Problem}. */
package cz.rozcestnik.problem;
