package dev.vertebra.objectmodel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes heap types: what `type(name, bases, namespace)` does.
///
/// Language reference 3.3.3; compare CPython Objects/typeobject.c `type_new`.
public final class ClassCreation {
    private static final PyStr SLOTS = PyStr.intern("__slots__");
    private static final PyStr QUALNAME = PyStr.intern("__qualname__");
    private static final PyStr MODULE = PyStr.intern("__module__");
    private static final PyStr DOC = PyStr.intern("__doc__");
    private static final PyStr HASH = PyStr.intern("__hash__");
    private static final PyStr EQ = PyStr.intern("__eq__");
    private static final PyStr DICT = PyStr.intern("__dict__");
    private static final PyStr WEAKREF = PyStr.intern("__weakref__");
    private static final PyStr NEW = PyStr.intern("__new__");
    private static final PyStr INIT_SUBCLASS = PyStr.intern("__init_subclass__");
    private static final PyStr CLASS_GETITEM = PyStr.intern("__class_getitem__");
    private static final PyStr SET_NAME = PyStr.intern("__set_name__");
    private static final PyStr CLASSCELL = PyStr.intern("__classcell__");
    private static final PyStr CLASSDICTCELL = PyStr.intern("__classdictcell__");
    private static final PyStr NAME_GLOBAL = PyStr.intern("__name__");

    private final ThreadState ts;
    private final PyType metatype;
    private final PyStr name;
    private final PyTuple bases;
    private final PyDict namespace;
    private List<PyStr> slots = List.of();
    private boolean addDict;
    private boolean addWeakref;

    private ClassCreation(ThreadState ts, PyType metatype, PyStr name, PyTuple bases, PyDict namespace) {
        this.ts = ts;
        this.metatype = metatype;
        this.name = name;
        this.bases = bases;
        this.namespace = namespace;
    }

    /// Makes a class.
    ///
    /// @param metatype the class of the class
    /// @param bases empty means `object`
    /// @param original the namespace, which is copied
    /// @param keywords what `__init_subclass__` gets, or null
    public static PyType make(
            ThreadState ts, PyType metatype, PyStr name, PyTuple bases, PyDict original, @Nullable PyDict keywords) {
        PyTuple actual = bases.size() == 0 ? PyTuple.of(PyType.OBJECT) : bases;
        ClassCreation creation = new ClassCreation(ts, metatype, name, actual, copy(ts, original));
        PyType type = creation.build();
        try (var held = ts.hold(type)) {
            creation.setNames(type);
            initSubclass(ts, type, keywords);
        }
        return type;
    }

    /// The most derived metatype of a metatype and the classes of the bases.
    ///
    /// @throws PyException a TypeError on conflict
    public static PyType calculateMetatype(PyType metatype, PyTuple bases) {
        PyType winner = metatype;
        for (int i = 0; i < bases.size(); i++) {
            PyType candidate = bases.get(i).type();
            if (winner.isSubtype(candidate)) {
                continue;
            }
            if (candidate.isSubtype(winner)) {
                winner = candidate;
                continue;
            }
            throw Raise.typeError(
                    "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass "
                            + "of the metaclasses of all its bases");
        }
        return winner;
    }

    private PyType build() {
        PyType[] baseTypes = baseTypes();
        PyType best = Layouts.bestBase(baseTypes);
        prepareSlots(best);
        if (name.toString().indexOf('\0') >= 0) {
            throw Raise.valueError("type name must not contain null characters");
        }
        if (!name.isPlain()) {
            Codecs.utf8Encode(ts, name, null);
        }
        PyType type = new PyType(name.toString(), best.layout());
        type.type = metatype;
        type.flags = PyType.HEAP | PyType.BASETYPE;
        type.base = best;
        type.bases = bases;
        type.dict = namespace;
        inheritFlags(type, baseTypes);
        layOut(type, best);
        fillNamespace(type);
        type.mro = new PyType[] {type};
        connectCells(type);
        try (var held = ts.hold(type)) {
            type.mro = TypeMethods.computeMro(ts, type, baseTypes);
            type.mroTuple = PyTuple.of(type.mro.clone());
            Memory.stored(type, type.mroTuple);
        }
        CollectionKind.inherit(type);
        addSlotMembers(type, best);
        completeNamespace();
        SlotWiring.fillHeap(type);
        warnOfKeys(type);
        for (PyType base : baseTypes) {
            base.subclasses().add(type);
        }
        return type;
    }

