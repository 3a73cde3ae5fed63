package dev.vertebra.natives.expat;

import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.nio.charset.StandardCharsets;

/// Text of documents as Python's: what the parser gives as UTF-8, and the encodings that only Python knows.
public final class DocumentText {
    private static final int BYTES = 256;
    private static final int REPLACEMENT = 0xFFFD;

    private DocumentText() {}

    /// The string of some bytes of UTF-8.
    public static PyStr decoded(byte[] bytes, int from, int to) {
        if (to - from == 1 && bytes[from] >= 0) {
            return PyStr.ofCodePoint(bytes[from]);
        }
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return PyStr.of(new String(bytes, from, to - from, StandardCharsets.UTF_8));
            }
        }
        return PyStr.ofLatin1(bytes, from, to);
    }

    /// The code points of the bytes in an encoding of Python's, -1 for a byte that has none.
    ///
    /// @throws dev.vertebra.objectmodel.PyException a LookupError if there is no such encoding, a ValueError if its
    ///     characters take several bytes
    public static int[] encodingTable(ThreadState ts, String name) {
        byte[] bytes = new byte[BYTES];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        PyStr all = Codecs.decodeObject(ts, PyBytes.of(bytes), name, "replace");
        if (all.length() != bytes.length) {
            throw Raise.valueError("multi-byte encodings are not supported");
        }
        int[] table = all.codePoints();
        for (int i = 0; i < table.length; i++) {
            table[i] = table[i] == REPLACEMENT ? -1 : table[i];
        }
        return table;
    }
}
