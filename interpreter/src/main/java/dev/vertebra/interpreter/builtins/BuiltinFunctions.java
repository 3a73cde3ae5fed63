package dev.vertebra.interpreter.builtins;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.interpreter.eval.PyAnextAwaitable;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Classes;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.NumberFormat;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.ObjectIds;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.SlotFunction;
import dev.vertebra.objectmodel.Stepper;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import org.jspecify.annotations.Nullable;

/// The functions of `builtins` about objects and iterables. Compare CPython Python/bltinmodule.c.
@NativeModuleTable("builtins")
final class BuiltinFunctions {
    private static final PyStr ROUND = PyStr.intern("__round__");

    private BuiltinFunctions() {}

    /// The absolute value of a number.
    @dev.vertebra.declare.PyFunction("abs(x, /)")
    static PyObject abs(ThreadState ts, PyObject x) {
        return Numbers.absolute(ts, x);
    }

    /// Whether no element of the iterable is false.
    ///
    /// Stops at the first false element. True for an empty iterable.
    @dev.vertebra.declare.PyFunction("all(iterable, /)")
    static boolean all(ThreadState ts, PyObject iterable) {
        try (var steps = Stepper.over(ts, iterable)) {
            PyObject element;
            while ((element = steps.next()) != null) {
                if (!Truth.of(ts, element)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Whether some element of the iterable is true.
    ///
    /// Stops at the first true element. False for an empty iterable.
    @dev.vertebra.declare.PyFunction("any(iterable, /)")
    static boolean any(ThreadState ts, PyObject iterable) {
        try (var steps = Stepper.over(ts, iterable)) {
            PyObject element;
            while ((element = steps.next()) != null) {
                if (Truth.of(ts, element)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The text that repr() gives, with escape sequences for all characters beyond ASCII.
    @dev.vertebra.declare.PyFunction("ascii(obj, /)")
    static PyObject ascii(ThreadState ts, PyObject obj) {
        return Text.ascii(ts, obj);
    }

    /// The digits of an integer in base 2, after 0b.
    ///
    /// >>> bin(10)
    /// '0b1010'
    @dev.vertebra.declare.PyFunction("bin(number, /)")
    static String bin(ThreadState ts, PyObject number) {
        return NumberFormat.prefixed(Numbers.index(ts, number), 1, 'b');
    }

    /// The digits of an integer in base 8, after 0o.
    ///
    /// >>> oct(10)
    /// '0o12'
    @dev.vertebra.declare.PyFunction("oct(number, /)")
    static String oct(ThreadState ts, PyObject number) {
        return NumberFormat.prefixed(Numbers.index(ts, number), 3, 'o');
    }

    /// The digits of an integer in base 16, in lower case, after 0x.
    ///
    /// >>> hex(250)
    /// '0xfa'
    @dev.vertebra.declare.PyFunction("hex(number, /)")
    static String hex(ThreadState ts, PyObject number) {
        return NumberFormat.prefixed(Numbers.index(ts, number), 4, 'x');
    }

    /// Whether the object can be called. Functions, methods and classes can, and instances whose class has __call__.
    @dev.vertebra.declare.PyFunction("callable(obj, /)")
    static boolean callable(PyObject obj) {
        return Calls.isCallable(obj);
    }

    /// The character with the given code point, as a string. The code point is from 0 to 0x10ffff.
    @dev.vertebra.declare.PyFunction("chr(i, /)")
    static PyObject chr(ThreadState ts, PyObject i) {
        long point = Numbers.index(ts, i).longValueClamped();
        if (point < 0 || point > 0x10FFFF) {
            throw Raise.valueError("chr() arg not in range(0x110000)");
        }
        return PyStr.ofCodePoint((int) point);
    }

    /// The code point of a character, given as a string of length 1. Of bytes of length 1, the value of the byte.
    @dev.vertebra.declare.PyFunction("ord(c, /)")
    static PyObject ord(ThreadState ts, PyObject c) {
        if (c instanceof PyStr text) {
            if (text.length() == 1) {
                return PyInt.of(text.codePointAt(0));
            }
            throw Raise.typeError("ord() expected a character, but string of length %d found", text.length());
        }
        if (c instanceof dev.vertebra.objectmodel.PyBytes || c instanceof dev.vertebra.objectmodel.PyByteArray) {
            byte[] bytes = dev.vertebra.objectmodel.Buffers.bytes(ts, c);
            int length = bytes.length;
            if (length == 1) {
                return PyInt.of(bytes[0] & 0xFF);
            }
            throw Raise.typeError("ord() expected a character, but string of length %d found", length);
        }
        throw Raise.typeError(
                "ord() expected string of length 1, but %s found", c.type().fullName());
    }

    /// Removes an attribute, given by its name: delattr(x, 'y') does what del x.y does.
    @dev.vertebra.declare.PyFunction("delattr(obj, name, /)")
    static void delattr(ThreadState ts, PyObject obj, PyObject name) {
        Attributes.delete(ts, obj, attributeName(name));
    }

    private static PyStr attributeName(PyObject name) {
        if (name instanceof PyStr text) {
            return text;
        }
        throw Raise.typeError(
                "attribute name must be string, not '%s'", name.type().fullName());
    }

    /// The attribute with the given name: getattr(x, 'y') is x.y.
    ///
    /// If a default is given, it stands in for a missing attribute; without one, AttributeError is raised.
    @dev.vertebra.declare.PyFunction("getattr(object, name, default=<unrepresentable>, /)")
    static PyObject getattr(ThreadState ts, PyObject object, PyObject name, @Nullable PyObject fallback) {
        PyStr attribute = attributeName(name);
        if (fallback == null) {
            return Attributes.get(ts, object, attribute);
        }
        PyObject found = Attributes.getOrNull(ts, object, attribute);
        return found == null ? fallback : found;
    }

    /// Whether an attribute with the given name exists.
    ///
    /// The attribute is read to find out: an AttributeError means no, other exceptions pass.
    @dev.vertebra.declare.PyFunction("hasattr(obj, name, /)")
    static boolean hasattr(ThreadState ts, PyObject obj, PyObject name) {
        return Attributes.getOrNull(ts, obj, attributeName(name)) != null;
    }

    /// Gives a value to an attribute, given by its name: setattr(x, 'y', v) does what x.y = v does.
    @dev.vertebra.declare.PyFunction("setattr(obj, name, value, /)")
    static void setattr(ThreadState ts, PyObject obj, PyObject name, PyObject value) {
        Attributes.set(ts, obj, attributeName(name), value);
    }

    /// The quotient x//y and the remainder x%y as a pair, for which quotient*y + remainder equals x.
    @dev.vertebra.declare.PyFunction("divmod(x, y, /)")
    static PyObject divmod(ThreadState ts, PyObject x, PyObject y) {
        return Numbers.divmod(ts, x, y);
    }

    /// The text of a value, laid out as format_spec says.
    ///
    /// The class of the value does this in __format__ and gives format_spec its meaning. Strings and numbers
    /// take the specifications of replacement fields in f-strings. The empty one means the same as
    /// str(value), as a rule.
    @dev.vertebra.declare.PyFunction("format(value, format_spec='', /)")
    static PyObject format(ThreadState ts, PyObject value, @Nullable PyObject formatSpec) {
        if (formatSpec != null && !(formatSpec instanceof PyStr)) {
            throw Arguments.wrongType("format", "argument 2", "str", formatSpec);
        }
        return Text.format(ts, value, formatSpec == null ? PyStr.EMPTY : formatSpec);
    }

    /// The hash of an object, an integer.
    ///
    /// Equal objects have equal hashes. Different objects can share a hash too.
    @dev.vertebra.declare.PyFunction("hash(obj, /)")
    static long hash(ThreadState ts, PyObject obj) {
        return Compare.hash(ts, obj);
    }

    /// A number that tells an object from all others that exist at the same time.
    @dev.vertebra.declare.PyFunction("id(obj, /)")
    static PyObject id(ThreadState ts, PyObject obj) {
        PyObject id = PyInt.of(ObjectIds.id(obj));
        if (ts.isAudited()) {
            ts.audit("builtins.id", id);
        }
        return id;
    }

    /// Whether the class of an object is the given one or derives from it.
    ///
    /// A tuple of classes, or a union such as int | str, stands for any of its members.
    @dev.vertebra.declare.PyFunction("isinstance(obj, class_or_tuple, /)")
    static boolean isinstance(ThreadState ts, PyObject obj, PyObject classOrTuple) {
        return Classes.isInstance(ts, obj, classOrTuple);
    }

    /// Whether a class is the given one or derives from it.
    ///
    /// A tuple of classes, or a union such as int | str, stands for any of its members.
    @dev.vertebra.declare.PyFunction("issubclass(cls, class_or_tuple, /)")
    static boolean issubclass(ThreadState ts, PyObject cls, PyObject classOrTuple) {
        return Classes.isSubclass(ts, cls, classOrTuple);
    }

    /// An iterator over the elements of an object.
    ///
    /// With a sentinel, the object is called without arguments for each element instead, and the iteration
    /// ends when a call gives the sentinel.
    @dev.vertebra.declare.PyFunction("iter(object, sentinel=<unrepresentable>, /)")
    static PyObject iter(ThreadState ts, PyObject object, @Nullable PyObject sentinel) {
        if (sentinel == null) {
            return Iterate.iter(ts, object);
        }
        if (!Calls.isCallable(object)) {
            throw Raise.typeError("iter(v, w): v must be callable");
        }
        return new dev.vertebra.objectmodel.iterators.CallableIterator(object, sentinel);
    }

    /// An iterator for async for over the elements of an object, from its __aiter__.
    @dev.vertebra.declare.PyFunction("aiter(async_iterable, /)")
    static PyObject aiter(ThreadState ts, PyObject asyncIterable) {
        SlotFunction slot = asyncIterable.type().am_aiter;
        if (slot == null) {
            throw Raise.typeError(
                    "'%s' object is not an async iterable", asyncIterable.type().fullName());
        }
        PyObject iterator = slot.unary(ts, asyncIterable);
        if (iterator == null || iterator.type().am_anext == null) {
            throw Raise.typeError(
                    "aiter() returned not an async iterator of type '%s'",
                    iterator == null ? "NoneType" : iterator.type().fullName());
        }
        return iterator;
    }

    /// An awaitable for the next element of an asynchronous iterator.
    ///
    /// At the end of the iterator it gives the default, or raises StopAsyncIteration if there is none.
    @dev.vertebra.declare.PyFunction("anext(aiterator, default=<unrepresentable>, /)")
    static PyObject anext(ThreadState ts, PyObject aiterator, @Nullable PyObject fallback) {
        SlotFunction slot = aiterator.type().am_anext;
        if (slot == null) {
            throw Raise.typeError(
                    "'%s' object is not an async iterator", aiterator.type().fullName());
        }
        PyObject awaitable = slot.unary(ts, aiterator);
        if (awaitable == null) {
            throw Raise.systemError("__anext__ gave nothing");
        }
        return fallback == null ? awaitable : new PyAnextAwaitable(awaitable, fallback);
    }

    /// How many elements a container holds.
    @dev.vertebra.declare.PyFunction("len(obj, /)")
    static long len(ThreadState ts, PyObject obj) {
        return Items.length(ts, obj);
    }

    /// Takes the next element from an iterator.
    ///
    /// At the end of the iterator, gives the default, or raises StopIteration if there is none.
    @dev.vertebra.declare.PyFunction("next(iterator, default=<unrepresentable>, /)")
    static PyObject next(ThreadState ts, PyObject iterator, @Nullable PyObject fallback) {
        SlotFunction next = iterator.type().tp_iternext;
        if (next == null) {
            throw Raise.typeError(
                    "'%s' object is not an iterator", iterator.type().fullName());
        }
        ts.clearStopIteration();
        PyObject element = Iterate.next(ts, iterator, next);
        if (element != null) {
            return element;
        }
        if (fallback != null) {
            ts.clearStopIteration();
            return fallback;
        }
        throw ts.takeStopIteration();
    }

    /// The power base**exp; with mod, the remainder of that power by mod.
    ///
    /// Integers compute the remainder without the whole power, so large exponents are no problem.
    @dev.vertebra.declare.PyFunction("pow(base, exp, mod=None)")
    static PyObject pow(ThreadState ts, PyObject base, PyObject exp, PyObject mod) {
        return Numbers.power(ts, base, exp, mod);
    }

    /// The text that describes an object to programmers, where possible as source that makes an equal object.
    @dev.vertebra.declare.PyFunction("repr(obj, /)")
    static PyObject repr(ThreadState ts, PyObject obj) {
        return Text.repr(ts, obj);
    }

    /// The multiple of 10**-ndigits nearest to a number.
    ///
    /// Without ndigits (or with None) the result is an integer, with ndigits it is of the class of the
    /// number. A negative ndigits rounds to tens, hundreds and so on.
    @dev.vertebra.declare.PyFunction("round(number, ndigits=None)")
    static PyObject round(ThreadState ts, PyObject number, PyObject ndigits) {
        PyObject method = Attributes.lookupSpecial(ts, number, ROUND);
        if (method == null) {
            throw Raise.typeError(
                    "type %s doesn't define __round__ method", number.type().fullName());
        }
        return ndigits == PyNone.NONE ? Calls.call0(ts, method) : Calls.call1(ts, method, ndigits);
    }

    /// A new list of the elements of an iterable, sorted from small to large.
    ///
    /// key is a function of one argument; its results are compared in place of the elements. A true reverse
    /// sorts from large to small. Elements that compare equal keep their order.
    @dev.vertebra.declare.PyFunction("sorted(iterable, /, *, key=None, reverse=False)")
    static PyObject sorted(
            ThreadState ts, PyObject[] args, int from, int count, dev.vertebra.objectmodel.@Nullable PyTuple keywords) {
        Arguments.checkCount("sorted", count, 1, 1);
        PyObject list = Iterate.toList(ts, args[from]);
        try (var held = ts.hold(list)) {
            Calls.call(ts, Attributes.get(ts, list, "sort"), args, from + 1, 0, keywords);
        }
        return list;
    }

    /// Adds the numbers of an iterable to start.
    ///
    /// An empty iterable gives start itself. Strings and bytes are refused: join() puts those together.
    @dev.vertebra.declare.PyFunction("sum(iterable, /, start=0)")
    static PyObject sum(ThreadState ts, PyObject iterable, @Nullable PyObject start) {
        return Sums.sum(ts, iterable, start == null ? PyInt.ZERO : start);
    }
}
