package dev.vertebra.interpreter.site;

import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyInstance;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;

/// The built-ins that the module `site` adds: `exit`, `quit`, `copyright`, `credits`, `license`, `help`.
///
/// [SiteStart] makes them when `site` itself need not be imported.
/// Compare CPython Lib/site.py `setquit`, `setcopyright`, `sethelper`.
final class SiteBuiltins {
    private static final String END_OF_FILE = "Ctrl-D (i.e. EOF)";

    private SiteBuiltins() {}

    /// Adds the built-ins.
    static void install(PyThread ts) {
        install(
                ts,
                ts.importModule("_sitebuiltins"),
                String.valueOf(ts.runtime().installation().library()));
    }

    private static void install(PyThread ts, PyObject module, String library) {
        PyObject quitter = Attributes.get(ts, module, "Quitter");
        for (String name : new String[] {"quit", "exit"}) {
            put(ts, name, Calls.call2(ts, quitter, PyStr.intern(name), PyStr.intern(END_OF_FILE)));
        }
        if (!(Attributes.get(ts, module, "_Printer") instanceof PyType printer)) {
            throw Raise.typeError("_sitebuiltins._Printer is no class");
        }
        PyObject copyright = ts.runtime().sysAttribute(PyStr.intern("copyright"));
        print(ts, printer, "copyright", copyright == null ? PyNone.NONE : copyright, new PyList());
        print(ts, printer, "credits", PyStr.of("    Vertebra stands on CPython's library."), new PyList());
        PyList files = new PyList();
        for (String folder : new String[] {library + "/..", library, "."}) {
            files.append(PyStr.of(folder + "/LICENSE.txt"));
            files.append(PyStr.of(folder + "/LICENSE"));
        }
        print(ts, printer, "license", PyStr.of("See https://www.python.org/psf/license/"), files);
        put(ts, "help", Calls.call0(ts, Attributes.get(ts, module, "_Helper")));
    }

    /// A built-in that shows a text, the first of the files that exists, or the data.
    ///
    /// Its fields are set here: `__init__` would import `os` to join paths, which takes as long as the whole start.
    private static void print(PyThread ts, PyType printer, String name, PyObject data, PyList files) {
        PyInstance made = new PyInstance(printer);
        try (var held = ts.hold(made)) {
            Attributes.set(ts, made, PyStr.intern("_Printer__name"), PyStr.intern(name));
            Attributes.set(ts, made, PyStr.intern("_Printer__data"), data);
            Attributes.set(ts, made, PyStr.intern("_Printer__lines"), PyNone.NONE);
            Attributes.set(ts, made, PyStr.intern("_Printer__filenames"), files);
            put(ts, name, made);
        }
    }

    private static void put(PyThread ts, String name, PyObject value) {
        ts.runtime().builtins().putStr(PyStr.intern(name), value);
    }
}
