package dev.vertebra.natives.multibyte;

import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.Raise;
import java.math.BigInteger;

/// States of codecs as bytes, of which Python sees a number, the lowest byte first.
final class StateBytes {
    private StateBytes() {}

    /// The state at a place.
    static long get(byte[] bytes, int from) {
        long state = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            state |= (bytes[from + i] & 0xFFL) << 8 * i;
        }
        return state;
    }

    static void put(byte[] bytes, int from, long state) {
        for (int i = 0; i < Long.BYTES; i++) {
            bytes[from + i] = (byte) (state >> 8 * i);
        }
    }

    /// The number of which these are the bytes.
    static PyInt number(byte[] bytes) {
        byte[] big = new byte[bytes.length];
        for (int i = 0; i < big.length; i++) {
            big[i] = bytes[big.length - 1 - i];
        }
        return PyInt.of(new BigInteger(1, big));
    }

    /// The bytes of a number.
    ///
    /// @throws dev.vertebra.objectmodel.PyException an OverflowError if it is negative or has more bytes
    static byte[] bytes(PyInt number, int count) {
        if (number.signum() < 0) {
            throw Raise.overflowError("can't convert negative int to unsigned");
        }
        if (number.bitLength() > 8 * count) {
            throw Raise.overflowError("int too big to convert");
        }
        byte[] big = number.big().toByteArray();
        byte[] bytes = new byte[count];
        for (int i = 0; i < Math.min(count, big.length); i++) {
            bytes[i] = big[big.length - 1 - i];
        }
        return bytes;
    }
}
