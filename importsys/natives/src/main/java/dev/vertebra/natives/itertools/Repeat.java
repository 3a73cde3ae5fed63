package dev.vertebra.natives.itertools;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Arguments;
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

/// `repeat`: one object again and again. Compare CPython Modules/itertoolsmodule.c repeat_next.
@NativeType("repeat")
final class Repeat extends PyIterator {
    static final PyType TYPE = PyType.builtin("itertools.repeat", Repeat.class)
            .doc("An object a number of times, or for ever.")
            .natives(PyIterator.ROWS, RepeatNatives.rows())
            .structure(32)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private final PyObject element;

    /// How many times are left; negative for ever.
    private long times;

    private Repeat(PyType type, PyObject element, long times) {
        super(type);
        this.element = element;
        this.times = times;
    }

    @PyNew("repeat(object, times=<unrepresentable>)")
    @ShownSignature("")
    static PyObject __new__(ThreadState ts, PyType cls, PyObject object, @Nullable PyObject times) {
        return new Repeat(cls, object, times == null ? -1 : Math.max(0, Arguments.asLong(ts, times)));
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        if (times == 0) {
            return null;
        }
        if (times > 0) {
            times--;
        }
        return element;
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, Repeat self) {
        String text = self.type().fullName().replace("itertools.", "") + "(" + Text.repr(ts, self.element);
        return PyStr.of(text + (self.times < 0 ? ")" : ", " + self.times + ")"));
    }

    /// How many elements are left.
    @PyMethod("__length_hint__(self, /)")
    static long lengthHint(Repeat self) {
        if (self.times < 0) {
            throw Raise.typeError("len() of unsized object");
        }
        return self.times;
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, Repeat self) {
        Pickling.warn(ts);
        return self.times < 0
                ? PyTuple.of(self.type(), PyTuple.of(self.element))
                : PyTuple.of(self.type(), PyTuple.of(self.element, PyInt.of(self.times)));
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(element);
    }
}
