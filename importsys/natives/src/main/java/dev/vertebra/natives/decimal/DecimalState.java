package dev.vertebra.natives.decimal;

import dev.vertebra.natives.decimal.number.DecimalRules;
import dev.vertebra.natives.decimal.number.LogarithmOfTen;
import dev.vertebra.natives.decimal.number.Rounding;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.OwnExceptions;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// What `_decimal` keeps for a runtime: exception classes, the classes that it makes in Python's way, the template
/// contexts. All of it is there from the first import on and lives as long as the runtime.
final class DecimalState {
    private static final String[] CONDITIONS = {
        "ConversionSyntax", "DivisionImpossible", "DivisionUndefined", "InvalidContext"
    };
    private static final int[] CONDITION_BITS = {
        DecimalRules.CONVERSION_SYNTAX,
        DecimalRules.DIVISION_IMPOSSIBLE,
        DecimalRules.DIVISION_UNDEFINED,
        DecimalRules.INVALID_CONTEXT
    };
    private static final int BASIC_PRECISION = 9;
    private static final int USUAL_PRECISION = 28;
    private static final long USUAL_EXPONENT = 999_999;

    final LogarithmOfTen logarithm = new LogarithmOfTen();

    private final PyType[] signals;
    private final PyType[] conditions;
    private final PyType general;

    /// `numbers.Rational`.
    final PyObject rational;

    final PyObject tuple;
    final PyType signalDict;
    final PyDecimalContext basic;
    final PyDecimalContext extended;
    final PyDecimalContext usual;

    private DecimalState(ThreadState ts) {
        general = exception(ts, "DecimalException", ExceptionTypes.ArithmeticError);
        signals = new PyType[Signal.count()];
        makeSignals(ts);
        conditions = new PyType[CONDITIONS.length];
        for (int i = 0; i < CONDITIONS.length; i++) {
            PyType invalid = signals[0];
            conditions[i] = CONDITION_BITS[i] == DecimalRules.DIVISION_UNDEFINED
                    ? exception(ts, CONDITIONS[i], invalid, ExceptionTypes.ZeroDivisionError)
                    : exception(ts, CONDITIONS[i], invalid);
        }
        PyObject numbers = ts.importModule("numbers");
        rational = Attributes.get(ts, numbers, "Rational");
        keep(ts, rational);
        Calls.callMethod(ts, Attributes.get(ts, numbers, "Number"), "register", PyDecimal.TYPE);
        tuple = makeTuple(ts);
        signalDict = makeSignalDict(ts);
        int errors = DecimalRules.INVALID | DecimalRules.DIVISION_BY_ZERO | DecimalRules.OVERFLOW;
        int all = errors | DecimalRules.CLAMPED | DecimalRules.UNDERFLOW;
        basic = template(ts, BASIC_PRECISION, Rounding.HALF_UP, all);
        extended = template(ts, BASIC_PRECISION, Rounding.HALF_EVEN, 0);
        usual = template(ts, USUAL_PRECISION, Rounding.HALF_EVEN, errors);
    }

    /// The state of the runtime of a thread.
    static DecimalState of(ThreadState ts) {
        return ts.interpreter().extension(Holder.class, Holder::new).state(ts);
    }

    /// Where the state is put once it is made, which runs Python code.
    private static final class Holder {
        private @Nullable DecimalState state;

        DecimalState state(ThreadState ts) {
            DecimalState known = state;
            if (known == null) {
                known = new DecimalState(ts);
                state = known;
            }
            return known;
        }
    }

    private static void keep(ThreadState ts, PyObject object) {
        ts.interpreter().keep(object);
    }

    private static PyType exception(ThreadState ts, String name, PyType... bases) {
        return OwnExceptions.kept(ts, "decimal", name, bases);
    }

