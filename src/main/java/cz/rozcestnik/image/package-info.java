/** Reads pictures of any sort that people upload, and makes them small, upright and free of what they tell about people; start at {@link cz.rozcestnik.image.ImageScaler}. */
package cz.rozcestnik.image;
