package dev.vertebra.natives.zlib;

import java.util.zip.Adler32;
import java.util.zip.CRC32;

/// Checksums that go on from a given value, which the JDK's can't.
public final class Checksums {
    private static final int POLYNOMIAL = 0xEDB88320;
    private static final int ADLER = 65521;

    private Checksums() {}

    /// CRC-32 of data after what has the given checksum.
    public static long crc32(int start, byte[] data) {
        CRC32 crc = new CRC32();
        crc.update(data);
        int value = (int) crc.getValue();
        return (start == 0 ? value : value ^ times(start, data.length)) & 0xFFFFFFFFL;
    }

    /// A checksum as it is when that many zero bytes follow: times x to the power of eight times the length, modulo the
    /// polynomial. Coefficients stand in reversed order.
    private static int times(int value, int length) {
        int result = value;
        int power = 0x00800000;
        for (long n = length; n > 0; n >>= 1) {
            if ((n & 1) != 0) {
                result = multiply(result, power);
            }
            power = multiply(power, power);
        }
        return result;
    }

    private static int multiply(int a, int b) {
        int product = 0;
        int shifted = b;
        for (int bit = 31; bit >= 0; bit--) {
            if ((a >>> bit & 1) != 0) {
                product ^= shifted;
            }
            shifted = shifted >>> 1 ^ ((shifted & 1) != 0 ? POLYNOMIAL : 0);
        }
        return product;
    }

    /// Adler-32 of data after what has the given checksum, 1 at first.
    public static long adler32(int start, byte[] data) {
        Adler32 adler = new Adler32();
        adler.update(data);
        long own = adler.getValue();
        long low = start & 0xFFFF;
        long high = (start & 0xFFFF_FFFFL) >> 16;
        long length = data.length;
        long sum = (low + (own & 0xFFFF) + ADLER - 1) % ADLER;
        long sums = (high + (own >> 16) + length % ADLER * ((low + ADLER - 1) % ADLER)) % ADLER;
        return sums << 16 | sum;
    }
}
