package dev.vertebra.interpreter.abc;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Classes;
import dev.vertebra.objectmodel.CollectionKind;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyFrozenSet;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNotImplemented;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import org.jspecify.annotations.Nullable;

/// The functions of `_abc`: abstract base classes. PEP 3119; compare CPython Modules/_abc.c.
@NativeModuleTable("_abc")
public final class AbcFunctions {
    private static final PyStr FLAGS = PyStr.intern("__abc_tpflags__");
    private static final PyStr IMPL = PyStr.intern("_abc_impl");
    private static final PyStr ABSTRACT = PyStr.intern("__abstractmethods__");
    private static final PyStr IS_ABSTRACT = PyStr.intern("__isabstractmethod__");
    private static final PyStr CLASS = PyStr.intern("__class__");
    private static final PyStr SUBCLASSCHECK = PyStr.intern("__subclasscheck__");
    private static final PyStr SUBCLASSHOOK = PyStr.intern("__subclasshook__");

    private AbcFunctions() {}

    /// Fills the namespace.
    public static void fill(PyObject module, PyDict namespace) {
        NativeModule.addFunctions(module, namespace, "_abc", AbcFunctionsNatives.rows());
    }

    /// How many registrations there have been in a runtime; results cached before the last one are stale if negative.
    static final class Counter {
        long value;
    }

    private static Counter counter(ThreadState ts) {
        return ts.interpreter().extension(Counter.class, Counter::new);
    }

    private static AbcData data(ThreadState ts, PyObject cls) {
        PyObject found = isPlain(cls, IMPL) ? ((PyType) cls).lookup(IMPL) : null;
        if (found instanceof AbcData data) {
            return data;
        }
        found = Attributes.get(ts, cls, IMPL);
        if (found instanceof AbcData data) {
            return data;
        }
        throw Raise.typeError("_abc_impl is set to a wrong type");
    }

    /// Whether an attribute of a class is looked up as in any class, and the metatype has none of that name.
    private static boolean isPlain(PyObject cls, PyStr name) {
        return cls instanceof PyType type
                && type.type().tp_getattro == PyType.TYPE.tp_getattro
                && type.type().lookup(name) == null;
    }

    /// A token for the present state of the virtual subclasses.
    ///
    /// Tokens can only be compared for equality. Each register() on any abstract
    /// class makes a new one.
    @dev.vertebra.declare.PyFunction("get_cache_token()")
    static long getCacheToken(ThreadState ts) {
        return counter(ts).value;
    }

    /// Prepares a new abstract class. Meant for the abc module alone.
    @dev.vertebra.declare.PyFunction("_abc_init(self, /)")
    static void init(ThreadState ts, PyType self) {
        computeAbstract(ts, self);
        Attributes.set(ts, self, IMPL, new AbcData(counter(ts)));
        takeFlags(ts, self);
    }

    /// Takes over the kinds of patterns that the class says its instances match.
    private static void takeFlags(ThreadState ts, PyType self) {
        if (!(self.dict().getStr(FLAGS) instanceof PyInt flags)) {
            return;
        }
        long kinds = flags.longValueClamped();
        boolean sequence = (kinds & 1 << 5) != 0;
        boolean mapping = (kinds & 1 << 6) != 0;
        if (sequence && mapping) {
            throw Raise.typeError("__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING");
        }
        if (sequence || mapping) {
            self.setFlag(sequence ? PyType.SEQUENCE : PyType.MAPPING, true);
        }
        Attributes.delete(ts, self, FLAGS);
    }

    private static void computeAbstract(ThreadState ts, PyType self) {
        PyList names = new PyList();
        PyDict namespace = self.dict();
        for (int i = namespace.next(0); i >= 0; i = namespace.next(i + 1)) {
            if (isAbstract(ts, namespace.valueAt(i))) {
                names.append(namespace.keyAt(i));
            }
        }
        for (int i = 0; i < self.bases().size(); i++) {
            PyObject inherited = abstractNames(ts, self.bases().get(i));
            if (inherited == null || inherited instanceof PyFrozenSet set && set.size() == 0) {
                continue;
            }
            PyList all = Iterate.toList(ts, inherited);
            for (int j = 0; j < all.size(); j++) {
                PyObject value = Attributes.getOrNull(ts, self, (PyStr) all.get(j));
                if (value != null && isAbstract(ts, value)) {
                    names.append(all.get(j));
                }
            }
        }
        Attributes.set(ts, self, ABSTRACT, Calls.call1(ts, PyFrozenSet.TYPE, names));
    }

    /// The names of the abstract methods of a base, or null if it says nothing of any.
    private static @Nullable PyObject abstractNames(ThreadState ts, PyObject base) {
        return base instanceof PyType type
                        && base != PyType.TYPE
                        && type.type().tp_getattro == PyType.TYPE.tp_getattro
                        && type.type().lookup(ABSTRACT) == PyType.TYPE.lookup(ABSTRACT)
                ? type.dict().getStr(ABSTRACT)
                : Attributes.getOrNull(ts, base, ABSTRACT);
    }

    private static boolean isAbstract(ThreadState ts, PyObject value) {
        PyObject flag = Attributes.getOrNull(ts, value, IS_ABSTRACT);
        return flag != null && Truth.of(ts, flag);
    }

