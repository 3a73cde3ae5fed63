package dev.vertebra.natives.itertools;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyComplex;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `count`: evenly spaced numbers. Compare CPython Modules/itertoolsmodule.c count_next.
@NativeType("count")
final class Count extends PyIterator {
    static final PyType TYPE = PyType.builtin("itertools.count", Count.class)
            .doc("Evenly spaced numbers, beginning with start.")
            .natives(PyIterator.ROWS, CountNatives.rows())
            .structure(40)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    /// The next number while [#object] is null; then the step is 1.
    private long number;

    private @Nullable PyObject object;
    private final PyObject step;

    private Count(PyType type, PyObject start, PyObject step) {
        super(type);
        this.step = step;
        boolean byOne = step instanceof PyInt integer && integer.isSmall() && integer.small() == 1;
        if (start instanceof PyInt integer && integer.isSmall() && byOne) {
            number = integer.small();
        } else {
            object = start;
        }
    }

    @PyNew("count(start=0, step=1)")
    static PyObject __new__(PyType cls, PyObject start, PyObject step) {
        if (!isNumber(start) || !isNumber(step)) {
            throw Raise.typeError("a number is required");
        }
        return new Count(cls, start, step);
    }

    private static boolean isNumber(PyObject object) {
        PyType type = object.type();
        return type.nb_index != null || type.nb_int != null || type.nb_float != null || object instanceof PyComplex;
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        PyObject current = object;
        if (current == null) {
            if (number < Long.MAX_VALUE) {
                return PyInt.of(number++);
            }
            current = PyInt.of(number);
            object = current;
        }
        PyObject following = Numbers.add(ts, current, step);
        Memory.replace(this, object, following);
        object = following;
        return current;
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, Count self) {
        String name = self.type().name();
        PyObject current = self.object;
        if (current == null) {
            return PyStr.of(name + "(" + self.number + ")");
        }
        String text = name + "(" + Text.repr(ts, current);
        if (self.step instanceof PyInt integer && integer.isSmall() && integer.small() == 1) {
            return PyStr.of(text + ")");
        }
        return PyStr.of(text + ", " + Text.repr(ts, self.step) + ")");
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, Count self) {
        Pickling.warn(ts);
        PyObject current = self.object;
        return current == null
                ? PyTuple.of(self.type(), PyTuple.of(PyInt.of(self.number)))
                : PyTuple.of(self.type(), PyTuple.of(current, self.step));
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(object);
        visitor.visit(step);
    }
}
