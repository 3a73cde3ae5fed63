package dev.vertebra.natives.lzma;

import dev.vertebra.natives.lzma.format.Filter;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the dicts that describe filters. Compare CPython Modules/_lzmamodule.c lzma_filter_converter.
final class FilterSpecs {
    private static final PyStr ID = PyStr.intern("id");
    private static final PyStr PRESET = PyStr.intern("preset");
    private static final int LARGEST_LEVEL = 9;
    private static final int EXTREME = 0x8000_0000;
    private static final int DEFAULT_LEVEL = 6;
    private static final Set<String> LZMA_OPTIONS =
            Set.of("id", "preset", "dict_size", "lc", "lp", "pb", "mode", "nice_len", "mf", "depth");

    private FilterSpecs() {}

    /// Something that is no number within the limits of an option.
    private static final class Unfit extends Exception {
        private static final long serialVersionUID = 1L;

        Unfit() {
            super(null, null, false, false);
        }
    }

    /// A chain of filters.
    static List<Filter> chain(ThreadState ts, PyObject specs) {
        if (specs instanceof PyDict) {
            throw Raise.typeError("%s is not a sequence", specs.type().name());
        }
        long count = Items.length(ts, specs);
        if (count > Filter.MOST_IN_CHAIN) {
            throw Raise.valueError("Too many filters - liblzma supports a maximum of %d", Filter.MOST_IN_CHAIN);
        }
        List<Filter> chain = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            PyObject spec = Items.get(ts, specs, PyInt.of(i));
            try (var _ = ts.hold(spec)) {
                chain.add(filter(ts, spec));
            }
        }
        return chain;
    }

    /// One filter.
    static Filter filter(ThreadState ts, PyObject spec) {
        PyObject given = get(ts, spec, ID);
        if (given == null) {
            throw Raise.valueError("Filter specifier must have an \"id\" entry");
        }
        BigInteger id = unsigned(given);
        if (id.equals(BigInteger.valueOf(Filter.LZMA1)) || id.equals(BigInteger.valueOf(Filter.LZMA2))) {
            return lzma(ts, spec, id.longValue());
        }
        try {
            if (id.equals(BigInteger.valueOf(Filter.DELTA))) {
                return new Filter.Delta(option(spec, Set.of("id", "dist"), "dist", 1));
            }
        } catch (Unfit e) {
            throw Raise.valueError("Invalid filter specifier for delta filter");
        }
        if (id.bitLength() < Integer.SIZE && id.intValue() >= Filter.X86 && id.intValue() <= Filter.SPARC) {
            try {
                int offset = option(spec, Set.of("id", "start_offset"), "start_offset", 0);
                return new Filter.Branches(id.intValue(), offset);
            } catch (Unfit e) {
                throw Raise.valueError("Invalid filter specifier for BCJ filter");
            }
        }
        throw Raise.valueError("Invalid filter ID: %s", id);
    }

    private static @Nullable PyObject get(ThreadState ts, PyObject spec, PyStr key) {
        if (spec instanceof PyDict dict && spec.type() == PyDict.TYPE) {
            return dict.getStr(key);
        }
        if (spec.type().mp_subscript == null) {
            throw Raise.typeError("Filter specifier must be a dict or dict-like object");
        }
        try {
            return Items.get(ts, spec, key);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.KeyError)) {
                return null;
            }
            throw e;
        }
    }

    private static Filter lzma(ThreadState ts, PyObject spec, long id) {
        PyObject given = get(ts, spec, PRESET);
        int preset = given == null ? DEFAULT_LEVEL : unsignedInt(given);
        Filter.Lzma lzma = preset(id, preset);
        if (lzma == null) {
            throw LzmaState.error(ts, "Invalid compression preset: " + Integer.toUnsignedString(preset));
        }
        try {
            return new Filter.Lzma(
                    id,
                    option(spec, LZMA_OPTIONS, "dict_size", lzma.dictionary()),
                    option(spec, LZMA_OPTIONS, "lc", lzma.literalContext()),
                    option(spec, LZMA_OPTIONS, "lp", lzma.literalPosition()),
                    option(spec, LZMA_OPTIONS, "pb", lzma.position()),
                    option(spec, LZMA_OPTIONS, "mode", lzma.mode()),
                    option(spec, LZMA_OPTIONS, "nice_len", lzma.niceLength()),
                    option(spec, LZMA_OPTIONS, "mf", lzma.matchFinder()),
                    option(spec, LZMA_OPTIONS, "depth", lzma.depth()));
        } catch (Unfit e) {
            throw Raise.valueError("Invalid filter specifier for LZMA filter");
        }
    }

    /// An option of a filter that has no others than those named.
    private static int option(PyObject spec, Set<String> names, String name, int otherwise) throws Unfit {
        if (!(spec instanceof PyDict dict)) {
            throw new Unfit();
        }
        for (int at = dict.next(0); at >= 0; at = dict.next(at + 1)) {
            if (!(dict.keyAt(at) instanceof PyStr text) || !names.contains(text.value())) {
                throw new Unfit();
            }
        }
        PyObject given = dict.getStr(PyStr.intern(name));
        if (given == null) {
            return otherwise;
        }
        try {
            return unsignedInt(given);
        } catch (PyException e) {
            throw new Unfit();
        }
    }

    /// An int without sign of 64 bits.
    static BigInteger unsigned(PyObject given) {
        if (!(given instanceof PyInt number)) {
            throw Raise.typeError("an integer is required");
        }
        if (number.signum() < 0) {
            throw Raise.overflowError("can't convert negative int to unsigned");
        }
        if (number.bitLength() > Long.SIZE) {
            throw Raise.overflowError("int too big to convert");
        }
        return number.big();
    }

    /// An int without sign of 32 bits.
    static int unsignedInt(PyObject given) {
        BigInteger number = unsigned(given);
        if (number.bitLength() > Integer.SIZE) {
            throw Raise.overflowError("Value too large for uint32_t type");
        }
        return number.intValue();
    }

    /// The options that a level stands for. Compare liblzma's lzma_encoder_presets.c.
    ///
    /// @return null if there is no such level
    static Filter.@Nullable Lzma preset(long id, int preset) {
        int level = preset & 0x1F;
        boolean isExtreme = (preset & EXTREME) != 0;
        if (level > LARGEST_LEVEL || (preset & ~(0x1F | EXTREME)) != 0) {
            return null;
        }
        int[] dictionaryBits = {18, 20, 21, 22, 22, 23, 23, 24, 25, 26};
        int dictionary = 1 << dictionaryBits[level];
        if (isExtreme) {
            boolean isShort = level == 3 || level == 5;
            return new Filter.Lzma(id, dictionary, 3, 0, 2, 2, isShort ? 192 : 273, 0x14, isShort ? 0 : 512);
        }
        if (level <= 3) {
            int[] depths = {4, 8, 24, 48};
            return new Filter.Lzma(
                    id, dictionary, 3, 0, 2, 1, level <= 1 ? 128 : 273, level == 0 ? 3 : 4, depths[level]);
        }
        return new Filter.Lzma(id, dictionary, 3, 0, 2, 2, level == 4 ? 16 : level == 5 ? 32 : 64, 0x14, 0);
    }
}
