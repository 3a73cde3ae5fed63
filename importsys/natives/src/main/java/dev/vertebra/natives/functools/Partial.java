package dev.vertebra.natives.functools;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyGenericAlias;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// `partial`: a callable with some arguments given already. Compare CPython Modules/_functoolsmodule.c partial_call.
@NativeType("partial")
final class Partial extends PyObject {
    static final PyType TYPE = PyType.builtin("functools.partial", Partial.class)
            .doc("A callable that passes the arguments given here on to a function, before those of each call.\n"
                    + "\nA keyword argument of a call replaces the one with the same name that is given here.")
            .flags(PyType.HAS_DICT | PyType.HAS_WEAKREFS)
            .natives(PartialNatives.rows())
            .structure(64, 40, 48)
            .ofModule()
            .redeclares(Slot.tp_getattro, Slot.tp_setattro)
            .make();

    private static final PyStr DICT = PyStr.intern("__dict__");

    private PyObject function;
    private PyTuple args;
    private PyDict keywords;

    private Partial(PyType type, PyObject function, PyTuple args, PyDict keywords) {
        super(type);
        this.function = function;
        this.args = args;
        this.keywords = keywords;
    }

    @PyNew("partial(func, /, *args, **keywords)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (count < 1) {
            throw Raise.typeError("type 'partial' takes at least one argument");
        }
        PyObject function = args[from];
        if (!Calls.isCallable(function)) {
            throw Raise.typeError("the first argument must be callable");
        }
        PyTuple given = PyTuple.copyOf(args, from + 1, from + count);
        PyDict named = new PyDict();
        if (function instanceof Partial inner && Attributes.dictOf(inner).size() == 0) {
            function = inner.function;
            given = joined(inner.args, given);
            named = inner.keywords.copy();
        }
        for (int i = 0; keywords != null && i < keywords.size(); i++) {
            named.putStr((PyStr) keywords.get(i), args[from + count + i]);
        }
        Partial made = new Partial(cls, function, given, named);
        if (cls.tp_finalize != null) {
            Memory.tracker().allocated(ts, made);
        }
        return made;
    }

    private static PyTuple joined(PyTuple a, PyTuple b) {
        if (a.size() == 0 || b.size() == 0) {
            return a.size() == 0 ? b : a;
        }
        PyObject[] all = Arrays.copyOf(a.toArray(), a.size() + b.size());
        System.arraycopy(b.toArray(), 0, all, a.size(), b.size());
        return PyTuple.of(all);
    }

    @PySpecial
    static PyObject __call__(
            ThreadState ts, Partial self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PyTuple mine = self.args;
        int first = mine.size();
        int named = keywords == null ? 0 : keywords.size();
        PyDict defaults = self.keywords;
        PyObject function = self.function;
        try (ThreadState.Hold held = ts.hold(function, mine)) {
            if (defaults.size() == 0) {
                if (first + count == 1 && named == 0) {
                    return Calls.call1(ts, function, first == 1 ? mine.get(0) : args[from]);
                }
                PyObject[] all = new PyObject[first + count + named];
                copyFirst(mine, all);
                System.arraycopy(args, from, all, first, count + named);
                return Calls.call(ts, function, all, 0, first + count, keywords);
            }
            PyDict merged = defaults.copy();
            for (int i = 0; keywords != null && i < named; i++) {
                merged.putStr((PyStr) keywords.get(i), args[from + count + i]);
            }
            PyObject[] all = new PyObject[first + count];
            copyFirst(mine, all);
            System.arraycopy(args, from, all, first, count);
            try (ThreadState.Hold heldMerged = ts.hold(merged)) {
                return Calls.call(ts, function, PyTuple.of(all), merged);
            }
        }
    }

    private static void copyFirst(PyTuple tuple, PyObject[] array) {
        for (int i = 0; i < tuple.size(); i++) {
            array[i] = tuple.get(i);
        }
    }

    @PySpecial
    static PyObject __get__(ThreadState ts, Partial self, @Nullable PyObject object, @Nullable PyObject owner) {
        if (object == null || object == PyNone.NONE) {
            return self;
        }
        ts.warn(
                ExceptionTypes.FutureWarning,
                "functools.partial will be a method descriptor in future Python versions; "
                        + "wrap it in staticmethod() if you want to preserve the old behavior",
                1);
        return self;
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, Partial self) {
        if (!ts.reprGuard.enter(self)) {
            return PyStr.of("...");
        }
        PyTuple args = self.args;
        PyDict keywords = self.keywords;
        try (ThreadState.Hold held = ts.hold(args, keywords)) {
            StringBuilder text = new StringBuilder();
            text.append(Text.str(ts, Attributes.get(ts, self.type(), "__module__")))
                    .append('.');
            text.append(self.type().qualname()).append('(');
            text.append(Text.repr(ts, self.function));
            for (int i = 0; i < args.size(); i++) {
                text.append(", ").append(Text.repr(ts, args.get(i)));
            }
            for (int i = keywords.next(0); i >= 0; i = keywords.next(i + 1)) {
                PyObject value = keywords.valueAt(i);
                try (ThreadState.Hold kept = ts.hold(value)) {
                    text.append(", ").append(Text.str(ts, keywords.keyAt(i))).append('=');
                    text.append(Text.repr(ts, value));
                }
            }
            return PyStr.of(text.append(')').toString());
        } finally {
            ts.reprGuard.leave();
        }
    }

    /// The function that a call passes its arguments on to.
    @PyMember("func")
    static PyObject function(Partial self) {
        return self.function;
    }

    /// The positional arguments that are given already, as a tuple.
    @PyMember("args")
    static PyObject args(Partial self) {
        return self.args;
    }

    /// The keyword arguments that are given already, as a dictionary.
    @PyMember("keywords")
    static PyObject keywords(Partial self) {
        return self.keywords;
    }

    // State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, Partial self) {
        PyDict dict = Attributes.dictOf(self);
        PyTuple state = PyTuple.of(self.function, self.args, self.keywords, dict.size() == 0 ? PyNone.NONE : dict);
        return PyTuple.of(self.type(), PyTuple.of(self.function), state);
    }

    // Takes over the state of a pickled one.
    @PyMethod("__setstate__(self, state, /)")
    @ShownSignature("($self, object, /)")
    static void setState(ThreadState ts, Partial self, PyObject state) {
        boolean right = state instanceof PyTuple tuple
                && tuple.size() == 4
                && Calls.isCallable(tuple.get(0))
                && tuple.get(1) instanceof PyTuple
                && (tuple.get(2) == PyNone.NONE || tuple.get(2) instanceof PyDict);
        if (!right) {
            throw Raise.typeError("invalid partial state");
        }
        PyTuple parts = (PyTuple) state;
        PyTuple args = Iterate.toTuple(ts, parts.get(1));
        if (args.type() != PyTuple.TYPE) {
            args = PyTuple.of(args.toArray());
        }
        PyDict keywords = parts.get(2) == PyNone.NONE
                ? new PyDict()
                : parts.get(2).type() == PyDict.TYPE ? (PyDict) parts.get(2) : ((PyDict) parts.get(2)).copy();
        PyObject function = self.function;
        PyTuple argsBefore = self.args;
        PyDict keywordsBefore = self.keywords;
        self.function = parts.get(0);
        self.args = args;
        self.keywords = keywords;
        Memory.replace(self, function, parts.get(0));
        Memory.replace(self, argsBefore, args);
        Memory.replace(self, keywordsBefore, keywords);
        PyObject dict = parts.get(3);
        if (dict == PyNone.NONE) {
            Attributes.dictOf(self).clear();
        } else {
            Attributes.set(ts, self, DICT, dict);
        }
    }

    /// A generic alias of the class, as in PEP 585.
    @PyClassMethod("__class_getitem__(type, object, /)")
    static PyObject classGetItem(ThreadState ts, PyType type, PyObject object) {
        return PyGenericAlias.of(ts, type, object);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(function);
        visitor.visit(args);
        visitor.visit(keywords);
    }

    @Override
    public boolean isContainer() {
        return true;
    }
}
