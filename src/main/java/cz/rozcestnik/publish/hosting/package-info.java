/** Settings of hosts that publish a site; start at {@link cz.rozcestnik.publish.hosting.HostingPublisher}. */
package cz.rozcestnik.publish.hosting;
