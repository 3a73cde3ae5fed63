package dev.vertebra.objectmodel.iterators;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PlainIterator;
import dev.vertebra.objectmodel.PyGenericAlias;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.StepTuple;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// `enumerate`: pairs of a count and an element. Compare CPython Objects/enumobject.c.
@NativeType("enumerate")
public final class PyEnumerate extends PyIterator {
    /// The class `enumerate`.
    public static final PyType TYPE = PyType.builtin("enumerate", PyEnumerate.class)
            .redeclares(Slot.tp_getattro)
            .doc("The elements of an iterable, each in a pair after its count, which begins at start.")
            .natives(PyIterator.ROWS, PyEnumerateNatives.rows())
            .make();

    private final PyObject iterator;
    private long index;

    /// The count, once it does not fit into [#index].
    private @Nullable BigInteger large;

    private final StepTuple step = new StepTuple(2);

    private PyEnumerate(PyType type, PyObject iterator, PyInt start) {
        super(type);
        this.iterator = iterator;
        if (start.isSmall()) {
            index = start.small();
        } else {
            large = start.big();
        }
    }

    @PyNew("enumerate(iterable, start=0)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        int named = keywords == null ? 0 : keywords.size();
        if (count + named == 0) {
            throw Raise.typeError("enumerate() missing required argument 'iterable'");
        }
        if (count + named > 2) {
            throw Raise.typeError("enumerate() takes at most 2 arguments (%d given)", count + named);
        }
        PyObject iterable = count > 0 ? args[from] : null;
        PyObject start = count > 1 ? args[from + 1] : null;
        for (int i = 0; keywords != null && i < named; i++) {
            String name = ((PyStr) keywords.get(i)).value();
            if (name.equals("iterable") && iterable == null) {
                iterable = args[from + count + i];
            } else if (name.equals("start") && start == null) {
                start = args[from + count + i];
            } else {
                throw Raise.typeError("'%s' is an invalid keyword argument for enumerate()", name);
            }
        }
        if (iterable == null && named == 1 && start != null) {
            throw Raise.typeError("'start' is an invalid keyword argument for enumerate()");
        }
        if (iterable == null) {
            throw Raise.typeError("enumerate() missing required argument 'iterable'");
        }
        PyInt first = start == null ? PyInt.of(0) : Numbers.index(ts, start);
        return new PyEnumerate(cls, Iterate.iter(ts, iterable), first);
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        boolean atom = Memory.COUNTING && step.hasGiven() && PlainIterator.givesAtom(iterator);
        PyObject element = Iterate.next(ts, iterator);
        if (element == null) {
            return null;
        }
        return atom ? step.ofAtoms(ts, this, count(), element) : step.pair(ts, this, count(), element);
    }

    private PyInt count() {
        BigInteger big = large;
        if (big != null) {
            large = big.add(BigInteger.ONE);
            return PyInt.of(big);
        }
        if (index == Long.MAX_VALUE) {
            large = BigInteger.valueOf(index).add(BigInteger.ONE);
        }
        return PyInt.of(index++);
    }

    /// Compare CPython Objects/enumobject.c `enum_traverse`.
    @Override
    public void traverseShown(Referents referents) {
        referents.type();
        referents.visit(iterator);
        step.traverse(referents);
        if (large != null) {
            referents.visit(PyInt.of(large));
        }
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(iterator);
        step.traverse(visitor);
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(PyEnumerate self) {
        PyInt count = self.large == null ? PyInt.of(self.index) : PyInt.of(self.large);
        return PyTuple.of(self.type(), PyTuple.of(self.iterator, count));
    }

    /// See PEP 585
    @PyClassMethod("__class_getitem__(type, object, /)")
    static PyObject classGetItem(ThreadState ts, PyType type, PyObject object) {
        return PyGenericAlias.of(ts, type, object);
    }
}
