package dev.vertebra.natives.binascii;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.zlib.Checksums;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.HexText;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// The functions of `binascii`. Compare CPython Modules/binascii.c.
@NativeModuleTable("binascii")
final class BinasciiFunctions {
    private BinasciiFunctions() {}

    /// The bytes of bytes-like objects and of ASCII strings.
    static byte[] ascii(ThreadState ts, PyObject data) {
        if (data instanceof PyStr text) {
            String value = text.value();
            for (int i = 0; i < value.length(); i++) {
                if (value.charAt(i) > 127) {
                    throw Raise.valueError("string argument should contain only ASCII characters");
                }
            }
            return value.getBytes(StandardCharsets.ISO_8859_1);
        }
        if (!Buffers.isBuffer(data)) {
            throw Raise.typeError(
                    "argument should be bytes, buffer or ASCII string, not '%s'",
                    data.type().name());
        }
        return Buffers.bytes(ts, data);
    }

    /// Decode one line of uuencoded text.
    @PyFunction("a2b_uu(data, /)")
    static PyObject a2bUu(ThreadState ts, PyObject data) {
        return PyBytes.of(UuText.read(ts, ascii(ts, data)));
    }

    /// Encode at most 45 bytes as one uuencoded line.
    @PyFunction("b2a_uu(data, /, *, backtick=False)")
    static PyObject b2aUu(ThreadState ts, PyObject data, boolean backtick) {
        byte[] bytes = Buffers.bytes(ts, data);
        if (bytes.length > UuText.MOST) {
            throw BinasciiState.failure(ts, "At most 45 bytes at once");
        }
        return PyBytes.of(UuText.write(bytes, backtick));
    }

    /// Decode base64 text.
    ///
    /// With strict_mode, anything that does not conform to RFC 3548 is an error.
    @PyFunction("a2b_base64(data, /, *, strict_mode=False)")
    static PyObject a2bBase64(ThreadState ts, PyObject data, boolean strict_mode) {
        return PyBytes.of(Base64Reader.read(ts, ascii(ts, data), strict_mode));
    }

    /// Encode bytes as base64 in one line.
    @PyFunction("b2a_base64(data, /, *, newline=True)")
    static PyObject b2aBase64(ThreadState ts, PyObject data, boolean newline) {
        byte[] bytes = Buffers.bytes(ts, data);
        byte[] coded = Base64.getEncoder().encode(bytes);
        if (newline) {
            coded = java.util.Arrays.copyOf(coded, coded.length + 1);
            coded[coded.length - 1] = '\n';
        }
        return PyBytes.of(coded);
    }

    /// Hexadecimal representation of bytes.
    ///
    /// The result has two digits for each byte; sep, if given, stands between
    /// groups of bytes_per_sep bytes, counted from the right, or from the left
    /// if the number is negative.
    @PyFunction("b2a_hex(data, sep=<unrepresentable>, bytes_per_sep=1)")
    static PyObject b2aHex(ThreadState ts, PyObject data, @Nullable PyObject sep, int bytes_per_sep) {
        byte[] bytes = Buffers.bytes(ts, data);
        return PyBytes.of(HexText.digits(ts, bytes, 0, bytes.length, sep, bytes_per_sep));
    }

    /// Hexadecimal representation of bytes; the same as b2a_hex.
    @PyFunction("hexlify(data, sep=<unrepresentable>, bytes_per_sep=1)")
    static PyObject hexlify(ThreadState ts, PyObject data, @Nullable PyObject sep, int bytes_per_sep) {
        return b2aHex(ts, data, sep, bytes_per_sep);
    }

    /// The bytes that a string of hexadecimal digits stands for.
    @PyFunction("a2b_hex(hexstr, /)")
    static PyObject a2bHex(ThreadState ts, PyObject hexstr) {
        byte[] digits = ascii(ts, hexstr);
        if (digits.length % 2 != 0) {
            throw BinasciiState.failure(ts, "Odd-length string");
        }
        byte[] out = new byte[digits.length / 2];
        for (int i = 0; i < out.length; i++) {
            int high = digit(digits[2 * i]);
            int low = digit(digits[2 * i + 1]);
            if (high < 0 || low < 0) {
                throw BinasciiState.failure(ts, "Non-hexadecimal digit found");
            }
            out[i] = (byte) (high << 4 | low);
        }
        return PyBytes.of(out);
    }

    /// The value of a hexadecimal digit, or -1.
    static int digit(byte ascii) {
        return ascii < 0 ? -1 : Character.digit(ascii, 16);
    }

    /// The bytes that a string of hexadecimal digits stands for; the same as a2b_hex.
    @PyFunction("unhexlify(hexstr, /)")
    static PyObject unhexlify(ThreadState ts, PyObject hexstr) {
        return a2bHex(ts, hexstr);
    }

    private static int mask(ThreadState ts, PyObject number) {
        return Numbers.index(ts, number).big().intValue();
    }

    /// CRC-CCITT of data, going on from crc.
    @PyFunction("crc_hqx(data, crc, /)")
    static long crcHqx(ThreadState ts, PyObject data, PyObject crc) {
        byte[] bytes = Buffers.bytes(ts, data);
        int value = mask(ts, crc) & 0xFFFF;
        for (byte each : bytes) {
            value ^= (each & 0xFF) << 8;
            for (int bit = 0; bit < 8; bit++) {
                value = (value << 1 ^ ((value & 0x8000) != 0 ? 0x1021 : 0)) & 0xFFFF;
            }
        }
        return value;
    }

    /// CRC-32 of data, going on from crc.
    @PyFunction("crc32(data, crc=0, /)")
    static long crc32(ThreadState ts, PyObject data, PyObject crc) {
        return Checksums.crc32(mask(ts, crc), Buffers.bytes(ts, data));
    }

    /// Decode quoted-printable text.
    @PyFunction("a2b_qp(data, header=False)")
    static PyObject a2bQp(ThreadState ts, PyObject data, boolean header) {
        return PyBytes.of(QuotedPrintable.read(ascii(ts, data), header));
    }

    /// Encode bytes as quoted-printable text.
    ///
    /// quotetabs writes spaces and tabs as codes too, istext leaves line ends
    /// as they are, and header writes spaces as underscores.
    @PyFunction("b2a_qp(data, quotetabs=False, istext=True, header=False)")
    static PyObject b2aQp(ThreadState ts, PyObject data, boolean quotetabs, boolean istext, boolean header) {
        return PyBytes.of(new QuotedPrintable(Buffers.bytes(ts, data), quotetabs, istext, header).write());
    }
}
