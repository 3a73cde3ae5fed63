package dev.vertebra.natives.pickle;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyAnySet;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyFrozenSet;
import dev.vertebra.objectmodel.PyInstance;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyMemberDescriptor;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PySet;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.SlotFunction;
import dev.vertebra.objectmodel.ThreadState;
import java.util.Arrays;

/// The instructions that make instances of classes and give them their state. Compare CPython Modules/_pickle.c
/// `load_newobj`, `load_build`.
final class ObjectBuilder {
    private static final PyStr SETSTATE = PyStr.intern("__setstate__");
    private static final PyStr GETINITARGS = PyStr.intern("__getinitargs__");
    private static final PyStr NEW = PyStr.intern("__new__");
    private static final PyStr DICT = PyStr.intern("__dict__");
    private static final PyStr ADD = PyStr.intern("add");
    private static final PyStr APPEND = PyStr.intern("append");
    private static final PyStr EXTEND = PyStr.intern("extend");

    private final Loader loader;
    private final ThreadState ts;
    private final LoadStack stack;

    ObjectBuilder(Loader loader) {
        this.loader = loader;
        this.ts = loader.ts;
        this.stack = loader.stack;
    }

    /// Calls what stands below a tuple with the tuple as arguments.
    void reduce() {
        PyObject args = stack.pop(ts);
        PyObject function = stack.pop(ts);
        if (!(args instanceof PyTuple tuple)) {
            throw Raise.typeError("argument list must be a tuple");
        }
        try (ThreadState.Hold held = ts.hold(function, args)) {
            stack.push(Calls.call(ts, function, tuple, null));
        }
    }

    /// Makes an instance with `__new__`.
    ///
    /// @param named whether there is a dict of keyword arguments
    void newObject(boolean named) {
        PyObject keywords = named ? stack.pop(ts) : PyNone.NONE;
        PyObject args = stack.pop(ts);
        PyObject cls = stack.pop(ts);
        String name = named ? "NEWOBJ_EX" : "NEWOBJ";
        if (!(cls instanceof PyType type)) {
            throw loader.error(
                    name + " class argument must be a type, not " + cls.type().fullName());
        }
        SlotFunction make = type.tp_new;
        if (make == null) {
            throw loader.error(name + " class argument '" + type.fullName() + "' doesn't have __new__");
        }
        if (!(args instanceof PyTuple tuple)) {
            throw loader.error(
                    name + " args argument must be a tuple, not " + args.type().fullName());
        }
        if (named && !(keywords instanceof PyDict)) {
            throw loader.error(name + " kwargs argument must be a dict, not "
                    + keywords.type().fullName());
        }
        try (ThreadState.Hold held = ts.hold(cls, args, keywords)) {
            stack.push(named ? make(type, make, tuple, (PyDict) keywords) : make(type, make, tuple, new PyDict(0)));
        }
    }

    private PyObject make(PyType type, SlotFunction make, PyTuple args, PyDict keywords) {
        PyObject[] positional = args.toArray();
        if (keywords.size() == 0) {
            return make.call(ts, type, positional, 0, positional.length, null);
        }
        PyObject[] all = Arrays.copyOf(positional, positional.length + keywords.size());
        PyObject[] names = new PyObject[keywords.size()];
        int n = 0;
        for (int i = keywords.next(0); i >= 0; i = keywords.next(i + 1)) {
            if (!(keywords.keyAt(i) instanceof PyStr)) {
                throw Raise.typeError("keywords must be strings");
            }
            names[n] = keywords.keyAt(i);
            all[positional.length + n++] = keywords.valueAt(i);
        }
        return make.call(ts, type, all, 0, positional.length, PyTuple.of(names));
    }

    // --- without Python code

    /// Carries out an instruction if that runs no Python code and changes only what was made here.
    ///
    /// @return whether it did
    boolean plain(int op) {
        return switch (op) {
            case Opcodes.NEWOBJ -> newPlain();
            case Opcodes.BUILD -> buildPlain();
            case Opcodes.ADDITEMS -> addAtoms();
            default -> frozenAtoms();
        };
    }

    private boolean newPlain() {
        int at = stack.size - 2;
        if (!stack.isAboveFence(at)
                || stack.get(at + 1) != PyTuple.EMPTY
                || !(stack.get(at) instanceof PyType type)
                || !Attributes.makesPlainly(type)) {
            return false;
        }
        stack.drop(at);
        stack.push(new PyInstance(type));
        return true;
    }

    private boolean buildPlain() {
        int at = stack.size - 2;
        if (!stack.isAboveFence(at)) {
            return false;
        }
        PyObject instance = stack.get(at);
        PyObject state = stack.get(at + 1);
        if (Memory.isPublished(instance)
                || !Attributes.isPlain(instance)
                || instance.type().lookup(SETSTATE) != null
                || Attributes.instanceGet(instance, SETSTATE) != null) {
            return false;
        }
        boolean two = state instanceof PyTuple pair && pair.size() == 2;
        PyObject own = two ? ((PyTuple) state).get(0) : state;
        PyObject members = two ? ((PyTuple) state).get(1) : PyNone.NONE;
        if (own != PyNone.NONE && !isUsual(instance, own) || two && !areMembers(instance.type(), members)) {
            return false;
        }
        stack.drop(at + 1);
        attributes(instance, own);
        if (two) {
            slots(instance, members);
        }
        return true;
    }

    private static boolean isUsual(PyObject instance, PyObject values) {
        return values instanceof PyDict dict && dict.hasOnlyStrings() && Attributes.hasUsualDict(instance);
    }

