/** JBake as the oven around the pipeline: its configuration, its services and its view of the content; start at {@link cz.rozcestnik.bake.PortalOven}. */
package cz.rozcestnik.bake;
