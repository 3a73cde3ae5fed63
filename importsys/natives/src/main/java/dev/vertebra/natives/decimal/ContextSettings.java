package dev.vertebra.natives.decimal;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PySetter;
import dev.vertebra.natives.decimal.number.DecimalRules;
import dev.vertebra.natives.decimal.number.DecimalValue;
import dev.vertebra.natives.decimal.number.Rounding;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The settings of a `Context`.
@NativeType("Context")
final class ContextSettings {
    /// The settings in the order of the constructor's parameters.
    static final List<String> NAMES =
            List.of("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps");

    private static final PyStr[] ROUNDINGS = {
        PyStr.intern("ROUND_UP"),
        PyStr.intern("ROUND_DOWN"),
        PyStr.intern("ROUND_CEILING"),
        PyStr.intern("ROUND_FLOOR"),
        PyStr.intern("ROUND_HALF_UP"),
        PyStr.intern("ROUND_HALF_DOWN"),
        PyStr.intern("ROUND_HALF_EVEN"),
        PyStr.intern("ROUND_05UP")
    };

    private ContextSettings() {}

    /// What Python calls a rounding.
    static PyStr nameOf(Rounding rounding) {
        return ROUNDINGS[rounding.ordinal()];
    }

    /// The rounding that Python calls so.
    static Rounding roundingOf(@Nullable PyObject name) {
        if (name instanceof PyStr text) {
            for (Rounding each : Rounding.values()) {
                if (PyStr.same(ROUNDINGS[each.ordinal()], text)) {
                    return each;
                }
            }
        }
        throw Raise.typeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                + "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]");
    }

    /// Sets what is given and not None.
    ///
    /// @param given values in the order of [#NAMES], from a position on
    static void setAll(ThreadState ts, PyDecimalContext self, @Nullable PyObject[] given, int from) {
        for (int i = 0; i < NAMES.size(); i++) {
            PyObject value = given[from + i];
            if (value == null || value == PyNone.NONE) {
                continue;
            }
            switch (i) {
                case 0 -> setPrec(ts, self, value);
                case 1 -> setRounding(ts, self, value);
                case 2 -> setEmin(ts, self, value);
                case 3 -> setEmax(ts, self, value);
                case 4 -> setCapitals(ts, self, value);
                case 5 -> setClamp(ts, self, value);
                default -> (i == 6 ? self.flags : self.traps).conditions = conditions(ts, value);
            }
        }
    }

    private static int conditions(ThreadState ts, PyObject value) {
        if (!(value instanceof PyList list)) {
            return PySignalDict.conditionsOfMapping(ts, value);
        }
        int conditions = 0;
        for (int i = 0; i < list.size(); i++) {
            conditions |= DecimalState.of(ts).conditionsOf(list.get(i));
        }
        return conditions;
    }

    private static PyException outside(String range) {
        return Raise.valueError("valid %s", range);
    }

    private static long size(@Nullable PyObject value) {
        return PyDecimalContext.size(value == null ? PyNone.NONE : value);
    }

    @PyGetter("prec")
    static long prec(PyDecimalContext self) {
        return self.rules.precision;
    }

    @PySetter("prec")
    static void setPrec(ThreadState ts, PyDecimalContext self, @Nullable PyObject value) {
        long size = size(value);
        if (size < 1 || size > DecimalRules.MAX_PRECISION) {
            throw outside("range for prec is [1, MAX_PREC]");
        }
        self.rules.precision = size;
    }

    @PyGetter("Emax")
    static long emax(PyDecimalContext self) {
        return self.rules.largest;
    }

    @PySetter("Emax")
    static void setEmax(ThreadState ts, PyDecimalContext self, @Nullable PyObject value) {
        long size = size(value);
        if (size < 0 || size > DecimalRules.MAX_EXPONENT) {
            throw outside("range for Emax is [0, MAX_EMAX]");
        }
        self.rules.largest = size;
    }

    @PyGetter("Emin")
    static long emin(PyDecimalContext self) {
        return self.rules.least;
    }

    @PySetter("Emin")
    static void setEmin(ThreadState ts, PyDecimalContext self, @Nullable PyObject value) {
        long size = size(value);
        if (size > 0 || size < DecimalRules.MIN_EXPONENT) {
            throw outside("range for Emin is [MIN_EMIN, 0]");
        }
        self.rules.least = size;
    }

    @PyGetter("rounding")
    static PyObject rounding(PyDecimalContext self) {
        return nameOf(self.rules.rounding);
    }

    @PySetter("rounding")
    static void setRounding(ThreadState ts, PyDecimalContext self, @Nullable PyObject value) {
        self.rules.rounding = roundingOf(value);
    }

    @PyGetter("capitals")
    static long capitals(PyDecimalContext self) {
        return self.capitals ? 1 : 0;
    }

    @PySetter("capitals")
    static void setCapitals(ThreadState ts, PyDecimalContext self, @Nullable PyObject value) {
        self.capitals = bit(value, "values for capitals are 0 or 1");
    }

    @PyGetter("clamp")
    static long clamp(PyDecimalContext self) {
        return self.rules.clamp ? 1 : 0;
    }

    @PySetter("clamp")
    static void setClamp(ThreadState ts, PyDecimalContext self, @Nullable PyObject value) {
        self.rules.clamp = bit(value, "values for clamp are 0 or 1");
    }

    private static boolean bit(@Nullable PyObject value, String range) {
        long size = size(value);
        if (size != 0 && size != 1) {
            throw outside(range);
        }
        return size == 1;
    }

    /// The least exponent of a number: Emin - prec + 1.
    @PyMethod("Etiny(self, /)")
    static long etiny(PyDecimalContext self) {
        return self.rules.tiny();
    }

    /// The largest exponent of a number of all digits: Emax - prec + 1.
    @PyMethod("Etop(self, /)")
    static long etop(PyDecimalContext self) {
        return self.rules.top();
    }

    /// The base in which decimals count: Decimal(10).
    @PyMethod("radix(self, /)")
    static PyObject radix(PyDecimalContext self) {
        return new PyDecimal(DecimalValue.ofInteger(10));
    }

    /// Make all flags False.
    @PyMethod("clear_flags(self, /)")
    static void clearFlags(PyDecimalContext self) {
        self.flags.conditions = 0;
    }

    /// Make all traps False.
    @PyMethod("clear_traps(self, /)")
    static void clearTraps(PyDecimalContext self) {
        self.traps.conditions = 0;
    }
}
