package dev.vertebra.objectmodel.internal.hash;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// SipHash-1-3 of bytes under the secret of this JVM, as Python hashes strings and bytes.
///
/// The result is ready to be `hash(x)`: nothing hashes to 0 except nothing, and -1 is told as -2.
/// Compare CPython Python/pyhash.c `siphash13`, `_Py_HashBytes`; PEP 456.
public final class SipHash {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private SipHash() {}

    /// The hash of a range of bytes.
    public static long of(byte[] bytes, int from, int to) {
        if (from == to) {
            return 0;
        }
        long hash = of(HashSecret.K0, HashSecret.K1, bytes, from, to);
        return hash == -1 ? -2 : hash;
    }

    /// The hash of a range of bytes under a given key, without Python's exception for -1.
    ///
    /// The rotations are written out: a start hashes thousands of names before this is compiled, and a call costs
    /// more than two shifts.
    public static long of(long k0, long k1, byte[] bytes, int from, int to) {
        long v0 = k0 ^ 0x736f6d6570736575L;
        long v1 = k1 ^ 0x646f72616e646f6dL;
        long v2 = k0 ^ 0x6c7967656e657261L;
        long v3 = k1 ^ 0x7465646279746573L;
        int at = from;
        // The last turns have no input: the tail with the length, then three of finalisation.
        int finishing = 0;
        while (true) {
            long word = 0;
            if (at + 8 <= to) {
                word = (long) LONG.get(bytes, at);
                at += 8;
            } else if (finishing++ == 0) {
                for (int i = to - 1; i >= at; i--) {
                    word = word << 8 | bytes[i] & 0xff;
                }
                word |= (long) (to - from) << 56;
            }
            v3 ^= word;
            v0 += v1;
            v2 += v3;
            v1 = (v1 << 13 | v1 >>> 51) ^ v0;
            v3 = (v3 << 16 | v3 >>> 48) ^ v2;
            v0 = v0 << 32 | v0 >>> 32;
            v2 += v1;
            v0 += v3;
            v1 = (v1 << 17 | v1 >>> 47) ^ v2;
            v3 = (v3 << 21 | v3 >>> 43) ^ v0;
            v2 = v2 << 32 | v2 >>> 32;
            v0 ^= word;
            if (finishing == 1) {
                v2 ^= 0xff;
            } else if (finishing == 4) {
                return v0 ^ v1 ^ v2 ^ v3;
            }
        }
    }
}
