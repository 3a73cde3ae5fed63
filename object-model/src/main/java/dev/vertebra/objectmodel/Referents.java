package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// What an object refers to as a program is shown it by `gc.get_referents` and `gc.get_referrers`, in the order of
/// CPython's `tp_traverse`.
///
/// The children of [PyObject#traverse] are counted references and serve counting, death and collections. What is shown
/// may go beyond them: the class of an object where CPython's module makes that class, and objects that are not counted
/// because a Java field of their own kind holds them. The class and the `__dict__` stand where CPython's type has
/// them: those that a Python class adds to a built-in one first, those of the built-in one among its children, where
/// [PyObject#traverseShown] says. Compare CPython Objects/typeobject.c `subtype_traverse`.
public final class Referents implements Visitor {
    private final PyObject object;
    private final Visitor visitor;
    private boolean attributesShown;

    private Referents(PyObject object, Visitor visitor) {
        this.object = object;
        this.visitor = visitor;
    }

    /// Gives what an object refers to, and makes the `__dict__` and the names that CPython would hold by now.
    public static void give(PyObject object, Visitor visitor) {
        Counterparts.dictOf(object);
        object.makeLateChildren();
        look(object, visitor);
    }

    /// Gives what an object refers to, without a `__dict__` that nobody has asked for; see
    /// [Counterparts#hidesDict].
    public static void look(PyObject object, Visitor visitor) {
        Referents referents = new Referents(object, visitor);
        PyType type = object.type;
        @Nullable Object[] values = Extra.valuesOf(object);
        if (values != null && type.slotCount > 0) {
            Memory.traverseSlots(type, values, visitor);
        }
        PyType builtin = ObjectSizes.builtinBase(type);
        if (!builtin.is(PyType.HAS_DICT)) {
            referents.attributes();
        }
        if (type.isHeapType() && !builtin.is(PyType.OF_MODULE)) {
            visitor.visit(type);
        }
        object.traverseShown(referents);
        referents.attributes();
    }

    /// Whether objects of this kind can refer to others in CPython (`Py_TPFLAGS_HAVE_GC`).
    public static boolean has(PyObject object) {
        return object instanceof PyType type
                ? type.isHeapType() || type.is(PyType.OF_MODULE)
                : ObjectSizes.isCollected(object.type);
    }

    /// Whether CPython's collector knows an object that is immortal here: a class of a module, a descriptor.
    public static boolean isKnownImmortal(PyObject object) {
        return object instanceof PyDescriptor
                || object instanceof PyBuiltinFunction
                || object instanceof PyFunctionWrapper
                || object instanceof PyType type && type.is(PyType.OF_MODULE);
    }

    /// Gives the class, if CPython's module makes it or its built-in base.
    public void type() {
        if (ObjectSizes.builtinBase(object.type).is(PyType.OF_MODULE)) {
            visitor.visit(object.type);
        }
    }

    /// Gives the attributes: the `__dict__`, or the values where CPython keeps them in the object. Nothing when called
    /// again.
    public void attributes() {
        if (attributesShown) {
            return;
        }
        attributesShown = true;
        PyDict within = Counterparts.dictOnlyHere(object);
        if (within != null) {
            Memory.traverseDictWithin(object, within, visitor);
        } else if (object.extra instanceof Extra extra && extra.dict != null) {
            visitor.visit(extra.dict);
        } else if (!Counterparts.hidesDict(object)) {
            Memory.traverseHiddenDict(object, visitor);
        }
    }

    @Override
    public void visit(@Nullable PyObject child) {
        visitor.visit(child);
    }
}
