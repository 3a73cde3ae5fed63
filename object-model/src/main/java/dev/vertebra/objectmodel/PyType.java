package dev.vertebra.objectmodel;

import dev.vertebra.declare.Slot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A Python class: name, bases, linearisation, namespace, slots, and the layout of its instances.
///
/// A *static* type is built into the JVM, immutable and immortal; a *heap* type is made at run time ([ClassCreation])
/// and belongs to its runtime. The version changes whenever an attribute of the class or of one of its bases changes,
/// so that caches keyed by it stay right; [#lookup] is such a cache. Compare CPython Objects/typeobject.c.
public class PyType extends TypeSlots {
    /// Flag: made at run time.
    public static final int HEAP = 1;

    /// Flag: may be a base class.
    public static final int BASETYPE = 1 << 1;

    /// Flag: attributes can't be set.
    public static final int IMMUTABLE = 1 << 2;

    /// Flag: `__get__` binds like a function's, so a call may pass the instance itself
    /// (`Py_TPFLAGS_METHOD_DESCRIPTOR`).
    public static final int METHOD_DESCRIPTOR = 1 << 3;

    /// Flag: instances have a `__dict__`.
    public static final int HAS_DICT = 1 << 4;

    /// Flag: instances can have weak references.
    public static final int HAS_WEAKREFS = 1 << 5;

    /// Flag: matches sequence patterns.
    public static final int SEQUENCE = 1 << 6;

    /// Flag: matches mapping patterns.
    public static final int MAPPING = 1 << 7;

    /// Flag: has abstract methods, so can't be instantiated.
    public static final int ABSTRACT = 1 << 8;

    /// Flag: `type(...)()` is refused: "cannot create 'X' instances".
    public static final int NO_INSTANTIATION = 1 << 9;

    /// Flag: a class pattern with one positional sub-pattern matches the subject itself (`_Py_TPFLAGS_MATCH_SELF`).
    public static final int MATCH_SELF = 1 << 10;

    /// Flag: built in here, but in CPython made by the module that it belongs to; such a class has `__module__` in its
    /// namespace.
    public static final int OF_MODULE = 1 << 11;

    /// Flag: the cycle collector of CPython does not know instances of the class itself, only those of its subclasses.
    public static final int UNCOLLECTED = 1 << 12;

    /// Flag: has elements by index although no sequence pattern matches it (`sq_item` without
    /// `Py_TPFLAGS_SEQUENCE`), so that it can be iterated over.
    public static final int INDEXED = 1 << 13;

    private static final Slot[] NO_SLOTS = {};
    private static final String[] NO_NAMES = {};
    static final PyStr[] NO_STRINGS = {};

    private static final AtomicInteger NEXT_VERSION = new AtomicInteger(1);

    /// The class of classes.
    public static final PyType TYPE = new PyType("type", PyType.class);

    /// The base of all classes.
    public static final PyType OBJECT = new PyType("object", PyObject.class);

    static {
        TYPE.type = TYPE;
        OBJECT.type = TYPE;
        TYPE.flags = BASETYPE | IMMUTABLE | HAS_DICT | HAS_WEAKREFS;
        OBJECT.flags = BASETYPE | IMMUTABLE;
        Bootstrap.add(new Builder(TYPE)
                .base(OBJECT)
                .doc("type(object) -> the type of an object\ntype(name, bases, dict, **kwds) -> a new type")
                .natives(TypeMethodsNatives.rows(), TypeAttributesNatives.rows(), TypeMethods.HAND_ROWS)
                .order("mro __subclasses__ __prepare__ __instancecheck__ __subclasscheck__ __dir__ __sizeof__"
                        + " __basicsize__ __itemsize__ __flags__ __weakrefoffset__ __base__ __dictoffset__ __name__"
                        + " __qualname__ __bases__ __mro__ __module__ __abstractmethods__"));
        Bootstrap.add(new Builder(OBJECT)
                .doc("The base of the class hierarchy. Its instances have no attributes of their own, and it takes"
                        + " no arguments.")
                .natives(ObjectMethodsNatives.rows(), ObjectMethods.HAND_ROWS)
                .order("__reduce_ex__ __reduce__ __getstate__ __subclasshook__ __init_subclass__"));
    }

    /// `tp_name`: for a static type with its module before a dot, unless the module is `builtins`.
    String name;

    int flags;

    /// The Java class that instances have.
    final Class<?> layout;

    @Nullable
    PyType base;

    @SuppressWarnings("NullAway.Init")
    PyTuple bases;

