/** The pipeline from source files to outputs; start at {@link cz.rozcestnik.build.SiteBuild}. */
package cz.rozcestnik.build;
