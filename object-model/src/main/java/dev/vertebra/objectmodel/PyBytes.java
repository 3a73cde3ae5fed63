package dev.vertebra.objectmodel;

import dev.vertebra.objectmodel.internal.hash.SipHash;
import dev.vertebra.objectmodel.internal.text.Utf8;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// An immutable sequence of bytes.
///
/// An exact bytes object is immortal: nobody counts it. The natives stand in [BytesMethods] and in the classes that
/// serve `bytearray` too. Compare CPython Objects/bytesobject.c.
public class PyBytes extends ByteString {
    /// `bytes`.
    public static final PyType TYPE = BytesMethods.makeType();

    private static final PyBytes[] SINGLE = singles();

    /// The empty bytes object.
    public static final PyBytes EMPTY = new PyBytes(TYPE, new byte[0]);

    private final byte[] bytes;

    /// The hash, or 0 if it isn't known yet.
    private long hash;

    PyBytes(PyType type, byte[] bytes) {
        super(type);
        this.bytes = bytes;
        if (type == TYPE) {
            immortalise();
        }
    }

    private static PyBytes[] singles() {
        PyBytes[] singles = new PyBytes[256];
        for (int i = 0; i < 256; i++) {
            singles[i] = new PyBytes(TYPE, new byte[] {(byte) i});
        }
        return singles;
    }

    /// The bytes object with these contents.
    ///
    /// @param bytes the contents; the object owns the array from now on
    public static PyBytes of(byte[] bytes) {
        return switch (bytes.length) {
            case 0 -> EMPTY;
            case 1 -> SINGLE[bytes[0] & 0xFF];
            default -> new PyBytes(TYPE, bytes);
        };
    }

    /// A new object, also where all others with that content are one.
    public static PyBytes fresh(byte[] bytes) {
        return new PyBytes(TYPE, bytes);
    }

    /// The bytes object with a copy of a part of an array.
    public static PyBytes copyOf(byte[] bytes, int from, int to) {
        return of(Arrays.copyOfRange(bytes, from, to));
    }

    /// The bytes object with the characters of a text as bytes; all of them below 256.
    public static PyBytes ofLatin1(String text) {
        return of(text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    /// The contents. Not to be changed.
    @Override
    public final byte[] array() {
        return bytes;
    }

    /// The contents in an array of their own.
    public final byte[] toBytes() {
        return bytes.clone();
    }

    /// The number of bytes.
    @Override
    public final int size() {
        return bytes.length;
    }

    /// The byte at an index as a number from 0 to 255.
    public final int get(int index) {
        return bytes[index] & 0xFF;
    }

    @Override
    PyBytes make(byte[] contents) {
        return of(contents);
    }

    @Override
    ByteString slice(int from, int to) {
        return from == 0 && to == bytes.length ? same() : super.slice(from, to);
    }

    @Override
    PyBytes same() {
        return type == TYPE ? this : of(bytes);
    }

    /// The hash of the contents: that of a str with the same code points if they are ASCII.
    public final long hash() {
        long h = hash;
        if (h == 0) {
            hash = h = SipHash.of(bytes, 0, bytes.length);
        }
        return h;
    }

    @Override
    public BufferView openBuffer(ThreadState ts, boolean writable) {
        if (writable) {
            throw Raise.bufferError("Object is not writable.");
        }
        return BufferView.ofBytes(this, bytes, 0, bytes.length, true);
    }

    /// Whether all bytes are ASCII.
    final boolean isAscii() {
        return Utf8.isAscii(bytes, 0, bytes.length);
    }

    /// Equality by contents, for Java maps.
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof PyBytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public final int hashCode() {
        return Long.hashCode(hash());
    }
}
