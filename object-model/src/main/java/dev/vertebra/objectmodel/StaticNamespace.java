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
    private static final PyStr GETATTR = PyStr.intern("__getattr__");
    private static final PyStr HASH = PyStr.intern("__hash__");
    private static final PyStr MODULE = PyStr.intern("__module__");
    private static final PyStr NEW = PyStr.intern("__new__");

    private static final Slot[] SLOTS = Slot.values();

    private final PyType type;
    private final PyDict namespace;

    /// The rows that are attributes, in the order in which they are declared.
    private final Native[] attributes;

    private int attributeCount;
    private int setterCount;

    private StaticNamespace(PyType type, PyDict namespace, int rows) {
        this.type = type;
        this.namespace = namespace;
        this.attributes = new Native[rows];
    }

    /// Adds what CPython adds in its order: `__new__`, wrappers of the slots, methods, members, computed attributes.
    static void fill(PyType type, PyDict namespace, Native[][] tables) {
        int rows = 0;
        for (Native[] table : tables) {
            rows += table.length;
        }
        new StaticNamespace(type, namespace, rows).fill(tables);
    }

    private void fill(Native[][] tables) {
        // Most types have few slots of their own, so these are not sought among all that there are.
        @Nullable Native[] shown = new @Nullable Native[SLOTS.length];
        sort(tables, shown);
        redeclare(shown);
        addSlots(shown);
        boolean ordered = type.order.length != 0;
        Map<String, Native> left = ordered ? addOrdered() : Map.of();
        addMethods(ordered, left);
        addMembers(ordered, left);
        addComputed(ordered, left);
        addDict();
        if (namespace.position(DOC) < 0) {
            namespace.putStr(DOC, PyStr.orNone(TextSignature.withoutSignature(type.name(), type.doc)));
        }
        if (type.losesHash && namespace.position(HASH) < 0) {
            namespace.putStr(HASH, PyNone.NONE);
        }
        for (String name : type.hidden) {
            namespace.removeStr(PyStr.intern(name));
        }
        addModule();
        if (!type.constants.isEmpty()) {
            for (Map.Entry<String, PyObject> constant : type.constants.entrySet()) {
                namespace.putStr(PyStr.intern(constant.getKey()), constant.getValue());
            }
        }
    }

    /// Adds `__new__`, and sorts the other rows: those of slots by their slots, the attributes as they stand.
    private void sort(Native[][] tables, @Nullable Native[] shown) {
        for (Native[] table : tables) {
            for (Native row : table) {
                switch (row.kind) {
                    case NEW -> addNew(row);
                    case SLOT, INIT -> {
                        Slot slot = row.slot();
                        if (slot != null && type.slot(slot) == row) {
                            shown[slot.ordinal()] = row;
                        }
                    }
                    case FUNCTION -> {}
                    case SETTER -> {
                        attributes[attributeCount++] = row;
                        setterCount++;
                    }
                    case METHOD, CLASS_METHOD, STATIC_METHOD, GETTER, MEMBER -> attributes[attributeCount++] = row;
                }
            }
        }
    }

    /// Adds the slots that the type has of its base and yet shows.
    private void redeclare(@Nullable Native[] shown) {
        for (Slot slot : type.redeclared) {
            if (type.slot(slot) instanceof Native row) {
                if (slot != Slot.tp_new) {
                    shown[slot.ordinal()] = row;
                } else {
                    addNew(row);
                }
            }
        }
    }

    private void addNew(Native row) {
        put(NEW, new PyBuiltinFunction(NewCall.of(row), type, null));
    }

    private void addSlots(@Nullable Native[] shown) {
        int hash = type.refusesHash ? Slot.tp_hash.ordinal() : -1;
        for (int i = 0; i < shown.length; i++) {
            if (i == hash) {
                namespace.putStr(HASH, PyNone.NONE);
            }
            Native row = shown[i];
            if (row != null) {
                addWrappers(SLOTS[i], row);
            }
        }
    }

    private void addWrappers(Slot slot, Native row) {
        for (PyStr dunder : SlotWiring.namesOf(slot)) {
            if (dunder != GETATTR && namespace.position(dunder) < 0) {
                put(dunder, new PyWrapperDescriptor(type, dunder.value(), slot, row));
            }
        }
    }

    /// Adds what the type names in an order of its own.
    ///
    /// @return the other attributes by their names
    private Map<String, Native> addOrdered() {
        Map<String, Native> first = new HashMap<>(2 * attributeCount);
        Map<String, List<Native>> others = new HashMap<>();
        collect(first, others);
        for (String name : type.order) {
            Native row = first.remove(name);
            if (row == null) {
                addSpecial(name);
                continue;
            }
            add(row);
            List<Native> more = others.isEmpty() ? null : others.get(name);
            if (more != null) {
                for (int i = 0; i < more.size(); i++) {
                    add(more.get(i));
                }
            }
        }
        return first;
    }

    /// Finds the attributes by their names; few names have more than one.
    private void collect(Map<String, Native> first, Map<String, List<Native>> others) {
        for (int i = 0; i < attributeCount; i++) {
            Native row = attributes[i];
            if (first.putIfAbsent(row.name, row) != null) {
                others.computeIfAbsent(row.name, name -> new ArrayList<>(1)).add(row);
            }
        }
    }

    private void addSpecial(String name) {
        switch (name) {
            case "__dict__" -> addDict();
            case "__module__" -> addModule();
            case "__weakref__" -> putIfNew(PyStr.intern(name), InstanceAttributes.weakrefDescriptor(type));
            default -> throw new IllegalStateException(type.fullName() + " has no " + name);
        }
    }

    private void addDict() {
        boolean adds = type.dictOffset >= 0
                && type.is(PyType.HAS_DICT)
                && (type.base == null || !type.base.is(PyType.HAS_DICT));
        if (adds && namespace.position(DICT) < 0) {
            put(DICT, InstanceAttributes.staticDictDescriptor(type));
        }
    }

    private void addModule() {
        if (type.is(PyType.OF_MODULE)) {
            int dot = type.fullName().lastIndexOf('.');
            namespace.putStr(
                    MODULE, PyStr.of(dot < 0 ? "builtins" : type.fullName().substring(0, dot)));
        }
    }

    // The kinds stand behind one another. What is ordered and no longer left has been added.

    private void addMethods(boolean ordered, Map<String, Native> left) {
        for (int i = 0; i < attributeCount; i++) {
            Native row = attributes[i];
            Native.Kind kind = row.kind;
            boolean method =
                    kind == Native.Kind.METHOD || kind == Native.Kind.CLASS_METHOD || kind == Native.Kind.STATIC_METHOD;
            if (method && (!ordered || left.containsKey(row.name))) {
                add(row);
            }
        }
    }

    private void addMembers(boolean ordered, Map<String, Native> left) {
        for (int i = 0; i < attributeCount; i++) {
            Native row = attributes[i];
            if (row.kind == Native.Kind.MEMBER && (!ordered || left.containsKey(row.name))) {
                add(row);
            }
        }
    }

    private void addComputed(boolean ordered, Map<String, Native> left) {
        for (int i = 0; i < attributeCount; i++) {
            Native row = attributes[i];
            boolean computed = row.kind == Native.Kind.GETTER || row.kind == Native.Kind.SETTER;
            if (computed && (!ordered || left.containsKey(row.name))) {
                add(row);
            }
        }
    }

    private void add(Native row) {
        PyStr key = PyStr.intern(row.name);
        if (row.kind == Native.Kind.METHOD) {
            // A method that coexists with a slot hides its wrapper.
            put(key, new PyMethodDescriptor(type, row));
            return;
        }
        if (namespace.position(key) >= 0) {
            return;
        }
        switch (row.kind) {
            case CLASS_METHOD -> put(key, new PyClassMethodDescriptor(type, row));
            case STATIC_METHOD -> {
                PyObject function = new PyBuiltinFunction(row, type, null);
                function.refs = ReferenceTracker.IMMORTAL;
                put(key, new PyStaticMethod(function));
            }
            case MEMBER -> put(key, new NativeMember(type, row.name, row, setter(row.name), row.doc()));
            case GETTER -> put(key, new PyGetSetDescriptor(type, row.name, row, setter(row.name), row.doc()));
            case SETTER -> {
                if (find(row.name, Native.Kind.GETTER) == null) {
                    put(key, new PyGetSetDescriptor(type, row.name, null, row, row.doc()));
                }
            }
            case METHOD, NEW, INIT, SLOT, FUNCTION -> throw new IllegalStateException("not an attribute: " + row.name);
        }
    }

    private void putIfNew(PyStr key, PyObject descriptor) {
        if (namespace.position(key) < 0) {
            put(key, descriptor);
        }
    }

    /// What a static type is made of is as immortal as the type.
    private void put(PyStr key, PyObject object) {
        object.refs = ReferenceTracker.IMMORTAL;
        namespace.putStr(key, object);
    }

    private @Nullable Native setter(String name) {
        return setterCount == 0 ? null : find(name, Native.Kind.SETTER);
    }

    private @Nullable Native find(String name, Native.Kind kind) {
        for (int i = 0; i < attributeCount; i++) {
            Native row = attributes[i];
            if (row.kind == kind && row.name.equals(name)) {
                return row;
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