    @SuppressWarnings("NullAway.Init")
    PyTuple mroTuple;

    @SuppressWarnings("NullAway.Init")
    PyType[] mro;

    @Nullable
    PyDict dict;

    /// The `__qualname__` of a heap type; of a static type it is the name.
    @Nullable
    PyStr qualname;

    /// The `__name__`, once it has been asked for.
    @Nullable
    PyStr nameObject;

    /// The documentation of a static type.
    @Nullable
    String doc;

    private Native @Nullable [][] pendingRows;

    /// The slots of a static type whose inherited function its own namespace shows again.
    Slot[] redeclared = NO_SLOTS;

    /// The plain values in the namespace of a static type.
    Map<String, PyObject> constants = Map.of();

    /// The names of methods and attributes that its namespace lists in this order; all others as declared.
    String[] order = NO_NAMES;

    /// The names of natives that its namespace does not show, though they work: a `__new__` that CPython inherits.
    String[] hidden = NO_NAMES;

    /// Whether a static type compares without a hash, so that its instances have none.
    boolean losesHash;

    /// Whether a static type says itself that it has no hash; otherwise that follows from its comparison.
    boolean refusesHash;

    /// `__basicsize__` of a static type, or 0 where [ObjectSizes] knows it.
    int basicSize;

    /// `__dictoffset__` of a static type whose instances have a dict.
    int dictOffset;

    /// `__weakrefoffset__` of a static type whose instances can have weak references.
    int weakrefOffset;

    /// The `__slots__` of the class itself in storage order, mangled.
    PyStr[] slotNames = NO_STRINGS;

    /// How many positions slots take, those of the bases included.
    int slotCount;

    @Nullable
    Shape rootShape;

    /// How many more names [SharedKeys] takes: less with each name and, down to one, with each plain instance.
    int roomForKeys = SharedKeys.MOST;

    /// Subclasses of a heap type in order of creation, once it has had one; those of a static type are in
    /// [InterpreterState].
    private @Nullable SubclassList heapSubclasses;

    /// Changes with every change that may change the result of a lookup.
    volatile int version = NEXT_VERSION.getAndIncrement();

    private @Nullable LookupEntry @Nullable [] lookupCache;

    /// Makes an empty type; a [Builder] or [ClassCreation] fills it.
    PyType(String name, Class<?> layout) {
        super(null);
        this.name = name;
        this.layout = layout;
    }

    /// Begins the definition of a static type.
    ///
    /// @param name the Python name, with the module before a dot unless that is `builtins`
    /// @param layout the Java class of instances
    public static Builder builtin(String name, Class<? extends PyObject> layout) {
        PyType type = new PyType(name, layout);
        type.type = TYPE;
        return new Builder(type);
    }

    /// The name without the module: `__name__`.
    public final String name() {
        return isHeapType() ? name : name.substring(name.lastIndexOf('.') + 1);
    }

    /// The qualified name: `__qualname__`.
    public final String qualname() {
        return qualname == null ? name() : qualname.toString();
    }

    /// The qualified name with the module, unless that is `builtins` or `__main__`: what `%T` gives in CPython.
    public final String qualnameWithModule() {
        return TypeAttributes.qualifiedName(this);
    }

    /// `tp_name`: what error messages show; for static types outside `builtins` with the module.
    public final String fullName() {
        return name;
    }

    public final boolean isHeapType() {
        return (flags & HEAP) != 0;
    }

    public final boolean is(int flag) {
        return (flags & flag) != 0;
    }

    /// All flags.
    public final int flags() {
        return flags;
    }

    /// Sets or clears a flag, for abstractness and pattern matching kinds.
    public final void setFlag(int flag, boolean on) {
        flags = on ? flags | flag : flags & ~flag;
    }

    public final @Nullable PyType base() {
        return base;
    }

    public final PyTuple bases() {
        return bases;
    }

    /// The linearisation, this class first. Not to be changed.
    public final PyType[] mro() {
        return mro;
    }

    /// Changes whenever a lookup on the class may give something else.
    public final int version() {
        return version;
    }

    /// The Java class that instances have.
    public final Class<?> layout() {
        return layout;
    }

    /// The namespace of the class.
    public final PyDict dict() {
        PyDict namespace = dict;
        return namespace == null ? populate() : namespace;
    }

    private synchronized PyDict populate() {
        PyDict namespace = dict;
        if (namespace == null) {
            namespace = new PyDict();
            Native[][] rows = pendingRows;
            if (rows != null) {
                StaticNamespace.fill(this, namespace, rows);
                pendingRows = null;
            }
            namespace.immortalise();
            dict = namespace;
        }
        return namespace;
    }

