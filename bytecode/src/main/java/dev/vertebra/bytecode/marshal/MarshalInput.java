package dev.vertebra.bytecode.marshal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.Raise;

/// Where a reader's bytes come from.
abstract class MarshalInput {
    private static final String SHORT = "marshal data too short";

    /// The next byte, or -1 at the end.
    abstract int octet();

    /// The next bytes.
    ///
    /// @throws PyException an EOFError if there are fewer
    abstract byte[] bytes(int count);

    /// The next four bytes as a number.
    int int32() {
        byte[] b = bytes(4);
        return b[3] << 24 | (b[2] & 0xFF) << 16 | (b[1] & 0xFF) << 8 | (b[0] & 0xFF);
    }

    /// The next eight bytes as a number.
    long int64() {
        byte[] b = bytes(8);
        long value = 0;
        for (int i = 7; i >= 0; i--) {
            value = value << 8 | (b[i] & 0xFF);
        }
        return value;
    }

    /// The next bytes as the text of which they are the code points.
    String latin1(int count) {
        return new String(bytes(count), ISO_8859_1);
    }

    /// An upper bound of the number of bytes that are left.
    abstract int remaining();

    static PyException endOfFile(String message) {
        return Raise.raise(ExceptionTypes.EOFError, "%s", message);
    }

    /// Bytes in memory.
    static final class OfArray extends MarshalInput {
        final byte[] data;

        /// The place of the next byte.
        int at;

        OfArray(byte[] data, int from) {
            this.data = data;
            this.at = from;
        }

        @Override
        int octet() {
            return at < data.length ? data[at++] & 0xFF : -1;
        }

        @Override
        byte[] bytes(int count) {
            if (count > data.length - at) {
                throw endOfFile(SHORT);
            }
            byte[] part = java.util.Arrays.copyOfRange(data, at, at + count);
            at += count;
            return part;
        }

        @Override
        int int32() {
            int i = at;
            byte[] b = data;
            if (b.length - i < 4) {
                throw endOfFile(SHORT);
            }
            at = i + 4;
            return b[i + 3] << 24 | (b[i + 2] & 0xFF) << 16 | (b[i + 1] & 0xFF) << 8 | (b[i] & 0xFF);
        }

        @Override
        String latin1(int count) {
            if (count > data.length - at) {
                throw endOfFile(SHORT);
            }
            String text = new String(data, at, count, ISO_8859_1);
            at += count;
            return text;
        }

        @Override
        int remaining() {
            return data.length - at;
        }
    }
}
