package dev.vertebra.objectmodel;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.Arrays;

/// Ints as bytes and back. Compare CPython Objects/longobject.c `_PyLong_AsByteArray`, `_PyLong_FromByteArray`.
final class IntBytes {
    private static final PyStr BYTES = PyStr.intern("__bytes__");

    private IntBytes() {}

    static boolean isBig(String byteorder) {
        if (byteorder.equals("big")) {
            return true;
        }
        if (!byteorder.equals("little")) {
            throw Raise.valueError("byteorder must be either 'little' or 'big'");
        }
        return false;
    }

    static byte[] toBytes(PyInt value, long length, boolean bigEndian, boolean signed) {
        if (length < 0) {
            throw Raise.valueError("length argument must be non-negative");
        }
        if (value.signum() < 0 && !signed) {
            throw Raise.overflowError("can't convert negative int to unsigned");
        }
        BigInteger number = value.big();
        int bits = signed ? number.bitLength() + (number.signum() == 0 ? 0 : 1) : number.bitLength();
        boolean allOnes = signed && number.bitLength() == 0; // -1 fits into no byte at all, too
        if (bits > 8 * length && !allOnes) {
            throw Raise.overflowError("int too big to convert");
        }
        if (length > Integer.MAX_VALUE - 16) {
            throw Raise.memoryError();
        }
        byte[] out = new byte[(int) length];
        if (number.signum() < 0) {
            Arrays.fill(out, (byte) -1);
        }
        byte[] in = number.toByteArray();
        int copied = Math.min(in.length, out.length);
        System.arraycopy(in, in.length - copied, out, out.length - copied, copied);
        return bigEndian ? out : reversed(out);
    }

    static PyInt fromBytes(byte[] bytes, boolean bigEndian, boolean signed) {
        if (bytes.length == 0) {
            return PyInt.ZERO;
        }
        byte[] magnitude = bigEndian ? bytes : reversed(bytes);
        return PyInt.of(signed ? new BigInteger(magnitude) : new BigInteger(1, magnitude));
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] out = new byte[bytes.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = bytes[out.length - 1 - i];
        }
        return out;
    }

    /// The bytes that `bytes(object)` would have for anything but an int or a str. Compare CPython `PyObject_Bytes`.
    static byte[] contents(ThreadState ts, PyObject object) {
        PyObject method = object.type == PyBytes.TYPE ? null : Attributes.lookupSpecial(ts, object, BYTES);
        PyObject source = object;
        if (method != null) {
            source = Calls.call0(ts, method);
            if (!(source instanceof PyBytes)) {
                throw Raise.typeError("__bytes__ returned non-bytes (type %s)", source.type.fullName());
            }
        }
        byte[] bytes = NumberText.bytesOrNull(ts, source);
        if (bytes != null) {
            return bytes;
        }
        if (object instanceof PyStr || object.type.tp_iter == null && object.type.mp_subscript == null) {
            throw Raise.typeError("cannot convert '%s' object to bytes", object.type.fullName());
        }
        return elements(ts, object);
    }

    private static byte[] elements(ThreadState ts, PyObject iterable) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Stepper steps = Stepper.over(ts, iterable)) {
            PyObject next;
            while ((next = steps.next()) != null) {
                PyInt value = Numbers.index(ts, next);
                if (!value.isSmall() || value.small() < 0 || value.small() > 255) {
                    throw Raise.valueError("bytes must be in range(0, 256)");
                }
                out.write((int) value.small());
            }
        }
        return out.toByteArray();
    }
}
