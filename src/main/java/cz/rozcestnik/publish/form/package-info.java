/** The browser form for editors, made of the content model and of an editor from npm; start at {@link cz.rozcestnik.publish.form.FormPublisher}. */
package cz.rozcestnik.publish.form;