    /// Registers a virtual subclass. Meant for the abc module alone.
    @dev.vertebra.declare.PyFunction("_abc_register(self, subclass, /)")
    static PyObject register(ThreadState ts, PyObject self, PyObject subclass) {
        if (!(subclass instanceof PyType type)) {
            throw Raise.typeError("Can only register classes");
        }
        if (Classes.isSubclass(ts, subclass, self)) {
            return subclass;
        }
        if (Classes.isSubclass(ts, self, subclass)) {
            throw Raise.runtimeError("Refusing to create an inheritance cycle");
        }
        AbcData data = data(ts, self);
        data.registry.add(type);
        data.counter.value++;
        if (self instanceof PyType abc) {
            int kind = CollectionKind.of(abc);
            if (kind != 0) {
                CollectionKind.set(type, kind);
            }
        }
        return subclass;
    }

    /// Decides isinstance() for an abstract class. Meant for the abc module alone.
    @dev.vertebra.declare.PyFunction("_abc_instancecheck(self, instance, /)")
    static PyObject instancecheck(ThreadState ts, PyObject self, PyObject instance) {
        AbcData data = data(ts, self);
        PyObject subclass = Attributes.get(ts, instance, CLASS);
        if (subclass instanceof PyType type && data.cache.contains(type)) {
            return PyBool.TRUE;
        }
        PyType own = instance.type();
        if (own == subclass) {
            if (data.negativeVersion == data.counter.value && data.negative.contains(own)) {
                return PyBool.FALSE;
            }
            return Calls.callMethod(ts, self, SUBCLASSCHECK, subclass);
        }
        PyObject result = Calls.callMethod(ts, self, SUBCLASSCHECK, subclass);
        return Truth.of(ts, result) ? result : Calls.callMethod(ts, self, SUBCLASSCHECK, own);
    }

    /// Decides issubclass() for an abstract class. Meant for the abc module alone.
    @dev.vertebra.declare.PyFunction("_abc_subclasscheck(self, subclass, /)")
    static boolean subclasscheck(ThreadState ts, PyObject self, PyObject subclass) {
        if (!(subclass instanceof PyType type)) {
            throw Raise.typeError("issubclass() arg 1 must be a class");
        }
        AbcData data = data(ts, self);
        if (data.cache.contains(type)) {
            return true;
        }
        if (data.negativeVersion < data.counter.value) {
            data.negative.clear();
            data.negativeVersion = data.counter.value;
        } else if (data.negative.contains(type)) {
            return false;
        }
        Boolean hooked = askHook(ts, self, type);
        if (hooked == null && !isDirect(self, type) && data.registry.contains(type)) {
            return true;
        }
        boolean result = hooked != null ? hooked : decide(ts, self, type, data);
        (result ? data.cache : data.negative).add(type);
        return result;
    }

    /// What `__subclasshook__` answers, null for NotImplemented.
    private static @Nullable Boolean askHook(ThreadState ts, PyObject self, PyType subclass) {
        if (isPlain(self, SUBCLASSHOOK) && ((PyType) self).lookup(SUBCLASSHOOK) == PyType.OBJECT.lookup(SUBCLASSHOOK)) {
            return null;
        }
        PyObject hook = Calls.callMethod(ts, self, SUBCLASSHOOK, subclass);
        if (hook == PyBool.TRUE || hook == PyBool.FALSE) {
            return hook == PyBool.TRUE;
        }
        if (hook != PyNotImplemented.INSTANCE) {
            throw Raise.assertionError("__subclasshook__ must return either False, True, or NotImplemented");
        }
        return null;
    }

    private static boolean isDirect(PyObject self, PyType subclass) {
        return self instanceof PyType type && subclass.isSubtype(type);
    }

    private static boolean decide(ThreadState ts, PyObject self, PyType subclass, AbcData data) {
        if (isDirect(self, subclass)) {
            return true;
        }
        for (PyType each : data.registry.all()) {
            if (Classes.isSubclass(ts, subclass, each)) {
                return true;
            }
        }
        PyObject subclasses = Calls.callMethod(ts, self, "__subclasses__");
        if (!(subclasses instanceof PyList list)) {
            throw Raise.typeError("__subclasses__() must return a list");
        }
        try (var held = ts.hold(list)) {
            for (int i = 0; i < list.size(); i++) {
                if (Classes.isSubclass(ts, subclass, list.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Shows the registry and the caches of an abstract class for debugging.
    ///
    /// The tuple holds copies of the registry and of both caches, and the version of
    /// the negative cache. ABC._dump_registry() prints the same in readable form.
    @dev.vertebra.declare.PyFunction("_get_dump(self, /)")
    static PyObject getDump(ThreadState ts, PyObject self) {
        AbcData data = data(ts, self);
        return PyTuple.of(
                data.registry.weakReferences(ts),
                data.cache.weakReferences(ts),
                data.negative.weakReferences(ts),
                PyInt.of(data.negativeVersion));
    }

    /// Empties the registry of an abstract class. Meant for the abc module alone.
    @dev.vertebra.declare.PyFunction("_reset_registry(self, /)")
    static void resetRegistry(ThreadState ts, PyObject self) {
        data(ts, self).registry.clear();
    }

    /// Empties both caches of an abstract class. Meant for the abc module alone.
    @dev.vertebra.declare.PyFunction("_reset_caches(self, /)")
    static void resetCaches(ThreadState ts, PyObject self) {
        data(ts, self).cache.clear();
        data(ts, self).negative.clear();
    }
}
