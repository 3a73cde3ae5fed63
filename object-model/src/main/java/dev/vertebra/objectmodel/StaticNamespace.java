package dev.vertebra.objectmodel;

import dev.vertebra.declare.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Fills the namespace of a static type with descriptors for what its natives declare.
///
/// Compare CPython Objects/typeobject.c `type_ready`, `add_operators`.
final class StaticNamespace {
    private static final PyStr DICT = PyStr.intern("__dict__");
    private static final PyStr DOC = PyStr.intern("__doc__");
    private static final PyStr HASH = PyStr.intern("__hash__");
    private static final PyStr MODULE = PyStr.intern("__module__");
    private static final PyStr NEW = PyStr.intern("__new__");

    private StaticNamespace() {}

    /// Adds what CPython adds in its order: `__new__`, wrappers of the slots, methods, members, computed attributes.
    static void fill(PyType type, PyDict namespace, Native[][] tables) {
        addKinds(type, namespace, tables, Native.Kind.NEW);
        if (redeclares(type, Slot.tp_new) && type.tp_new instanceof Native row) {
            add(type, namespace, row, tables);
        }
        for (Slot slot : Slot.values()) {
            if (slot == Slot.tp_hash && type.refusesHash) {
                namespace.putStr(HASH, PyNone.NONE);
            }
            if (type.slot(slot) instanceof Native row && (isDeclared(row, tables) || redeclares(type, slot))) {
                addWrappers(type, namespace, slot, row);
            }
        }
        addOrdered(type, namespace, tables);
        addKinds(type, namespace, tables, Native.Kind.METHOD, Native.Kind.CLASS_METHOD, Native.Kind.STATIC_METHOD);
        addKinds(type, namespace, tables, Native.Kind.MEMBER);
        addKinds(type, namespace, tables, Native.Kind.GETTER, Native.Kind.SETTER);
        addDict(type, namespace);
        if (namespace.getStr(DOC) == null) {
            namespace.putStr(DOC, PyStr.orNone(TextSignature.withoutSignature(type.name(), type.doc)));
        }
        if (type.losesHash && namespace.getStr(HASH) == null) {
            namespace.putStr(HASH, PyNone.NONE);
        }
        for (String name : type.hidden) {
            namespace.removeStr(PyStr.intern(name));
        }
        addModule(type, namespace);
        for (Map.Entry<String, PyObject> constant : type.constants.entrySet()) {
            namespace.putStr(PyStr.intern(constant.getKey()), constant.getValue());
        }
    }

    /// Adds what the type names in an order of its own.
    private static void addOrdered(PyType type, PyDict namespace, Native[][] tables) {
        if (type.order.length == 0) {
            return;
        }
        Map<String, Native> first = new HashMap<>();
        Map<String, List<Native>> others = new HashMap<>();
        collect(tables, first, others);
        for (String name : type.order) {
            Native row = first.get(name);
            if (row == null) {
                addSpecial(type, namespace, name);
                continue;
            }
            add(type, namespace, row, tables);
            List<Native> more = others.isEmpty() ? null : others.get(name);
            if (more != null) {
                for (int i = 0; i < more.size(); i++) {
                    add(type, namespace, more.get(i), tables);
                }
            }
        }
    }

    /// Finds the attributes by their names; few names have more than one.
    private static void collect(Native[][] tables, Map<String, Native> first, Map<String, List<Native>> others) {
        for (Native[] table : tables) {
            for (Native row : table) {
                if (row.isAttribute() && first.putIfAbsent(row.name(), row) != null) {
                    others.computeIfAbsent(row.name(), name -> new ArrayList<>(1))
                            .add(row);
                }
            }
        }
    }

    private static void addSpecial(PyType type, PyDict namespace, String name) {
        switch (name) {
            case "__dict__" -> addDict(type, namespace);
            case "__module__" -> addModule(type, namespace);
            case "__weakref__" -> put(namespace, name, InstanceAttributes.weakrefDescriptor(type));
            default -> throw new IllegalStateException(type.fullName() + " has no " + name);
        }
    }

    private static void addDict(PyType type, PyDict namespace) {
        boolean adds = type.dictOffset >= 0
                && type.is(PyType.HAS_DICT)
                && (type.base == null || !type.base.is(PyType.HAS_DICT));
        if (adds && namespace.getStr(DICT) == null) {
            namespace.putStr(DICT, immortal(InstanceAttributes.staticDictDescriptor(type)));
        }
    }

    private static void addModule(PyType type, PyDict namespace) {
        if (type.is(PyType.OF_MODULE)) {
            int dot = type.fullName().lastIndexOf('.');
            namespace.putStr(
                    MODULE, PyStr.of(dot < 0 ? "builtins" : type.fullName().substring(0, dot)));
        }
    }

