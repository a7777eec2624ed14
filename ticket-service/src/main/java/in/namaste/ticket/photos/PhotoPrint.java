package in.namaste.ticket.photos;

import dev.brachtendorf.jimagehash.hashAlgorithms.PerceptiveHash;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a picture looks like, in 64 bits: recompressed, resized or slightly cropped it keeps nearly
 * all of them, and another picture differs in about half. So that a database finds near ones
 * without looking at all, the bits are also kept as four bands of sixteen: of two prints within
 * {@value #NEAR} bits at least one band differs in no more than {@value #FLIPS}.
 */
record PhotoPrint(long bits) {

  /** Pictures that differ in no more bits look the same. */
  static final int NEAR = 10;

  private static final int BITS = 64;
  private static final int BANDS = 4;
  private static final int BAND_BITS = BITS / BANDS;
  private static final int BAND_MASK = (1 << BAND_BITS) - 1;
  private static final int FLIPS = NEAR / BANDS;

  /** Of what is nearly one colour every print is chance. In levels of grey, 0 to 255. */
  private static final double LEAST_CONTRAST = 4;

  /** The print of a picture; empty for what cannot be read, is too large, or shows nothing. */
  static Optional<PhotoPrint> of(InputStream picture) throws IOException {
    return SmallPicture.read(picture)
        .filter(small -> SmallPicture.contrast(small) >= LEAST_CONTRAST)
        .map(PhotoPrint::of);
  }

  private static PhotoPrint of(BufferedImage small) {
    return new PhotoPrint(new PerceptiveHash(BITS).hash(small).getHashValue().longValue());
  }

  /** In how many bits the two differ. */
  int distance(PhotoPrint other) {
    return Long.bitCount(bits ^ other.bits);
  }

  /** The bands, each a number of its own that also says which band it is. */
  List<Integer> bands() {
    return IntStream.range(0, BANDS).mapToObj(this::band).toList();
  }

  /** Every band that a near print may have. */
  List<Integer> bandsOfNear() {
    List<Integer> near = new ArrayList<>();
    for (int flips : flips(FLIPS)) {
      for (int band : bands()) {
        near.add(band ^ flips);
      }
    }
    return List.copyOf(near);
  }

  private int band(int number) {
    int value = (int) (bits >>> (number * BAND_BITS)) & BAND_MASK;
    return (number << BAND_BITS) | value;
  }

  /** All patterns of at most so many bits within a band. */
  private static List<Integer> flips(int most) {
    return most == 0
        ? List.of(0)
        : flips(most - 1).stream()
            .flatMap(
                pattern ->
                    Stream.concat(
                        Stream.of(pattern),
                        IntStream.range(0, BAND_BITS).mapToObj(bit -> pattern | (1 << bit))))
            .distinct()
            .toList();
  }
}
