package dev.vertebra.natives.collections;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.declare.SliceIndex;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyGenericAlias;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The methods of `deque`.
@NativeType("deque")
final class DequeMethods {
    private DequeMethods() {}

    @PyNew("deque(*args, **kwargs)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Deque made = new Deque(cls);
        if (cls.tp_finalize != null) {
            Memory.tracker().allocated(ts, made);
        }
        return made;
    }

    @PyInit("deque(iterable=(), maxlen=None)")
    @ShownSignature("([iterable[, maxlen]])")
    static void __init__(ThreadState ts, Deque self, @Nullable PyObject iterable, @Nullable PyObject maxlen) {
        long bound = -1;
        if (maxlen != null && maxlen != PyNone.NONE) {
            if (!(maxlen instanceof PyInt)) {
                throw Raise.typeError("an integer is required");
            }
            bound = Arguments.asLong(ts, maxlen);
            if (bound < 0) {
                throw Raise.valueError("maxlen must be non-negative");
            }
        }
        self.maxlen = bound;
        self.clear();
        if (iterable != null) {
            self.extend(ts, iterable);
        }
    }

    /// Puts an item at the right end; a full deque drops its leftmost item.
    @PyMethod("append(self, item, /)")
    static void append(Deque self, PyObject item) {
        self.append(item);
    }

    /// Puts an item at the left end; a full deque drops its rightmost item.
    @PyMethod("appendleft(self, item, /)")
    static void appendLeft(Deque self, PyObject item) {
        self.appendLeft(item);
    }

    /// Empties the deque.
    @PyMethod("clear(self, /)")
    static void clear(Deque self) {
        self.clear();
    }

    /// What copy.copy() gives: the same as copy().
    @PyMethod("__copy__(self, /)")
    static PyObject copySpecial(ThreadState ts, Deque self) {
        return copy(ts, self);
    }

    /// A new deque with the same items and the same bound.
    @PyMethod("copy(self, /)")
    static PyObject copy(ThreadState ts, Deque self) {
        if (self.type() == Deque.TYPE) {
            return plainCopy(self);
        }
        PyObject result = self.maxlen < 0
                ? Calls.call1(ts, self.type(), self)
                : Calls.call2(ts, self.type(), self, PyInt.of(self.maxlen));
        if (!(result instanceof Deque)) {
            throw Raise.typeError(
                    "%s() must return a deque, not %s",
                    self.type().fullName(), result.type().fullName());
        }
        return result;
    }

    static Deque plainCopy(Deque self) {
        Deque copy = new Deque(Deque.TYPE);
        copy.maxlen = self.maxlen;
        for (int i = 0; i < self.size(); i++) {
            copy.append(self.get(i));
        }
        return copy;
    }

    /// How many items are equal to value.
    @PyMethod("count(self, value, /)")
    static long count(ThreadState ts, Deque self, PyObject value) {
        long found = 0;
        int changes = self.changes();
        for (int i = 0; i < self.size(); i++) {
            if (matches(ts, self.get(i), value)) {
                found++;
            }
            checkUnchanged(self, changes);
        }
        return found;
    }

    /// Whether an element, which may leave the deque meanwhile, is or equals a value.
    static boolean matches(ThreadState ts, PyObject element, PyObject value) {
        if (element == value) {
            return true;
        }
        Memory.incref(element);
        try {
            return Compare.equal(ts, element, value);
        } finally {
            Memory.decref(element);
        }
    }

    static void checkUnchanged(Deque self, int changes) {
        if (self.changes() != changes) {
            throw Raise.runtimeError("deque mutated during iteration");
        }
    }

    /// Appends each element of the iterable at the right end.
    @PyMethod("extend(self, iterable, /)")
    static void extend(ThreadState ts, Deque self, PyObject iterable) {
        self.extend(ts, iterable);
    }

    /// Appends each element of the iterable at the left end, so that the last one stands leftmost.
    @PyMethod("extendleft(self, iterable, /)")
    static void extendLeft(ThreadState ts, Deque self, PyObject iterable) {
        self.extendLeft(ts, iterable);
    }