    /// The attribute of that name of the first class in the linearisation that has it, or null. No descriptor is
    /// called.
    ///
    /// @param name best an interned one
    public final @Nullable PyObject lookup(PyStr name) {
        @Nullable LookupEntry[] cache = lookupCache;
        long hash = name.hash;
        if (hash == 0) {
            hash = name.hash();
        }
        if (cache != null) {
            LookupEntry entry = cache[(int) hash & cache.length - 1];
            if (entry != null && (entry.name == name || name.type == PyStr.TYPE && PyStr.same(entry.name, name))) {
                return entry.value;
            }
        }
        return name.type == PyStr.TYPE ? lookupAndCache(name, hash) : lookupOwnWay(name);
    }

    /// Looks for a name of a subclass of str, with the hash and the comparison of that class.
    private @Nullable PyObject lookupOwnWay(PyStr name) {
        ThreadState ts = ThreadState.current();
        long hash = Compare.hash(ts, name);
        for (PyType each : mro) {
            PyObject found = each.dict().get(ts, name, hash);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable PyObject lookupAndCache(PyStr name, long hash) {
        @Nullable LookupEntry[] cache = lookupCache;
        if (cache == null) {
            cache = new LookupEntry[64];
        }
        PyObject found = lookupUncached(name, hash);
        cache[(int) hash & cache.length - 1] = new LookupEntry(name, found);
        lookupCache = cache;
        return found;
    }

    private @Nullable PyObject lookupUncached(PyStr name, long hash) {
        for (PyType each : mro) {
            PyDict namespace = each.dict;
            PyObject found = (namespace == null ? each.dict() : namespace).getStr(name, hash);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /// The class in the linearisation whose namespace has the name, or null.
    public final @Nullable PyType definingClass(PyStr name) {
        for (PyType each : mro) {
            if (each.dict().getStr(name) != null) {
                return each;
            }
        }
        return null;
    }

    private record LookupEntry(PyStr name, @Nullable PyObject value) {}

    /// Forgets what was cached of this class and of its subclasses. To be called after every change.
    final void modified() {
        version = NEXT_VERSION.getAndIncrement();
        lookupCache = null;
        for (PyType subclass : subclassesNow()) {
            subclass.modified();
        }
    }

    /// Whether instances are made by a `__new__` that only a base shows.
    final boolean hidesNew() {
        for (String each : hidden) {
            if (each.equals("__new__")) {
                return true;
            }
        }
        return false;
    }

    /// Forgets what is cached of all classes of the current runtime; every lookup searches anew.
    public static void clearCaches() {
        OBJECT.modified();
    }

    /// The direct subclasses of the current runtime.
    final List<PyType> subclassesNow() {
        return isHeapType() && heapSubclasses == null ? List.of() : subclasses().now();
    }

    /// The list of the direct subclasses of the current runtime.
    final SubclassList subclasses() {
        if (!isHeapType()) {
            return ThreadState.current().interpreter().staticSubclasses(this);
        }
        SubclassList known = heapSubclasses;
        if (known == null) {
            known = new SubclassList();
            heapSubclasses = known;
        }
        return known;
    }

    /// Whether the class is another or derives from it, by the linearisation (no `__subclasscheck__`).
    public final boolean isSubtype(PyType other) {
        if (this == other) {
            return true;
        }
        if (mro == null) {
            return other == OBJECT;
        }
        for (PyType each : mro) {
            if (each == other) {
                return true;
            }
        }
        return false;
    }

    /// The shape of an instance without attributes.
    final Shape rootShape() {
        Shape shape = rootShape;
        if (shape == null) {
            shape = Shape.root(slotCount, is(HAS_DICT) ? new SharedKeys(this) : null);
            rootShape = shape;
        }
        return shape;
    }

    @Override
    public void traverseShown(Referents referents) {
        referents.visit(dict());
        referents.visit(mroTuple);
        referents.visit(bases);
        referents.visit(base);
    }

    @Override
    public void traverse(Visitor visitor) {
        if (isHeapType()) {
            visitor.visit(dict);
            visitor.visit(mroTuple);
            visitor.visit(bases);
            visitor.visit(base);
        }
    }

    /// The bases forget the class. Compare CPython Objects/typeobject.c `remove_all_subclasses`.
    @Override
    protected void died() {
        for (int i = 0; bases != null && i < bases.size(); i++) {
            if (bases.get(i) instanceof PyType each) {
                each.subclasses().remove(this);
            }
        }
    }

    @Override
    public boolean isContainer() {
        return isHeapType();
    }

    /// Collects what a static type is made of.
    public static final class Builder {
        final PyType type;
        private @Nullable PyType base;
        private Native[][] rows = new Native[0][];
        private @Nullable PyType second;

        Builder(PyType type) {
            this.type = type;
            if (type.flags == 0) {
                type.flags = BASETYPE | IMMUTABLE;
            }
        }

        /// Sets the base class; `object` without.
        public Builder base(PyType newBase) {
            base = newBase;
            return this;
        }

        /// Sets a second base class, behind the first.
        Builder secondBase(PyType newBase) {
            second = newBase;
            return this;
        }

        /// Sets the documentation.
        public Builder doc(String text) {
            type.doc = text;
            return this;
        }

        /// Adds flags of [PyType].
        public Builder flags(int more) {
            type.flags |= more;
            return this;
        }

        /// Forbids subclasses.
        public Builder sealed() {
            type.flags &= ~BASETYPE;
            return this;
        }

        /// Makes instances unhashable, where that does not follow from a comparison without a hash.
        public Builder unhashable() {
            type.refusesHash = true;
            return this;
        }

        /// Sets the natives: the `rows()` of every class that contributes.
        public Builder natives(Native[]... tables) {
            rows = tables;
            return this;
        }

        /// Names slots whose function the type has of its base and yet shows in its own namespace, as CPython's does.
        public Builder redeclares(Slot... slots) {
            type.redeclared = slots;
            return this;
        }

        /// Adds an attribute that is a plain value.
        public Builder constant(String attribute, PyObject value) {
            if (type.constants.isEmpty()) {
                type.constants = new LinkedHashMap<>();
            }
            type.constants.put(attribute, value);
            return this;
        }

        /// Names methods and attributes, separated by spaces, in the order in which the namespace of CPython's type
        /// lists them, where the natives are declared in another.
        public Builder order(String names) {
            type.order = names.isEmpty() ? new String[0] : names.split(" ", -1);
            return this;
        }

        /// Names natives that the namespace does not show, where CPython's type does without them.
        public Builder hides(String... names) {
            type.hidden = names;
            return this;
        }

        /// Says that in CPython the module that the name tells makes the class, which then has `__module__` and counts
        /// as a heap type in `__flags__`.
        public Builder ofModule() {
            return flags(OF_MODULE);
        }

        /// Says that CPython's cycle collector does not know instances of the class itself.
        public Builder uncollected() {
            return flags(UNCOLLECTED);
        }

        /// Tells the size in bytes of CPython's structure: `__basicsize__`.
        public Builder structure(int size) {
            type.basicSize = size;
            return this;
        }

        /// Tells the size in bytes of CPython's structure, and where in it the pointers to the `__dict__` and to the
        /// weak references stand: 0 without, -1 and -32 for before the object.
        public Builder structure(int size, int dictOffset, int weakrefOffset) {
            type.dictOffset = dictOffset;
            type.weakrefOffset = weakrefOffset;
            return structure(size);
        }

        /// Finishes the type. During start-up that is put off until the types it needs exist.
        public PyType make() {
            Bootstrap.add(this);
            return type;
        }

        @Nullable
        PyType base() {
            return base;
        }

        void ready() {
            type.immortalise();
            PyType superclass = base == null && type != OBJECT ? OBJECT : base;
            type.base = superclass;
            type.pendingRows = rows;
            if (superclass == null) {
                type.mro = new PyType[] {type};
                type.bases = PyTuple.EMPTY;
            } else {
                type.mro = new PyType[superclass.mro.length + 1];
                type.mro[0] = type;
                System.arraycopy(superclass.mro, 0, type.mro, 1, superclass.mro.length);
                type.bases = PyTuple.of(superclass);
                type.bases.immortalise();
                type.flags |= superclass.flags & (HAS_DICT | HAS_WEAKREFS | SEQUENCE | MAPPING | MATCH_SELF);
                type.slotCount = superclass.slotCount;
            }
            if (second != null && superclass != null) {
                type.bases = PyTuple.of(superclass, second);
                type.bases.immortalise();
                type.mro = Mro.linearise(type, new PyType[] {superclass, second});
                StaticTypes.add(type, second);
            }
            if (superclass != null) {
                StaticTypes.add(type, superclass);
            }
            type.mroTuple = PyTuple.of(type.mro.clone());
            type.mroTuple.immortalise();
            SlotWiring.fillStatic(type, rows);
        }
    }
}
