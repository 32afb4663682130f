/** What the build server does keeps its promises. */
package cz.rozcestnik.workflow;
