package dev.vertebra.natives.lzma;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.lzma.format.Check;
import dev.vertebra.natives.lzma.format.Filter;
import dev.vertebra.natives.lzma.format.LzmaFailure;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;

/// The functions of `_lzma`.
@NativeModuleTable("_lzma")
final class LzmaFunctions {
    private LzmaFunctions() {}

    /// Tell whether data can be protected by checksums of a kind.
    ///
    /// CHECK_NONE and CHECK_CRC32 always can.
    @PyFunction("is_check_supported(check_id, /)")
    static boolean isCheckSupported(int check_id) {
        return Check.isSupported(check_id);
    }

    /// The options of a filter, without its number, as bytes.
    @PyFunction("_encode_filter_properties(filter, /)")
    static PyObject encodeFilterProperties(ThreadState ts, PyObject filter) {
        try {
            return PyBytes.of(FilterSpecs.filter(ts, filter).properties());
        } catch (LzmaFailure e) {
            throw LzmaState.error(ts, e);
        }
    }

    /// A dict that describes the filter of a number whose options are given as bytes.
    @PyFunction("_decode_filter_properties(filter_id, encoded_props, /)")
    static PyObject decodeFilterProperties(ThreadState ts, PyObject filter_id, PyObject encoded_props) {
        long id = FilterSpecs.unsigned(filter_id).longValue();
        byte[] properties = Buffers.bytes(ts, encoded_props);
        Filter filter;
        try {
            filter = Filter.fromProperties(id, properties);
        } catch (LzmaFailure e) {
            throw LzmaState.error(ts, e);
        }
        PyDict spec = new PyDict();
        put(spec, "id", filter.id());
        switch (filter) {
            case Filter.Lzma lzma -> {
                if (id == Filter.LZMA1) {
                    put(spec, "lc", lzma.literalContext());
                    put(spec, "lp", lzma.literalPosition());
                    put(spec, "pb", lzma.position());
                }
                put(spec, "dict_size", Integer.toUnsignedLong(lzma.dictionary()));
            }
            case Filter.Delta delta -> put(spec, "dist", delta.distance());
            case Filter.Branches branches -> {
                if (branches.offset() != 0) {
                    put(spec, "start_offset", Integer.toUnsignedLong(branches.offset()));
                }
            }
        }
        return spec;
    }

    private static void put(PyDict spec, String name, long value) {
        spec.putStr(PyStr.intern(name), PyInt.of(value));
    }
}