    private static boolean redeclares(PyType type, Slot slot) {
        for (Slot each : type.redeclared) {
            if (each == slot) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDeclared(Native row, Native[][] tables) {
        for (Native[] table : tables) {
            for (Native each : table) {
                if (each == row) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void addKinds(PyType type, PyDict namespace, Native[][] tables, Native.Kind... kinds) {
        for (Native[] table : tables) {
            for (Native row : table) {
                for (Native.Kind kind : kinds) {
                    if (row.kind() == kind) {
                        add(type, namespace, row, tables);
                    }
                }
            }
        }
    }

    private static void add(PyType type, PyDict namespace, Native row, Native[][] tables) {
        switch (row.kind()) {
            case METHOD ->
                // A method that coexists with a slot hides its wrapper.
                namespace.putStr(PyStr.intern(row.name()), immortal(new PyMethodDescriptor(type, row)));
            case CLASS_METHOD -> put(namespace, row.name(), new PyClassMethodDescriptor(type, row));
            case STATIC_METHOD ->
                put(namespace, row.name(), new PyStaticMethod(immortal(new PyBuiltinFunction(row, type, null))));
            case MEMBER ->
                put(
                        namespace,
                        row.name(),
                        new NativeMember(type, row.name(), row, setter(row.name(), tables), row.doc()));
            case GETTER ->
                put(
                        namespace,
                        row.name(),
                        new PyGetSetDescriptor(type, row.name(), row, setter(row.name(), tables), row.doc()));
            case SETTER -> {
                if (namespace.getStr(PyStr.intern(row.name())) == null && !hasGetter(row.name(), tables)) {
                    put(namespace, row.name(), new PyGetSetDescriptor(type, row.name(), null, row, row.doc()));
                }
            }
            case NEW -> namespace.putStr(NEW, immortal(new PyBuiltinFunction(NewCall.of(row), type, null)));
            case INIT, SLOT, FUNCTION -> throw new IllegalStateException("not an attribute: " + row.name());
        }
    }

    private static void addWrappers(PyType type, PyDict namespace, Slot slot, Native row) {
        for (String dunder : slot.dunders()) {
            boolean hidden = dunder.equals("__getattr__") || dunder.equals("__new__");
            PyStr key = PyStr.intern(dunder);
            if (!hidden && namespace.getStr(key) == null) {
                namespace.putStr(key, immortal(new PyWrapperDescriptor(type, dunder, slot, row)));
            }
        }
    }

    private static void put(PyDict namespace, String name, PyObject descriptor) {
        PyStr key = PyStr.intern(name);
        if (namespace.getStr(key) == null) {
            namespace.putStr(key, immortal(descriptor));
        }
    }

    private static PyObject immortal(PyObject object) {
        object.refs = ReferenceTracker.IMMORTAL;
        return object;
    }

    private static @Nullable Native setter(String name, Native[][] tables) {
        return find(name, tables, Native.Kind.SETTER);
    }

    private static boolean hasGetter(String name, Native[][] tables) {
        return find(name, tables, Native.Kind.GETTER) != null;
    }

    private static @Nullable Native find(String name, Native[][] tables, Native.Kind kind) {
        for (Native[] table : tables) {
            for (Native row : table) {
                if (row.kind() == kind && row.name().equals(name)) {
                    return row;
                }
            }
        }
        return null;
    }

    /// `T.__new__` as a function: checks the class that it is to instantiate, then calls the slot.
    ///
    /// Compare CPython `tp_new_wrapper`.
    private static final class NewCall extends Native {
        private final Native row;

        /// The type that a type has its `tp_new` from.
        private static PyType definer(PyType type) {
            PyType definer = type;
            for (PyType base = type.base(); base != null && base.tp_new == type.tp_new; base = base.base()) {
                definer = base;
            }
            return definer;
        }

        /// The type whose `__new__` a type shows: of those that have a `tp_new` the first that does not hide it.
        private static PyType shown(PyType type) {
            PyType shown = definer(type);
            for (PyType base = shown.base(); base != null && shown.hidesNew(); base = shown.base()) {
                shown = definer(base);
            }
            return shown;
        }

        private NewCall(Native row) {
            super(0, Kind.NEW, row.name(), row.signature(), row.doc());
            this.row = row;
        }

        @Override
        protected String owner() {
            return row.owner();
        }

        static NewCall of(Native row) {
            return new NewCall(row);
        }

        @Override
        public PyObject call(
                ThreadState ts, PyObject self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
            PyType owner = (PyType) self;
            if (count == 0) {
                throw Raise.typeError("%s.__new__(): not enough arguments", owner.fullName());
            }
            if (!(args[from] instanceof PyType wanted)) {
                throw Raise.typeError(
                        "%s.__new__(X): X is not a type object (%s)",
                        owner.fullName(), args[from].type().fullName());
            }
            if (!wanted.isSubtype(owner)) {
                throw Raise.typeError(
                        "%s.__new__(%s): %s is not a subtype of %s",
                        owner.fullName(), wanted.fullName(), wanted.fullName(), owner.fullName());
            }
            PyType builtin = wanted;
            while (builtin.tp_new instanceof DunderSlot && builtin.base() != null) {
                builtin = builtin.base();
            }
            if (builtin.tp_new != null && definer(builtin).hidesNew() && shown(builtin) == owner) {
                boolean excess = count > 1 || keywords != null && keywords.size() > 0;
                if (owner == PyType.OBJECT && excess && wanted.tp_new != builtin.tp_new) {
                    throw Raise.typeError("object.__new__() takes exactly one argument (the type to instantiate)");
                }
                return builtin.tp_new.call(ts, wanted, args, from + 1, count - 1, keywords);
            }
            if (builtin.tp_new != owner.tp_new && builtin.layout() != owner.layout()) {
                throw Raise.typeError(
                        "%s.__new__(%s) is not safe, use %s.__new__()",
                        owner.fullName(), wanted.fullName(), builtin.fullName());
            }
            TypeMethods.checkMost(wanted, count - 1, keywords);
            return row.call(ts, wanted, args, from + 1, count - 1, keywords);
        }
    }
}
