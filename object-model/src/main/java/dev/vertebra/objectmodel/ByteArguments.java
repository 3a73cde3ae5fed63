package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// Arguments of the methods of `bytes` and `bytearray`: bytes-like objects, single bytes.
final class ByteArguments {
    private ByteArguments() {}

    /// Bytes to look for: those of a bytes-like object, or one given as a number.
    static byte[] sought(ThreadState ts, PyObject sub) {
        if (sub instanceof BufferExporter || Buffers.isBuffer(sub)) {
            return Buffers.bytes(ts, sub);
        }
        if (sub.type.nb_index == null) {
            throw Raise.typeError("argument should be integer or bytes-like object, not '%s'", sub.type.fullName());
        }
        return new byte[] {(byte) octet(ts, sub, "byte")};
    }

    /// A number from 0 to 255.
    ///
    /// @param what the beginning of the message: `byte` or `bytes`
    /// @throws PyException a ValueError if it is out of range, a TypeError if it is no integer
    static int octet(ThreadState ts, PyObject value, String what) {
        PyInt number = Numbers.index(ts, value);
        long octet = number.bitLength() > 31 ? -1 : number.longValue();
        if (octet < 0 || octet > 255) {
            throw Raise.valueError("%s must be in range(0, 256)", what);
        }
        return (int) octet;
    }

    /// The byte of a fill character.
    static int fill(String method, @Nullable PyObject fillchar) {
        if (fillchar == null) {
            return ' ';
        }
        if (fillchar instanceof ByteString string && string.size() == 1) {
            return string.array()[0];
        }
        throw Raise.typeError(
                "%s() argument 2 must be a byte string of length 1, not %s",
                method, fillchar == PyNone.NONE ? "None" : fillchar.type.fullName());
    }

    /// An index as `find` has it, from 0 to one more than the length.
    static int start(long index, int length) {
        return (int) Math.clamp(index < 0 ? index + length : index, 0, (long) length + 1);
    }

    /// An end of a range as `find` has it, from 0 to the length.
    static int end(long index, int length) {
        return Math.clamp(index < 0 ? index + length : index, 0, length);
    }

    /// A number of times, of which negative ones mean all.
    static int most(long count) {
        return count < 0 || count > Integer.MAX_VALUE ? Integer.MAX_VALUE : (int) count;
    }
}
