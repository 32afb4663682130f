/** The rules the program's packages and code keep; the drawing of the packages is {@link cz.rozcestnik.architecture.ArchitectureTest}. */
package cz.rozcestnik.architecture;