    /// Whether all keys of a dict are names of slots of a class.
    private static boolean areMembers(PyType type, PyObject values) {
        if (!(values instanceof PyDict dict) || !dict.hasOnlyStrings()) {
            return false;
        }
        for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
            if (!(type.lookup((PyStr) dict.keyAt(i)) instanceof PyMemberDescriptor)) {
                return false;
            }
        }
        return true;
    }

    private boolean areAtoms(int from) {
        for (int i = from; i < stack.size; i++) {
            if (!PyAnySet.isAtom(stack.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean addAtoms() {
        int from = stack.lastMark();
        if (!stack.isAboveFence(from) || from < 1 || !areAtoms(from)) {
            return false;
        }
        PyObject target = stack.get(from - 1);
        if (target.type() != PySet.TYPE || Memory.isPublished(target)) {
            return false;
        }
        addItems(stack.unmark(ts));
        return true;
    }

    private boolean frozenAtoms() {
        int from = stack.lastMark();
        if (from < 0 || !areAtoms(from)) {
            return false;
        }
        PyFrozenSet set = new PyFrozenSet(PyFrozenSet.TYPE);
        for (int i = from; i < stack.size; i++) {
            set.add(ts, stack.get(i));
        }
        stack.drop(stack.unmark(ts));
        stack.push(set);
        return true;
    }

    /// Makes an instance as protocol 0 does.
    void instantiate(PyObject cls, PyTuple args) {
        try (ThreadState.Hold held = ts.hold(cls, args)) {
            if (args.size() == 0 && Loader.isClass(cls) && Attributes.getOrNull(ts, cls, GETINITARGS) == null) {
                stack.push(Calls.callMethod(ts, cls, NEW, cls));
            } else {
                stack.push(Calls.call(ts, cls, args, null));
            }
        }
    }

    // --- state

    /// Gives the instance on the stack the state above it.
    void build() {
        if (!stack.isAboveFence(stack.size - 2)) {
            throw stack.underflow(ts);
        }
        PyObject state = stack.pop(ts);
        PyObject instance = stack.top(ts);
        try (ThreadState.Hold held = ts.hold(state, instance)) {
            PyObject set = Attributes.getOrNull(ts, instance, SETSTATE);
            if (set != null) {
                Calls.call1(ts, set, state);
            } else if (state instanceof PyTuple pair && pair.size() == 2) {
                attributes(instance, pair.get(0));
                slots(instance, pair.get(1));
            } else {
                attributes(instance, state);
            }
        }
    }

    private void attributes(PyObject instance, PyObject state) {
        if (state == PyNone.NONE) {
            return;
        }
        if (!(state instanceof PyDict values)) {
            throw loader.error("state is not a dictionary");
        }
        if (values.hasOnlyStrings() && Attributes.hasUsualDict(instance)) {
            for (int i = values.next(0); i >= 0; i = values.next(i + 1)) {
                Attributes.putOwn(instance, (PyStr) values.keyAt(i), values.valueAt(i));
            }
            return;
        }
        PyObject dict = Attributes.get(ts, instance, DICT);
        try (ThreadState.Hold held = ts.hold(dict)) {
            for (int i = values.next(0); i >= 0; i = values.next(i + 1)) {
                PyObject key = values.keyAt(i);
                PyObject interned = key.type() == PyStr.TYPE ? PyStr.intern(ts, (PyStr) key) : key;
                Items.set(ts, dict, interned, values.valueAt(i));
            }
        }
    }

    private void slots(PyObject instance, PyObject state) {
        if (state == PyNone.NONE) {
            throw loader.error("slot state is not a dictionary");
        }
        if (!(state instanceof PyDict values)) {
            throw loader.error("slot state is not a dictionary");
        }
        for (int i = values.next(0); i >= 0; i = values.next(i + 1)) {
            if (!(values.keyAt(i) instanceof PyStr name)) {
                throw Raise.typeError(
                        "attribute name must be string, not '%s'",
                        values.keyAt(i).type().fullName());
            }
            Attributes.set(ts, instance, name, values.valueAt(i));
        }
    }

    // --- elements of containers that are no exact built-in ones

    /// Appends what stands from an index on to the object below.
    void extend(int from) {
        PyObject target = stack.get(from - 1);
        PyObject extend = Attributes.getOrNull(ts, target, EXTEND);
        if (extend != null) {
            PyList items = stack.list(from);
            try (ThreadState.Hold held = ts.hold(extend, items)) {
                Calls.call1(ts, extend, items);
            }
            return;
        }
        PyObject append = Attributes.get(ts, target, APPEND);
        try (ThreadState.Hold held = ts.hold(append)) {
            for (int i = from; i < stack.size; i++) {
                Calls.call1(ts, append, stack.get(i));
            }
        }
        stack.drop(from);
    }

    /// Sets the pairs that stand from an index on in the object below.
    void setItems(int from) {
        PyObject target = stack.get(from - 1);
        for (int i = from; i + 1 < stack.size; i += 2) {
            Items.set(ts, target, stack.get(i), stack.get(i + 1));
        }
        stack.drop(from);
    }

    /// Adds what stands from an index on to the set below.
    void addItems(int from) {
        stack.checkBelow(ts, from);
        if (from == stack.size) {
            return;
        }
        PyObject target = stack.get(from - 1);
        if (target instanceof PySet set) {
            for (int i = from; i < stack.size; i++) {
                set.add(ts, stack.get(i));
            }
        } else {
            PyObject add = Attributes.get(ts, target, ADD);
            try (ThreadState.Hold held = ts.hold(add)) {
                for (int i = from; i < stack.size; i++) {
                    Calls.call1(ts, add, stack.get(i));
                }
            }
        }
        stack.drop(from);
    }
}
