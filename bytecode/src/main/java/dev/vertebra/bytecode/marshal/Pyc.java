package dev.vertebra.bytecode.marshal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The header of a `.pyc` file: sixteen bytes before the marshalled code object.
///
/// Either the modification time and size of the source, or a hash of it (PEP 552). Compare CPython
/// Lib/importlib/_bootstrap_external.py `_classify_pyc`.
///
/// @param flags the second word: bit 0 says that the file is checked by hash, bit 1 that the source is to be
///     looked at
/// @param mtime seconds of the source's modification, the low 32 bits; 0 with a hash
/// @param size the source's length, the low 32 bits; 0 with a hash
/// @param hash eight bytes, or null without one
public record Pyc(int flags, int mtime, int size, byte @Nullable [] hash) {
    /// The magic number of CPython 3.13.0: 3571, then a carriage return and a line feed.
    public static final int MAGIC_NUMBER = 3571;

    /// The length of a header.
    public static final int HEADER = 16;

    /// The bit of [#flags] that says that the file is checked by hash.
    public static final int HASH_BASED = 1;

    /// The bit of [#flags] that says that the source's hash is to be compared.
    public static final int CHECK_SOURCE = 2;

    /// The magic number as bytes: `importlib.util.MAGIC_NUMBER`.
    public static byte[] magic() {
        return new byte[] {(byte) MAGIC_NUMBER, (byte) (MAGIC_NUMBER >> 8), '\r', '\n'};
    }

    /// The header of a file that is checked by time and size.
    public static Pyc ofSource(long mtime, long size) {
        return new Pyc(0, (int) mtime, (int) size, null);
    }

    /// The header of a file that is checked by hash.
    ///
    /// @param hash eight bytes
    /// @param checkSource whether the source's hash is to be compared when the file is loaded
    public static Pyc ofHash(byte[] hash, boolean checkSource) {
        return new Pyc(HASH_BASED | (checkSource ? CHECK_SOURCE : 0), 0, 0, hash.clone());
    }

    /// Whether bytes begin with the magic number of this version.
    public static boolean hasMagic(byte[] file) {
        return file.length >= 4 && Arrays.equals(file, 0, 4, magic(), 0, 4);
    }

    /// Reads a header.
    ///
    /// @throws IllegalArgumentException if the bytes are too few, of another version, or have unknown flags
    public static Pyc read(byte[] file) {
        if (!hasMagic(file)) {
            throw new IllegalArgumentException("not a pyc file of CPython 3.13");
        }
        if (file.length < HEADER) {
            throw new IllegalArgumentException("the header of the pyc file is cut off");
        }
        int flags = word(file, 4);
        if ((flags & ~(HASH_BASED | CHECK_SOURCE)) != 0) {
            throw new IllegalArgumentException("unknown flags in the pyc file: " + flags);
        }
        return (flags & HASH_BASED) != 0
                ? new Pyc(flags, 0, 0, Arrays.copyOfRange(file, 8, HEADER))
                : new Pyc(flags, word(file, 8), word(file, 12), null);
    }

    /// The header as bytes, and after it the marshalled code.
    public byte[] write(byte[] marshalled) {
        byte[] file = new byte[HEADER + marshalled.length];
        System.arraycopy(magic(), 0, file, 0, 4);
        putWord(file, 4, flags);
        if (hash != null) {
            System.arraycopy(hash, 0, file, 8, 8);
        } else {
            putWord(file, 8, mtime);
            putWord(file, 12, size);
        }
        System.arraycopy(marshalled, 0, file, HEADER, marshalled.length);
        return file;
    }

    private static int word(byte[] bytes, int at) {
        return bytes[at + 3] << 24 | (bytes[at + 2] & 0xFF) << 16 | (bytes[at + 1] & 0xFF) << 8 | (bytes[at] & 0xFF);
    }

    private static void putWord(byte[] bytes, int at, int value) {
        bytes[at] = (byte) value;
        bytes[at + 1] = (byte) (value >> 8);
        bytes[at + 2] = (byte) (value >> 16);
        bytes[at + 3] = (byte) (value >> 24);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pyc pyc
                && flags == pyc.flags
                && mtime == pyc.mtime
                && size == pyc.size
                && Arrays.equals(hash, pyc.hash);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * flags + mtime) + size) + Arrays.hashCode(hash);
    }

    @Override
    public String toString() {
        return "Pyc[flags=" + flags + ", mtime=" + mtime + ", size=" + size + ", hash=" + Arrays.toString(hash) + "]";
    }
}
