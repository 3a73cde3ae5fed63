package dev.vertebra.interpreter.site;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Native;
import dev.vertebra.objectmodel.PyBuiltinFunction;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;

/// The names of the module `site` while its code runs late: those of its namespace, but `main`, which the code calls at
/// its end, does nothing, because [SiteStart] has done its work.
@NativeType("mapping")
final class SiteNamespace extends PyObject {
    static final PyType TYPE = PyType.builtin("mapping", SiteNamespace.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(SiteNamespaceNatives.rows())
            .structure(24)
            .make();

    private static final PyStr MAIN = PyStr.intern("main");

    private final PyDict namespace;

    SiteNamespace(PyDict namespace) {
        super(TYPE);
        this.namespace = namespace;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(namespace);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PySpecial
    static PyObject __getitem__(ThreadState ts, SiteNamespace self, PyObject key) {
        if (key instanceof PyStr name && PyStr.same(name, MAIN)) {
            return new PyBuiltinFunction(Native.named(SiteFunctionsNatives.rows(), "main"), null, null);
        }
        PyObject value = self.namespace.get(ts, key);
        if (value == null) {
            throw Raise.keyError(key);
        }
        return value;
    }

    @PySpecial
    static void __setitem__(ThreadState ts, SiteNamespace self, PyObject key, PyObject value) {
        Items.set(ts, self.namespace, key, value);
    }
}
