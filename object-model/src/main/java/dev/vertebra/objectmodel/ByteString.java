package dev.vertebra.objectmodel;

/// What `bytes` and `bytearray` have in common: bytes from the start of an array.
///
/// The methods that both share are written once, in `ByteSearchMethods` and its neighbours.
abstract class ByteString extends PyObject implements BufferExporter {
    ByteString(PyType type) {
        super(type);
    }

    /// The array, of which the first [#size] elements are the contents. Not to be written to or kept.
    abstract byte[] array();

    /// The number of bytes.
    abstract int size();

    /// An object of the same built-in type.
    ///
    /// @param bytes its contents; the object owns the array from now on
    abstract ByteString make(byte[] bytes);

    /// An object of the same built-in type with a part of the contents.
    ByteString slice(int from, int to) {
        return make(java.util.Arrays.copyOfRange(array(), from, Math.max(from, to)));
    }

    /// The object itself if it can't change and is of the built-in type, else a copy.
    ByteString same() {
        return slice(0, size());
    }
}
