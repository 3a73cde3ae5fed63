package dev.vertebra.importsys.loading;

import dev.vertebra.importsys.state.Attr;
import dev.vertebra.importsys.state.ImportErrors;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;

/// Extension modules, which are found as CPython finds them, and refused when they are to be loaded.
public final class ExtensionModules {
    /// The ends of their files' names.
    public static final List<String> SUFFIXES = List.of(".cpython-313-x86_64-linux-gnu.so", ".abi3.so", ".so");

    private ExtensionModules() {}

    /// The ends of their files' names, as a new list.
    public static PyList suffixes() {
        PyList list = new PyList();
        for (String suffix : SUFFIXES) {
            list.append(PyStr.of(suffix));
        }
        return list;
    }

    /// The ImportError for one that is to be loaded.
    public static PyException refusal(ThreadState ts, PyObject spec) {
        PyObject name = Attributes.get(ts, spec, Attr.NAME);
        String tail = Specs.tailOf(name.toString());
        return ImportErrors.of(
                ExceptionTypes.ImportError,
                "dynamic module does not define module export function (PyInit_" + tail + ")",
                name,
                Attributes.get(ts, spec, Attr.ORIGIN));
    }
}
