package cz.rozcestnik.image;

import java.awt.image.BufferedImage;

/**
 * Makes a picture smaller, by Lanczos's filter with two lobes stretched over what each new pixel covers.
 *
 * <p>Rows come one by one, so that only the small picture is ever held as light. All arithmetic is strict, so that
 * every machine gets the same pixels.
 */
final class Resampler {
    private static final int LOBES = 2;

    private final Light light;
    private final boolean seenThrough;

    /**
     * What makes pictures of the light of their colours.
     *
     * @param seenThrough whether they keep how opaque they are: a photo that could be seen through cannot be a JPEG
     */
    Resampler(Light light, boolean seenThrough) {
        this.light = light;
        this.seenThrough = seenThrough;
    }

    /** Where new pixel by new pixel the weights of the old ones begin, and the weights. */
    private record Kernel(int[] starts, float[][] weights) {

        static Kernel of(int from, int to) {
            double scale = Math.max(1, from / (double) to);
            int[] starts = new int[to];
            float[][] weights = new float[to][];
            for (int i = 0; i < to; i++) {
                double centre = (i + 0.5) * from / to - 0.5;
                int first = (int) Math.max(0, Math.ceil(centre - LOBES * scale));
                int last = (int) Math.min(from - 1, Math.floor(centre + LOBES * scale));
                double[] exact = new double[last - first + 1];
                double sum = 0;
                for (int j = 0; j < exact.length; j++) {
                    exact[j] = lanczos((first + j - centre) / scale);
                    sum += exact[j];
                }
                starts[i] = first;
                weights[i] = new float[exact.length];
                for (int j = 0; j < exact.length; j++) {
                    weights[i][j] = (float) (exact[j] / sum);
                }
            }
            return new Kernel(starts, weights);
        }

        private static double lanczos(double x) {
            double turn = Math.PI * x;
            return Math.abs(x) < 1e-9 ? 1 : Math.abs(x) >= LOBES ? 0
                    : LOBES * StrictMath.sin(turn) * StrictMath.sin(turn / LOBES) / (turn * turn);
        }
    }

    /** Returns a picture of another size. */
    BufferedImage resize(Samples samples, int width, int height) {
        Kernel across = Kernel.of(samples.width(), width);
        Kernel down = Kernel.of(samples.height(), height);
        int[] colours = new int[samples.width()];
        float[] row = new float[samples.width() * Samples.CHANNELS];
        float[] narrow = new float[width * Samples.CHANNELS];
        float[] whole = new float[height * narrow.length];
        int first = 0;
        for (int y = 0; y < samples.height(); y++) {
            samples.read(y, colours);
            light.of(colours, row);
            narrow(row, across, narrow);
            while (first < height && down.starts[first] + down.weights[first].length <= y) {
                first++;
            }
            for (int to = first; to < height && down.starts[to] <= y; to++) {
                add(narrow, down.weights[to][y - down.starts[to]], whole, to * narrow.length);
            }
        }
        return image(whole, width, height);
    }

    private static void narrow(float[] row, Kernel kernel, float[] narrow) {
        for (int x = 0; x < kernel.starts.length; x++) {
            float[] weights = kernel.weights[x];
            int from = kernel.starts[x] * Samples.CHANNELS;
            float r = 0;
            float g = 0;
            float b = 0;
            float a = 0;
            for (float weight : weights) {
                r += weight * row[from];
                g += weight * row[from + 1];
                b += weight * row[from + 2];
                a += weight * row[from + 3];
                from += Samples.CHANNELS;
            }
            narrow[x * Samples.CHANNELS] = r;
            narrow[x * Samples.CHANNELS + 1] = g;
            narrow[x * Samples.CHANNELS + 2] = b;
            narrow[x * Samples.CHANNELS + 3] = a;
        }
    }

    private static void add(float[] narrow, float weight, float[] whole, int at) {
        for (int i = 0; i < narrow.length; i++) {
            whole[at + i] += weight * narrow[i];
        }
    }

    private BufferedImage image(float[] whole, int width, int height) {
        BufferedImage image = new BufferedImage(width, height,
                seenThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, light.colour(whole, (y * width + x) * Samples.CHANNELS));
            }
        }
        return image;
    }
}
