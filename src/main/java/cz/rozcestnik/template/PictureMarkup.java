package cz.rozcestnik.template;

import cz.rozcestnik.image.ImageFormat;
import cz.rozcestnik.markdown.HtmlWriter;
import cz.rozcestnik.picture.Picture;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the pictures of one page: in as many widths as there are, with their size, so that nothing jumps as they load. */
final class PictureMarkup {
    /** A column of text is at most this wide; on a phone it fills the screen. */
    private static final String SIZES = "(min-width: 46rem) 42rem, 92vw";

    private final String root;
    private boolean first = true;

    /** The pictures of a page from which the site's root is reached by a path. */
    PictureMarkup(String root) {
        this.root = root;
    }

    /** Returns a picture with its words; the first of a page is loaded at once, the others when somebody comes near. */
    String html(Picture picture, String alt) {
        List<Picture.Size> webp = sizes(picture, ImageFormat.WEBP);
        String image = image(picture, alt);
        return webp.isEmpty() ? image : "<picture><source type=\"image/webp\" srcset=\"" + set(webp) + "\" sizes=\"" + SIZES
                + "\">" + image + "</picture>";
    }

    private String image(Picture picture, String alt) {
        Picture.Size largest = picture.largest();
        List<Picture.Size> same = sizes(picture, largest.format());
        String set = same.size() < 2 ? "" : " srcset=\"" + set(same) + "\" sizes=\"" + SIZES + "\"";
        String lazy = first ? "" : " loading=\"lazy\"";
        first = false;
        return "<img src=\"" + address(largest) + "\"" + set + " width=\"" + largest.width() + "\" height=\""
                + largest.height() + "\" alt=\"" + HtmlWriter.escape(alt) + "\"" + lazy + " decoding=\"async\">";
    }

    private static List<Picture.Size> sizes(Picture picture, ImageFormat format) {
        return picture.sizes().stream().filter(size -> size.format() == format).toList();
    }

    private String set(List<Picture.Size> sizes) {
        return sizes.stream().map(size -> address(size) + " " + size.width() + "w").collect(Collectors.joining(", "));
    }

    private String address(Picture.Size size) {
        return HtmlWriter.escape(root + size.path());
    }
}