    private void warnOfKeys(PyType type) {
        if (namespace.hasOnlyStrings()) {
            return;
        }
        for (int i = namespace.next(0); i >= 0; i = namespace.next(i + 1)) {
            if (!(namespace.keyAt(i) instanceof PyStr)) {
                ts.warn(ExceptionTypes.RuntimeWarning, "non-string key in the __dict__ of class " + type.fullName(), 1);
                return;
            }
        }
    }

    private PyType[] baseTypes() {
        PyType[] types = new PyType[bases.size()];
        for (int i = 0; i < types.length; i++) {
            if (!(bases.get(i) instanceof PyType base)) {
                throw Raise.typeError("bases must be types");
            }
            checkAcceptable(base);
            types[i] = base;
        }
        return types;
    }

    static void checkAcceptable(PyType base) {
        if (!base.is(PyType.BASETYPE)) {
            throw Raise.typeError("type '%s' is not an acceptable base type", base.fullName());
        }
    }

    private static void inheritFlags(PyType type, PyType[] baseTypes) {
        int inherited = PyType.HAS_DICT | PyType.HAS_WEAKREFS | PyType.MATCH_SELF;
        for (PyType base : baseTypes) {
            type.flags |= base.flags & inherited;
        }
    }

    // --- slots

    private void prepareSlots(PyType best) {
        PyObject declared = namespace.getStr(SLOTS);
        boolean mayDict = !hasFlag(PyType.HAS_DICT);
        // Objects of variable size have no room for weak references.
        boolean mayWeakref = !hasFlag(PyType.HAS_WEAKREFS) && ObjectSizes.itemSize(best) == 0;
        if (declared == null) {
            addDict = mayDict;
            addWeakref = mayWeakref;
            return;
        }
        PyTuple names = declared instanceof PyStr ? PyTuple.of(declared) : Iterate.toTuple(ts, declared);
        if (names.size() > 0 && !Layouts.allowsSlots(best)) {
            throw Raise.typeError("nonempty __slots__ not supported for subtype of '%s'", best.fullName());
        }
        slots = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            addSlot(names.get(i), mayDict, mayWeakref);
        }
        if (slots.size() > 1) {
            Collections.sort(slots);
        }
    }

    private boolean hasFlag(int flag) {
        for (int i = 0; i < bases.size(); i++) {
            if (((PyType) bases.get(i)).is(flag)) {
                return true;
            }
        }
        return false;
    }

    private void addSlot(PyObject slot, boolean mayDict, boolean mayWeakref) {
        if (!(slot instanceof PyStr text)) {
            throw Raise.typeError(
                    "__slots__ items must be strings, not '%s'", slot.type().fullName());
        }
        if (!isIdentifier(text.toString())) {
            throw Raise.typeError("__slots__ must be identifiers");
        }
        if (PyStr.same(text, DICT)) {
            if (!mayDict || addDict) {
                throw Raise.typeError("__dict__ slot disallowed: we already got one");
            }
            addDict = true;
            return;
        }
        if (PyStr.same(text, WEAKREF)) {
            if (!mayWeakref || addWeakref) {
                throw Raise.typeError("__weakref__ slot disallowed: we already got one");
            }
            addWeakref = true;
            return;
        }
        PyStr mangled = mangle(text);
        if (namespace.getStr(mangled) != null
                && !PyStr.same(mangled, QUALNAME)
                && !PyStr.same(mangled, CLASSCELL)
                && !PyStr.same(mangled, CLASSDICTCELL)) {
            throw Raise.valueError("'%s' in __slots__ conflicts with class variable", mangled);
        }
        slots.add(mangled.internAtRunTime());
    }

    private static boolean isIdentifier(String text) {
        if (text.isEmpty() || !isStart(text.codePointAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c == '_') {
                continue;
            }
            c = text.codePointAt(i);
            boolean part = c == '_' || Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
            if (!part && !isStart(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isStart(int codePoint) {
        return codePoint == '_' || Character.isUnicodeIdentifierStart(codePoint);
    }

    private PyStr mangle(PyStr slot) {
        String text = slot.toString();
        if (!text.startsWith("__") || text.endsWith("__") || text.contains(".")) {
            return slot;
        }
        String className = name.toString();
        int from = 0;
        while (from < className.length() && className.charAt(from) == '_') {
            from++;
        }
        return from == className.length() ? slot : PyStr.of("_" + className.substring(from) + text);
    }

    private void layOut(PyType type, PyType best) {
        if (!slots.isEmpty()) {
            type.slotNames = slots.toArray(PyType.NO_STRINGS);
        }
        type.slotCount = best.slotCount + slots.size();
        if (addDict) {
            type.flags |= PyType.HAS_DICT;
        }
        if (addWeakref) {
            type.flags |= PyType.HAS_WEAKREFS;
        }
    }

    private void addSlotMembers(PyType type, PyType best) {
        for (int i = 0; i < slots.size(); i++) {
            if (namespace.getStr(slots.get(i)) == null) {
                namespace.putStr(slots.get(i), new SlotMember(type, slots.get(i).toString(), best.slotCount + 1 + i));
            }
        }
        if (addDict && namespace.getStr(DICT) == null) {
            namespace.putStr(DICT, InstanceAttributes.dictDescriptor(type));
        }
        if (addWeakref && namespace.getStr(WEAKREF) == null) {
            namespace.putStr(WEAKREF, InstanceAttributes.weakrefDescriptor(type));
        }
    }

    // --- namespace

    private void fillNamespace(PyType type) {
        if (namespace.getStr(MODULE) == null) {
            FrameView frame = ts.frame();
            PyObject module = frame == null ? null : frame.globals().getStr(NAME_GLOBAL);
            if (module != null) {
                namespace.putStr(MODULE, module);
            }
        }
        takeQualname(type);
        implicitly(NEW, false);
        implicitly(INIT_SUBCLASS, true);
        implicitly(CLASS_GETITEM, true);
    }

    /// A copy of the namespace in the order in which it gives its keys, which a subclass of dict may have changed.
    private static PyDict copy(ThreadState ts, PyDict original) {
        if (original.type().tp_iter == PyDict.TYPE.tp_iter) {
            return original.copy();
        }
        PyDict copy = new PyDict();
        try (ThreadState.Hold held = ts.hold(copy)) {
            DictUpdate.merge(ts, copy, original);
        }
        return copy;
    }

    /// Adds what a class that says nothing of its documentation and its hash gets at the end.
    private void completeNamespace() {
        PyObject doc = namespace.getStr(DOC);
        if (doc == null) {
            namespace.putStr(DOC, PyNone.NONE);
        } else if (doc instanceof PyStr text && !text.isPlain()) {
            Codecs.utf8Encode(ts, text, null);
        }
        if (namespace.getStr(EQ) != null && namespace.getStr(HASH) == null) {
            namespace.putStr(HASH, PyNone.NONE);
        }
    }

    private void takeQualname(PyType type) {
        PyObject qualname = namespace.getStr(QUALNAME);
        if (qualname == null) {
            type.qualname = name;
            return;
        }
        if (!(qualname instanceof PyStr text)) {
            throw Raise.typeError(
                    "type __qualname__ must be a str, not %s", qualname.type().fullName());
        }
        type.qualname = text;
        namespace.removeStr(QUALNAME);
    }

    /// Functions under these names become static or class methods by themselves.
    private void implicitly(PyStr method, boolean classMethod) {
        PyObject found = namespace.getStr(method);
        if (found != null && found.type().name().equals("function")) {
            namespace.putStr(method, classMethod ? new PyClassMethod(found) : new PyStaticMethod(found));
        }
    }

    private void connectCells(PyType type) {
        setCell(CLASSCELL, type);
        PyObject cell = namespace.getStr(CLASSDICTCELL);
        if (cell != null) {
            setCell(CLASSDICTCELL, namespace);
        }
    }

    private void setCell(PyStr key, PyObject content) {
        PyObject cell = namespace.getStr(key);
        if (cell == null) {
            return;
        }
        if (!(cell instanceof CellLike target)) {
            throw Raise.typeError("%s must be a nonlocal cell, not %s", key, Text.repr(ts, cell.type()));
        }
        target.fill(content);
        namespace.removeStr(key);
    }

    /// A cell, as class creation has to see it; the cell type itself is defined by the namespaces.
    public interface CellLike {
        /// Puts a value into the cell.
        void fill(PyObject content);
    }

    // --- hooks

    private void setNames(PyType type) {
        // Of most classes the attributes are of few types, which want to know nothing.
        PyType indifferent = null;
        @Nullable PyObject[] entries = namespace.entries();
        int end = 2 * namespace.entryCount();
        for (int i = 1; i < end; i += 2) {
            PyObject value = entries[i];
            PyType each = value == null ? indifferent : value.type;
            if (each != null && each != indifferent) {
                if (each.lookup(SET_NAME) != null) {
                    tellNames(type, namespace.copy());
                    return;
                }
                indifferent = each;
            }
        }
    }

    /// Tells the attributes that want to know it what they are called.
    ///
    /// @param snapshot the namespace before the first of them has changed it
    private void tellNames(PyType type, PyDict snapshot) {
        for (int i = snapshot.next(0); i >= 0; i = snapshot.next(i + 1)) {
            PyObject value = snapshot.valueAt(i);
            PyObject method = value.type().lookup(SET_NAME);
            if (method == null) {
                continue;
            }
            PyObject key = snapshot.keyAt(i);
            try {
                PyObject bound = Attributes.lookupSpecial(ts, value, SET_NAME);
                if (bound != null) {
                    Calls.call2(ts, bound, type, key);
                }
            } catch (PyException e) {
                BaseExceptionMethods.addNote(
                        ts,
                        e.value(),
                        PyStr.of(
                                "Error calling __set_name__ on '" + value.type().fullName() + "' instance "
                                        + Text.repr(ts, key) + " in '" + type.name() + "'"));
                throw e;
            }
        }
    }

    private static void initSubclass(ThreadState ts, PyType type, @Nullable PyDict keywords) {
        if (type.mro[0] != type && !List.of(type.mro()).contains(type)) {
            throw Raise.typeError(
                    "super(type, obj): obj (type %s) is not an instance or subtype of type (%s).",
                    type.fullName(), type.fullName());
        }
        if ((keywords == null || keywords.size() == 0) && type.mro[0] == type && inheritsPlainly(type)) {
            return;
        }
        PyObject method = PySuper.lookup(ts, type, type, INIT_SUBCLASS);
        Calls.call(ts, method, PyTuple.EMPTY, keywords);
    }

    /// Whether no base but `object`, whose own does nothing, has an `__init_subclass__`.
    private static boolean inheritsPlainly(PyType type) {
        for (int i = 1; i < type.mro.length; i++) {
            if (type.mro[i].dict().getStr(INIT_SUBCLASS) != null) {
                return type.mro[i] == PyType.OBJECT;
            }
        }
        return false;
    }
}
