/** The portal as it was built, seen as its visitors and keepers see it. */
package cz.rozcestnik.portal;
