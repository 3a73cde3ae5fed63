package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.objectmodel.internal.text.Encoding;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Encodings given by a map: of bytes to characters, or of characters to bytes.
///
/// Compare CPython Objects/unicodeobject.c `PyUnicode_DecodeCharmap`, `_PyUnicode_EncodeCharmap`.
public final class Charmap {
    private static final String UNDEFINED = "character maps to <undefined>";

    private Charmap() {}

    /// What `codecs.charmap_build` gives: the bytes of the characters of a decoding table.
    @NativeType("EncodingMap")
    public static final class EncodingMap extends PyObject {
        /// `EncodingMap`.
        public static final PyType TYPE = PyType.builtin("EncodingMap", EncodingMap.class)
                .sealed()
                .flags(PyType.NO_INSTANTIATION | PyType.UNCOLLECTED)
                .natives(CharmapEncodingMapNatives.rows())
                .structure(64)
                .make();

        private final Map<Integer, Integer> bytes = new HashMap<>();

        /// The map that inverts a decoding table, in which U+FFFE stands for nothing.
        EncodingMap(PyStr table) {
            super(TYPE);
            for (int i = 0; i < Math.min(256, table.length()); i++) {
                if (table.codePointAt(i) != 0xFFFE) {
                    bytes.put(table.codePointAt(i), i);
                }
            }
        }

        /// The number of bytes that the map takes in CPython, whose map is a tree with branches of 16 and of 128.
        @PyMethod("size(self, /)")
        static long size(EncodingMap self) {
            BitSet sixteens = new BitSet();
            BitSet leaves = new BitSet();
            for (int point : self.bytes.keySet()) {
                if (point != 0) {
                    sixteens.set(point >> 11);
                    leaves.set(point >> 7);
                }
            }
            return 63 + 16L * sixteens.cardinality() + 128L * leaves.cardinality();
        }
    }

    /// The map that inverts a decoding table: an [EncodingMap] for a usual one, else a dict.
    public static PyObject build(ThreadState ts, PyStr table) {
        int length = Math.min(256, table.length());
        boolean usual = table.length() == 256 && table.codePointAt(0) == 0;
        for (int i = 1; i < length; i++) {
            int point = table.codePointAt(i);
            usual &= point != 0 && point <= 0xFFFF;
        }
        if (usual) {
            return new EncodingMap(table);
        }
        PyDict map = new PyDict();
        for (int i = 0; i < length; i++) {
            map.put(ts, PyInt.of(table.codePointAt(i)), PyInt.of(i));
        }
        return map;
    }

    /// Decodes bytes by a string or a mapping.
    public static PyStr decode(ThreadState ts, byte[] bytes, @Nullable String errors, PyObject map) {
        TextDecoding run = new TextDecoding(ts, "charmap", errors, bytes, 0, bytes.length, true);
        while (run.at < run.end) {
            int b = run.input[run.at] & 0xFF;
            PyStr text = map instanceof PyStr table ? fromTable(table, b) : fromMapping(ts, map, b);
            if (text == null) {
                run.error(run.at, run.at + 1, UNDEFINED);
            } else {
                text.appendTo(run.out);
                run.at++;
            }
        }
        return PyStr.of(run.out);
    }

    private static @Nullable PyStr fromTable(PyStr table, int b) {
        int point = b < table.length() ? table.codePointAt(b) : 0xFFFE;
        return point == 0xFFFE ? null : PyStr.ofCodePoint(point);
    }

    private static @Nullable PyStr fromMapping(ThreadState ts, PyObject map, int b) {
        PyObject found = lookup(ts, map, b);
        if (found == null || found == PyNone.NONE) {
            return null;
        }
        if (found instanceof PyInt number) {
            long point = number.longValueClamped();
            if (point < 0 || point > 0x10FFFF) {
                throw Raise.typeError("character mapping must be in range(0x%x)", 0x110000);
            }
            return point == 0xFFFE ? null : PyStr.ofCodePoint((int) point);
        }
        if (found instanceof PyStr text) {
            return text.length() == 1 && text.codePointAt(0) == 0xFFFE ? null : text;
        }
        throw Raise.typeError("character mapping must return integer, None or str");
    }

    private static @Nullable PyObject lookup(ThreadState ts, PyObject map, int key) {
        try {
            return Items.get(ts, map, PyInt.of(key));
        } catch (PyException e) {
            // A map says by any LookupError that it has nothing.
            if (e.value().type.isSubtype(ExceptionTypes.LookupError)) {
                return null;
            }
            throw e;
        }
    }

    /// Encodes text by a mapping.
    public static PyBytes encode(ThreadState ts, PyStr text, @Nullable String errors, PyObject map) {
        TextEncoding run = new TextEncoding(ts, "charmap", errors, text);
        int at = 0;
        while (at < run.input.length) {
            if (put(ts, run, map, run.input[at])) {
                at++;
                continue;
            }
            int stop = at + 1;
            while (stop < run.input.length && toBytes(ts, map, run.input[stop]) == null) {
                stop++;
            }
            checkEscaped(run, errors, at, stop);
            int next = run.error(at, stop, UNDEFINED);
            byte[] bytes = run.replacementBytes;
            if (bytes != null) {
                run.out.append(bytes);
            } else {
                for (int point : java.util.Objects.requireNonNull(run.replacement)) {
                    if (!put(ts, run, map, point)) {
                        throw run.refuse(at, stop, UNDEFINED);
                    }
                }
            }
            at = next;
        }
        return PyBytes.of(run.out.toBytes());
    }

    /// `surrogateescape` takes a run of characters as a whole here, unlike in the encodings that CPython does itself.
    private static void checkEscaped(Encoding run, @Nullable String errors, int from, int to) {
        for (int i = from; i < to && "surrogateescape".equals(errors); i++) {
            if (run.input[i] < 0xDC80 || run.input[i] > 0xDCFF) {
                throw run.refuse(from, to, UNDEFINED);
            }
        }
    }

    private static boolean put(ThreadState ts, Encoding run, PyObject map, int point) {
        byte[] bytes = toBytes(ts, map, point);
        if (bytes == null) {
            return false;
        }
        run.out.append(bytes);
        return true;
    }

    private static byte @Nullable [] toBytes(ThreadState ts, PyObject map, int point) {
        if (map instanceof EncodingMap encoding) {
            Integer b = encoding.bytes.get(point);
            return b == null ? null : new byte[] {b.byteValue()};
        }
        PyObject found = lookup(ts, map, point);
        if (found == null || found == PyNone.NONE) {
            return null;
        }
        if (found instanceof PyInt number) {
            long b = number.longValueClamped();
            if (b < 0 || b > 255) {
                throw Raise.typeError("character mapping must be in range(256)");
            }
            return new byte[] {(byte) b};
        }
        if (found instanceof PyBytes bytes) {
            return bytes.array();
        }
        throw Raise.typeError("character mapping must return integer, bytes or None, not %s", found.type.fullName());
    }
}