    private void makeSignals(ThreadState ts) {
        for (Signal each :
                new Signal[] {Signal.INVALID_OPERATION, Signal.INEXACT, Signal.ROUNDED, Signal.SUBNORMAL, Signal.CLAMPED
                }) {
            signals[each.ordinal()] = exception(ts, each.title, general);
        }
        make(ts, Signal.FLOAT_OPERATION, general, ExceptionTypes.TypeError);
        make(ts, Signal.DIVISION_BY_ZERO, general, ExceptionTypes.ZeroDivisionError);
        PyType inexact = type(Signal.INEXACT);
        PyType rounded = type(Signal.ROUNDED);
        make(ts, Signal.OVERFLOW, inexact, rounded);
        make(ts, Signal.UNDERFLOW, inexact, rounded, type(Signal.SUBNORMAL));
    }

    private void make(ThreadState ts, Signal signal, PyType... bases) {
        signals[signal.ordinal()] = exception(ts, signal.title, bases);
    }

    private static PyObject makeTuple(ThreadState ts) {
        PyObject namedtuple = Attributes.get(ts, ts.importModule("collections"), "namedtuple");
        PyObject made = Calls.call2(ts, namedtuple, PyStr.of("DecimalTuple"), PyStr.of("sign digits exponent"));
        keep(ts, made);
        Attributes.set(ts, made, PyStr.intern("__module__"), PyStr.intern("decimal"));
        return made;
    }

    private static PyType makeSignalDict(ThreadState ts) {
        PyObject mapping = Attributes.get(ts, ts.importModule("collections.abc"), "MutableMapping");
        PyTuple bases = PyTuple.of(PySignalDict.TYPE, mapping);
        PyDict body = new PyDict();
        body.putStr(PyStr.intern("__module__"), PyStr.intern("abc"));
        PyObject made = Calls.call3(ts, mapping.type(), PyStr.intern("SignalDict"), bases, body);
        keep(ts, made);
        return (PyType) made;
    }

    private PyDecimalContext template(ThreadState ts, int precision, Rounding rounding, int traps) {
        DecimalRules rules = new DecimalRules(precision, USUAL_EXPONENT, -USUAL_EXPONENT, rounding, logarithm);
        PyDecimalContext made = new PyDecimalContext(PyDecimalContext.TYPE, signalDict, rules);
        made.traps.conditions = traps;
        keep(ts, made);
        return made;
    }

    boolean isTemplate(PyDecimalContext context) {
        return context == basic || context == extended || context == usual;
    }

    /// The exception class of a signal.
    PyType type(Signal signal) {
        return signals[signal.ordinal()];
    }

    /// Puts the exception classes into the namespace of the module.
    void addTo(PyDict namespace) {
        namespace.putStr(PyStr.intern("DecimalException"), general);
        for (PyType each : signals) {
            namespace.putStr(PyStr.intern(each.name()), each);
        }
        for (PyType each : conditions) {
            namespace.putStr(PyStr.intern(each.name()), each);
        }
    }

    /// The conditions that a key of a mapping of signals stands for.
    ///
    /// @throws PyException a KeyError if it is no signal
    int conditionsOf(PyObject key) {
        for (int i = 0; i < signals.length; i++) {
            if (signals[i] == key) {
                return Signal.at(i).conditions;
            }
        }
        throw Raise.withArgs(
                ExceptionTypes.KeyError,
                PyStr.of("valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n"
                        + "   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]"));
    }

    /// The exception for trapped conditions: the class of the first signal, with a list of all.
    PyException failure(int trapped) {
        PyList all = new PyList();
        if ((trapped & DecimalRules.INVALID_OPERATION) != 0) {
            all.append(signals[0]);
        }
        for (int i = 0; i < conditions.length; i++) {
            if ((trapped & CONDITION_BITS[i]) != 0) {
                all.append(conditions[i]);
            }
        }
        PyType first = null;
        for (int i = 0; i < signals.length; i++) {
            if ((trapped & Signal.at(i).conditions) != 0) {
                first = first == null ? signals[i] : first;
                if (i > 0) {
                    all.append(signals[i]);
                }
            }
        }
        return Raise.withArgs(first == null ? general : first, all);
    }

    /// The signals of conditions as a list of exception classes.
    PyList list(int which) {
        PyList all = new PyList();
        for (int i = 0; i < signals.length; i++) {
            if ((which & Signal.at(i).conditions) != 0) {
                all.append(signals[i]);
            }
        }
        return all;
    }
}
