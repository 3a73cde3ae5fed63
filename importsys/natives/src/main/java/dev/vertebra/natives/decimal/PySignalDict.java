package dev.vertebra.natives.decimal;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.CompareOp;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNotImplemented;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import org.jspecify.annotations.Nullable;

/// `decimal.SignalDictMixin`: a mapping of all signals to truth values that shows the flags or traps of a context.
///
/// Python code meets its subclass `SignalDict`, which is a MutableMapping, too. It does not keep its context alive.
@NativeType("SignalDictMixin")
final class PySignalDict extends PyObject {
    static final PyType TYPE = PyType.builtin("decimal.SignalDictMixin", PySignalDict.class)
            .natives(PySignalDictNatives.rows())
            .structure(24)
            .ofModule()
            .unhashable()
            .hides("__new__")
            .redeclares(Slot.tp_getattro)
            .make();

    private Signal.@Nullable Set signals;

    PySignalDict(PyType type, Signal.@Nullable Set signals) {
        super(type);
        this.signals = signals;
    }

    @PyNew("SignalDictMixin(*args, **kwargs)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return new PySignalDict(cls, null);
    }

    @PyInit("SignalDictMixin(*args, **kwargs)")
    static void __init__(
            ThreadState ts, PySignalDict self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        self.signals = null;
    }

    private static Signal.Set signals(PySignalDict self) {
        Signal.Set known = self.signals;
        if (known == null) {
            throw Raise.valueError("invalid signal dict");
        }
        return known;
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PySignalDict self) {
        return PyStr.of(Text.repr(ts, copy(ts, self)).value().replace(">: ", ">:"));
    }

    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, PySignalDict self, PyObject other, int op) {
        int mine = signals(self).conditions;
        if (op != CompareOp.EQ && op != CompareOp.NE) {
            return PyNotImplemented.INSTANCE;
        }
        int others;
        if (other instanceof PySignalDict dict) {
            others = signals(dict).conditions;
        } else if (other instanceof PyDict dict) {
            if (dict.size() == 0) {
                throw Raise.valueError("invalid signal dict");
            }
            try {
                others = conditionsOfMapping(ts, other);
            } catch (PyException e) {
                if (!e.matches(ExceptionTypes.KeyError)) {
                    throw e;
                }
                return PyNotImplemented.INSTANCE;
            }
        } else {
            return PyNotImplemented.INSTANCE;
        }
        return PyBool.of(mine == others == (op == CompareOp.EQ));
    }

    @PySpecial
    static PyObject __iter__(ThreadState ts, PySignalDict self) {
        signals(self);
        return Iterate.iter(ts, DecimalState.of(ts).list(-1));
    }

    @PySpecial
    static long __len__(PySignalDict self) {
        signals(self);
        return Signal.count();
    }

    @PySpecial
    static PyObject __getitem__(ThreadState ts, PySignalDict self, PyObject key) {
        Signal.Set known = signals(self);
        return PyBool.of((known.conditions & DecimalState.of(ts).conditionsOf(key)) != 0);
    }

    @PySpecial
    static void mp_ass_subscript(ThreadState ts, PySignalDict self, PyObject key, @Nullable PyObject value) {
        Signal.Set known = signals(self);
        if (value == null) {
            throw Raise.valueError("signal keys cannot be deleted");
        }
        int conditions = DecimalState.of(ts).conditionsOf(key);
        if (Truth.of(ts, value)) {
            known.conditions |= conditions;
        } else {
            known.conditions &= ~conditions;
        }
    }

    /// The mapping as a dict.
    @PyMethod("copy(self, /)")
    static PyObject copy(ThreadState ts, PySignalDict self) {
        Signal.Set known = signals(self);
        DecimalState state = DecimalState.of(ts);
        PyDict made = new PyDict();
        for (int i = 0; i < Signal.count(); i++) {
            Signal signal = Signal.at(i);
            made.put(ts, state.type(signal), PyBool.of((known.conditions & signal.conditions) != 0));
        }
        return made;
    }

    /// The conditions for which a mapping has a true value.
    ///
    /// @throws PyException a TypeError if it is no mapping, a KeyError if it has other keys than all signals
    static int conditionsOfMapping(ThreadState ts, PyObject mapping) {
        if (mapping instanceof PySignalDict dict) {
            return signals(dict).conditions;
        }
        if (!(mapping instanceof PyDict dict)) {
            throw Raise.typeError("argument must be a signal dict");
        }
        if (dict.size() != Signal.count()) {
            throw Raise.raise(ExceptionTypes.KeyError, "invalid signal dict");
        }
        int conditions = 0;
        for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
            int each = DecimalState.of(ts).conditionsOf(dict.keyAt(i));
            if (Truth.of(ts, dict.valueAt(i))) {
                conditions |= each;
            }
        }
        return conditions;
    }
}
