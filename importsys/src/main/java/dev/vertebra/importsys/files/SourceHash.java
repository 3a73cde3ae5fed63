package dev.vertebra.importsys.files;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// The hash of source text in hash-based `.pyc` files: SipHash-1-3 with the magic number as key. PEP 552; compare
/// CPython Python/pyhash.c `_Py_KeyedHash`.
public final class SourceHash {
    /// The magic number of compiled files as `_imp` gives it, the key of their hashes.
    public static final long MAGIC = 0x0A0D0DF3L;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private long v0;
    private long v1;
    private long v2;
    private long v3;

    private SourceHash(long key) {
        v0 = key ^ 0x736f6d6570736575L;
        v1 = 0x646f72616e646f6dL;
        v2 = key ^ 0x6c7967656e657261L;
        v3 = 0x7465646279746573L;
    }

    /// The hash that a compiled file has of its source.
    public static byte[] of(byte[] source) {
        return of(MAGIC, source);
    }

    /// The hash as eight bytes.
    public static byte[] of(long key, byte[] data) {
        byte[] out = new byte[8];
        LONGS.set(out, 0, new SourceHash(key).run(data));
        return out;
    }

    private long run(byte[] data) {
        int whole = data.length & ~7;
        for (int i = 0; i < whole; i += 8) {
            add((long) LONGS.get(data, i));
        }
        long last = (long) data.length << 56;
        for (int i = whole; i < data.length; i++) {
            last |= (data[i] & 0xffL) << (8 * (i - whole));
        }
        add(last);
        v2 ^= 0xff;
        round();
        round();
        round();
        return v0 ^ v1 ^ v2 ^ v3;
    }

    private void add(long word) {
        v3 ^= word;
        round();
        v0 ^= word;
    }

    private void round() {
        v0 += v1;
        v2 += v3;
        v1 = Long.rotateLeft(v1, 13) ^ v0;
        v3 = Long.rotateLeft(v3, 16) ^ v2;
        v0 = Long.rotateLeft(v0, 32);
        v2 += v1;
        v0 += v3;
        v1 = Long.rotateLeft(v1, 17) ^ v2;
        v3 = Long.rotateLeft(v3, 21) ^ v0;
        v2 = Long.rotateLeft(v2, 32);
    }
}
