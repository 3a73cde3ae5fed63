package dev.vertebra.natives.functools;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.InPlace;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Stepper;
import dev.vertebra.objectmodel.ThreadState;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/// The functions of `_operator` that test objects and use containers. Compare CPython Modules/_operator.c.
@NativeModuleTable("_operator")
final class ObjectFunctions {
    private ObjectFunctions() {}

    /// The truth value of a, as bool(a) gives it.
    @PyFunction("truth(a, /)")
    static boolean truth(boolean a) {
        return a;
    }

    /// The opposite of the truth value of a.
    @PyFunction("not_(a, /)")
    static boolean not(boolean a) {
        return !a;
    }

    /// Whether a and b are one object.
    @PyFunction("is_(a, b, /)")
    static boolean is(PyObject a, PyObject b) {
        return a == b;
    }

    /// Whether a and b are two different objects.
    @PyFunction("is_not(a, b, /)")
    static boolean isNot(PyObject a, PyObject b) {
        return a != b;
    }

    /// The int that a stands for, by its __index__().
    @PyFunction("index(a, /)")
    static PyObject index(ThreadState ts, PyObject a) {
        return Numbers.index(ts, a).exact();
    }

    /// Whether a contains b: the value of b in a, with the operands the other way round.
    @PyFunction("contains(a, b, /)")
    static boolean contains(ThreadState ts, PyObject a, PyObject b) {
        return Items.contains(ts, a, b);
    }

    /// How often b occurs in the iterable a, compared by identity or equality.
    @PyFunction("countOf(a, b, /)")
    static long countOf(ThreadState ts, PyObject a, PyObject b) {
        return search(ts, a, b, true);
    }

    /// The position at which b occurs first in the iterable a; ValueError if it does not.
    @PyFunction("indexOf(a, b, /)")
    static long indexOf(ThreadState ts, PyObject a, PyObject b) {
        long found = search(ts, a, b, false);
        if (found < 0) {
            throw Raise.valueError("sequence.index(x): x not in sequence");
        }
        return found;
    }

    /// How often an element occurs, or the position of the first, -1 if there is none.
    private static long search(ThreadState ts, PyObject container, PyObject wanted, boolean all) {
        if (!Iterate.isIterable(container)) {
            throw Raise.typeError(
                    "argument of type '%s' is not iterable", container.type().fullName());
        }
        long count = 0;
        long position = 0;
        try (Stepper steps = Stepper.over(ts, container)) {
            PyObject element;
            while ((element = steps.next()) != null) {
                boolean equal = element == wanted;
                if (!equal) {
                    try (ThreadState.Hold held = ts.hold(element)) {
                        equal = Compare.equal(ts, element, wanted);
                    }
                }
                if (equal) {
                    if (!all) {
                        return position;
                    }
                    count++;
                }
                position++;
            }
        }
        return all ? count : -1;
    }

    /// Stores c as the item b of a, like the statement a[b] = c.
    @PyFunction("setitem(a, b, c, /)")
    static void setItem(ThreadState ts, PyObject a, PyObject b, PyObject c) {
        Items.set(ts, a, b, c);
    }

    /// Deletes the item b of a, like the statement del a[b].
    @PyFunction("delitem(a, b, /)")
    static void deleteItem(ThreadState ts, PyObject a, PyObject b) {
        Items.delete(ts, a, b);
    }

    /// The sequences a and b joined, by a + b.
    @PyFunction("concat(a, b, /)")
    static PyObject concat(ThreadState ts, PyObject a, PyObject b) {
        checkSequences(a, b, false);
        return Numbers.add(ts, a, b);
    }

    /// Adds the sequence b to the sequence a, by a += b, and gives the new a.
    @PyFunction("iconcat(a, b, /)")
    static PyObject inPlaceConcat(ThreadState ts, PyObject a, PyObject b) {
        checkSequences(a, b, a.type().nb_inplace_add != null);
        return InPlace.add(ts, a, b);
    }

    private static void checkSequences(PyObject a, PyObject b, boolean addsInPlace) {
        boolean sequences = Iterate.isSequence(a) && Iterate.isSequence(b);
        boolean adds = addsInPlace || a.type().nb_add != null || b.type().nb_add != null;
        if (a.type().sq_concat == null && !(sequences && adds)) {
            throw Raise.typeError("'%s' object can't be concatenated", a.type().fullName());
        }
    }

    /// About how many items obj has: a guess for callers that reserve space before they iterate.
    ///
    /// The number is never negative. It is exact if obj has a length; else it is what
    /// __length_hint__() says, which can be too low or too high, or default without such a method.
    @PyFunction("length_hint(obj, default=0, /)")
    static long lengthHint(ThreadState ts, PyObject obj, long byDefault) {
        return Iterate.lengthHint(ts, obj, byDefault);
    }

    /// Calls obj with the other arguments, and gives its result.
    @PyFunction("call(obj, /, *args, **kwargs)")
    static PyObject call(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (count < 1) {
            throw Raise.typeError("call expected at least 1 argument, got 0");
        }
        return Calls.call(ts, args[from], args, from + 1, count - 1, keywords);
    }

    /// Whether a equals b, in a time that tells nothing about where they differ.
    ///
    /// It suits the comparison of secrets. Both operands are str with ASCII characters only, or
    /// both are bytes-like objects.
    @PyFunction("_compare_digest(a, b, /)")
    static boolean compareDigest(ThreadState ts, PyObject a, PyObject b) {
        if (a instanceof PyStr x && b instanceof PyStr y) {
            if (!x.isAscii() || !y.isAscii()) {
                throw Raise.typeError("comparing strings with non-ASCII characters is not supported");
            }
            return MessageDigest.isEqual(
                    x.value().getBytes(StandardCharsets.US_ASCII), y.value().getBytes(StandardCharsets.US_ASCII));
        }
        if (!Buffers.isBuffer(a) && !Buffers.isBuffer(b)) {
            throw Raise.typeError(
                    "unsupported operand types(s) or combination of types: '%s' and '%s'",
                    a.type().fullName(), b.type().fullName());
        }
        return MessageDigest.isEqual(Buffers.bytes(ts, a), Buffers.bytes(ts, b));
    }
}
