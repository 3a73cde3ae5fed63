package dev.vertebra.importsys.state;

import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Native;
import dev.vertebra.objectmodel.PyClassMethod;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyProperty;
import dev.vertebra.objectmodel.PyStaticMethod;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;

/// Makes a class as Python's `class` statement would, of natives.
///
/// The classes are ordinary heap types, one set per runtime, so Python can subclass and change them as it can in
/// CPython.
public final class ClassMaker {
    private final ThreadState ts;
    private final String name;
    private final PyStr module;
    private final PyDict namespace = new PyDict();

    /// Begins a class.
    ///
    /// @param doc its documentation, or an empty text for none
    public ClassMaker(ThreadState ts, String module, String name, String doc) {
        this.ts = ts;
        this.name = name;
        this.module = PyStr.intern(module);
        namespace.putStr(Attr.MODULE, this.module);
        namespace.putStr(Attr.QUALNAME, PyStr.intern(name));
        if (!doc.isEmpty()) {
            namespace.putStr(Attr.DOC, PyStr.of(doc));
        }
    }

    /// Adds methods.
    public ClassMaker methods(Native[] rows) {
        for (Native row : rows) {
            set(row.name(), function(row));
        }
        return this;
    }

    /// Says that methods are class methods.
    ClassMaker ofClass(String... names) {
        for (String method : names) {
            set(method, new PyClassMethod(get(method)));
        }
        return this;
    }

    /// Says that methods are static methods.
    ClassMaker statics(String... names) {
        for (String method : names) {
            set(method, new PyStaticMethod(get(method)));
        }
        return this;
    }

    /// Makes a property of two methods; the setter's name is the property's after `_set_`.
    ClassMaker property(String property) {
        PyStr setter = PyStr.intern("_set_" + property);
        PyObject set = namespace.getStr(setter);
        if (set != null) {
            namespace.removeStr(setter);
        }
        set(property, Calls.call2(ts, PyProperty.TYPE, get(property), set == null ? PyNone.NONE : set));
        return this;
    }

    /// Adds an attribute.
    ClassMaker set(String attribute, PyObject value) {
        namespace.putStr(PyStr.intern(attribute), value);
        return this;
    }

    private PyObject get(String attribute) {
        PyObject value = namespace.getStr(PyStr.intern(attribute));
        if (value == null) {
            throw new IllegalStateException("no method " + attribute + " in " + name);
        }
        return value;
    }

    private PyObject function(Native row) {
        return new ModuleFunction(row, module, name + "." + row.name(), PyNone.NONE);
    }

    /// Makes the class.
    public PyType make(PyType... bases) {
        PyType made = (PyType) Calls.call3(ts, PyType.TYPE, PyStr.intern(name), PyTuple.of(bases), namespace);
        ts.interpreter().keep(made);
        return made;
    }
}
