package dev.vertebra.namespaces;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyAnySet;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import dev.vertebra.objectmodel.process.WorkingFolder;
import java.io.File;
import org.jspecify.annotations.Nullable;

/// What a module's `__spec__` tells when an attribute is missing or the module is shown.
///
/// Compare CPython Objects/moduleobject.c `_Py_module_getattro_impl` and Lib/importlib/_bootstrap.py
/// `_module_repr_from_spec`.
public final class ModuleSpecs {
    private static final PyStr NAME = PyStr.intern("name");
    private static final PyStr ORIGIN = PyStr.intern("origin");
    private static final PyStr LOADER = PyStr.intern("loader");
    private static final PyStr HAS_LOCATION = PyStr.intern("has_location");
    private static final PyStr INITIALIZING = PyStr.intern("_initializing");
    private static final PyStr UNINITIALIZED_SUBMODULES = PyStr.intern("_uninitialized_submodules");
    private static final PyStr NAMESPACE_PATH = PyStr.intern("_path");
    private static final PyStr STDLIB_MODULE_NAMES = PyStr.intern("stdlib_module_names");
    private static final String PACKAGE_FILE = "__init__.py";

    private ModuleSpecs() {}

    /// Whether the module of a spec is being imported right now.
    public static boolean isInitialising(ThreadState ts, @Nullable PyObject spec) {
        return isTrue(ts, spec, INITIALIZING);
    }

    private static boolean isTrue(ThreadState ts, @Nullable PyObject spec, PyStr attribute) {
        PyObject value = spec == null ? null : Attributes.getOrNull(ts, spec, attribute);
        return value != null && Truth.of(ts, value);
    }

    /// The file from which the module of a spec comes, or null.
    public static @Nullable PyStr fileOrigin(ThreadState ts, @Nullable PyObject spec) {
        if (spec == null || !isTrue(ts, spec, HAS_LOCATION)) {
            return null;
        }
        return Attributes.getOrNull(ts, spec, ORIGIN) instanceof PyStr origin ? origin : null;
    }

    /// Whether a file lies in the folder of the program, so that it may hide another module by accident.
    private static boolean mayShadow(ThreadState ts, @Nullable PyStr origin) {
        String first = ProgramFolder.get(ts);
        if (origin == null || first == null) {
            return false;
        }
        String root = directoryOf(origin.value());
        if (origin.value().endsWith(File.separatorChar + PACKAGE_FILE)) {
            root = directoryOf(root);
        }
        return root.equals(first.isEmpty() ? WorkingFolder.of(ts).path().toString() : first);
    }

    private static String directoryOf(String file) {
        return file.substring(0, Math.max(0, file.lastIndexOf(File.separatorChar)));
    }

    /// Whether a module of the standard library has that name.
    private static boolean isStandardName(ThreadState ts, PyStr module) {
        PyObject names = Attributes.getOrNull(ts, ts.importModule("sys"), STDLIB_MODULE_NAMES);
        return names instanceof PyAnySet && Items.contains(ts, names, module);
    }

    /// The text for an attribute that a module does not have.
    static String missingAttribute(ThreadState ts, PyStr module, PyStr name, @Nullable PyObject spec) {
        String plain = "module " + Text.repr(ts, module) + " has no attribute " + Text.repr(ts, name);
        if (spec == null || spec == PyNone.NONE) {
            return plain;
        }
        PyStr origin = fileOrigin(ts, spec);
        boolean shadows = mayShadow(ts, origin);
        if (shadows && origin != null && isStandardName(ts, module)) {
            return plain + " (consider renaming " + Text.repr(ts, origin)
                    + " since it has the same name as the standard library module named " + Text.repr(ts, module)
                    + " and the import system gives it precedence)";
        }
        if (isInitialising(ts, spec)) {
            if (shadows && origin != null) {
                return plain + " (consider renaming " + Text.repr(ts, origin)
                        + " if it has the same name as a third-party module you intended to import)";
            }
            String from = origin == null ? "" : " from " + Text.repr(ts, origin);
            return "partially initialized module " + Text.repr(ts, module) + from + " has no attribute "
                    + Text.repr(ts, name) + " (most likely due to a circular import)";
        }
        PyObject pending = Attributes.getOrNull(ts, spec, UNINITIALIZED_SUBMODULES);
        if (pending != null && pending != PyNone.NONE && Items.contains(ts, pending, name)) {
            return "cannot access submodule " + Text.repr(ts, name) + " of module " + Text.repr(ts, module)
                    + " (most likely due to a circular import)";
        }
        return plain;
    }

    /// The representation of the module of a spec.
    static String repr(ThreadState ts, PyObject spec) {
        PyObject name = Attributes.get(ts, spec, NAME);
        String text = name == PyNone.NONE ? "'?'" : Text.repr(ts, name).toString();
        PyObject origin = Attributes.get(ts, spec, ORIGIN);
        if (origin != PyNone.NONE) {
            return Truth.of(ts, Attributes.get(ts, spec, HAS_LOCATION))
                    ? "<module " + text + " from " + Text.repr(ts, origin) + ">"
                    : "<module " + Text.repr(ts, name) + " (" + Text.str(ts, origin) + ")>";
        }
        PyObject loader = Attributes.get(ts, spec, LOADER);
        if (loader == PyNone.NONE) {
            return "<module " + text + ">";
        }
        if (loader.type().name().equals("NamespaceLoader")) {
            PyObject path = Iterate.toList(ts, Attributes.get(ts, loader, NAMESPACE_PATH));
            return "<module " + text + " (namespace) from " + Text.repr(ts, path) + ">";
        }
        return "<module " + text + " (" + Text.repr(ts, loader) + ")>";
    }
}