    /// The position of the first item in self[start:stop] that equals value.
    ///
    /// Without such an item it is a ValueError.
    @PyMethod("index(self, value, start=0, stop=sys.maxsize, /)")
    @ShownSignature("($self, value, [start, [stop]])")
    static long index(ThreadState ts, Deque self, PyObject value, @SliceIndex long start, @SliceIndex long stop) {
        int size = self.size();
        long first = start < 0 ? Math.max(0, start + size) : start;
        long last = Math.min(size, stop < 0 ? Math.max(0, stop + size) : stop);
        int changes = self.changes();
        for (long i = first; i < last; i++) {
            boolean found = matches(ts, self.get((int) i), value);
            if (found) {
                return i;
            }
            checkUnchanged(self, changes);
        }
        throw Raise.valueError("%s is not in deque", Text.repr(ts, value));
    }

    /// Puts a value in front of the item at index; IndexError if the deque is full.
    @PyMethod("insert(self, index, value, /)")
    static void insert(Deque self, long index, PyObject value) {
        int size = self.size();
        if (self.maxlen >= 0 && size >= self.maxlen) {
            throw Raise.indexError("deque already at its maximum size");
        }
        if (index >= size) {
            self.append(value);
        } else if (index <= -size || index == 0) {
            self.appendLeft(value);
        } else {
            self.rotate(-index);
            if (index < 0) {
                self.append(value);
            } else {
                self.appendLeft(value);
            }
            self.rotate(index);
        }
    }

    /// Takes the last item, at the right end, out of the deque and gives it; IndexError if there is none.
    @PyMethod("pop(self, /)")
    static PyObject pop(Deque self) {
        return self.pop();
    }

    /// Takes the first item, at the left end, out of the deque and gives it; IndexError if there is none.
    @PyMethod("popleft(self, /)")
    static PyObject popLeft(Deque self) {
        return self.popLeft();
    }

    /// Takes out the first item that equals value; ValueError if there is none.
    @PyMethod("remove(self, value, /)")
    static void remove(ThreadState ts, Deque self, PyObject value) {
        int changes = self.changes();
        int size = self.size();
        for (int i = 0; i < size; i++) {
            boolean found = matches(ts, self.get(i), value);
            if (self.changes() != changes) {
                throw Raise.indexError("deque mutated during remove().");
            }
            if (found) {
                DequeOperators.deleteAt(self, i);
                return;
            }
        }
        throw Raise.valueError("%s is not in deque", Text.repr(ts, value));
    }

    /// Turns the order of the items around, in the deque itself.
    @PyMethod("reverse(self, /)")
    static void reverse(Deque self) {
        self.reverse();
    }

    /// Moves the last n items to the left end, or the first -n items to the right end if n is negative.
    @PyMethod("rotate(self, n=1, /)")
    static void rotate(Deque self, long n) {
        self.rotate(n);
    }

    /// An iterator that goes from the right end to the left.
    @PyMethod("__reversed__(self, /)")
    static PyObject reversed(Deque self) {
        return new DequeReverseIterator(self);
    }

    /// What pickle stores, and what it makes the object from again.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, Deque self) {
        PyObject state = Calls.callMethod(ts, self, "__getstate__");
        PyTuple args = self.maxlen < 0 ? PyTuple.EMPTY : PyTuple.of(PyTuple.EMPTY, PyInt.of(self.maxlen));
        return PyTuple.of(self.type(), args, state, Iterate.iter(ts, self));
    }

    /// How many bytes of memory the deque takes, without its items.
    @PyMethod("__sizeof__(self, /)")
    static long sizeOf(Deque self) {
        return 216 + 528L * self.blocks();
    }

    /// The greatest length of the deque; None without a bound.
    @PyGetter("maxlen")
    static PyObject maxlen(Deque self) {
        return self.maxlen < 0 ? PyNone.NONE : PyInt.of(self.maxlen);
    }

    /// A generic alias of the class, as in PEP 585.
    @PyClassMethod("__class_getitem__(type, object, /)")
    static PyObject classGetItem(ThreadState ts, PyType type, PyObject object) {
        return PyGenericAlias.of(ts, type, object);
    }
}
