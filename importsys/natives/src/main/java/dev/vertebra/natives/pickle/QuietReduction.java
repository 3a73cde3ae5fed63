package dev.vertebra.natives.pickle;

import dev.vertebra.namespaces.PyModule;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyMemberDescriptor;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// Which objects are taken apart without Python code: instances of classes that say nothing of their own about it, and
/// classes that stand in a module under their names.
///
/// As long as a pickle has only such objects and those of built-in types, nothing that it has seen can die, and what
/// classes say cannot change.
final class QuietReduction {
    private static final PyStr REDUCE_EX = PyStr.intern("__reduce_ex__");
    private static final PyStr REDUCE = PyStr.intern("__reduce__");
    private static final PyStr GETSTATE = PyStr.intern("__getstate__");
    private static final PyStr CLASS = PyStr.intern("__class__");
    private static final PyStr GETNEWARGS = PyStr.intern("__getnewargs__");
    private static final PyStr GETNEWARGS_EX = PyStr.intern("__getnewargs_ex__");
    private static final PyStr SLOTNAMES = PyStr.intern("__slotnames__");
    private static final PyStr MODULE = PyStr.intern("__module__");
    private static final PyStr MODULES = PyStr.intern("modules");
    private static final PyStr COPYREG = PyStr.intern("copyreg");

    private final ThreadState ts;

    /// The class that was looked at last, if its instances are quiet.
    private @Nullable PyType known;

    QuietReduction(ThreadState ts) {
        this.ts = ts;
    }

    /// Whether an object is one of these.
    boolean holdsFor(PyObject object) {
        if (object.type() == PyType.TYPE) {
            return isFound((PyType) object);
        }
        if (!Attributes.isPlain(object)
                || Attributes.instanceGet(object, REDUCE_EX) != null
                || Attributes.instanceGet(object, REDUCE) != null
                || Attributes.instanceGet(object, GETSTATE) != null) {
            return false;
        }
        PyType type = object.type();
        if (type != known) {
            if (!isUsual(type)) {
                return false;
            }
            known = type;
        }
        return true;
    }

    private boolean isUsual(PyType type) {
        return type.type() == PyType.TYPE
                && isOfObject(type, REDUCE_EX)
                && isOfObject(type, REDUCE)
                && isOfObject(type, GETSTATE)
                && isOfObject(type, CLASS)
                && type.lookup(GETNEWARGS) == null
                && type.lookup(GETNEWARGS_EX) == null
                && PickleState.of(ts).dispatchTable().get(ts, type) == null
                && hasSlotsOnly(type)
                && isFound(type)
                && module(COPYREG) != null;
    }

    private static boolean isOfObject(PyType type, PyStr name) {
        return type.lookup(name) == PyType.OBJECT.lookup(name);
    }

    /// Whether it is known which slots instances have, and they are nothing else.
    private static boolean hasSlotsOnly(PyType type) {
        PyObject names = type.dict().getStr(SLOTNAMES);
        if (names == PyNone.NONE) {
            return true;
        }
        if (!(names instanceof PyList list)) {
            return false;
        }
        for (int i = 0; i < list.size(); i++) {
            if (!(list.get(i) instanceof PyStr name) || !(type.lookup(name) instanceof PyMemberDescriptor)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a class written in Python stands in its module under its name.
    private boolean isFound(PyType type) {
        PyStr name = PyStr.of(type.qualname());
        return type.isHeapType()
                && type.dict().getStr(MODULE) instanceof PyStr home
                && home.type() == PyStr.TYPE
                && module(home) instanceof PyModule module
                && module.type() == PyModule.TYPE
                && module.dict().getStr(name) == type
                && PickleState.of(ts).extensionRegistry().size() == 0;
    }

    /// A module that has been imported, or null.
    private @Nullable PyObject module(PyStr name) {
        PyObject modules = Attributes.getOrNull(ts, ts.importModule("sys"), MODULES);
        PyObject found = modules instanceof PyDict dict && dict.hasOnlyStrings() ? dict.getStr(name) : null;
        return found == PyNone.NONE ? null : found;
    }
}
