package dev.vertebra.natives.pickle;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Writes functions, classes and other things by module and name. Compare CPython Modules/_pickle.c `save_global`.
final class GlobalSaver {
    private static final PyStr QUALNAME = PyStr.intern("__qualname__");
    private static final PyStr NAME = PyStr.intern("__name__");
    private static final PyStr MODULE = PyStr.intern("__module__");
    private static final PyStr MAIN = PyStr.intern("__main__");

    private final Saver saver;
    private final ThreadState ts;
    private final PickleOutput out;

    GlobalSaver(Saver saver) {
        this.saver = saver;
        this.ts = saver.ts;
        this.out = saver.out;
    }

    /// Writes an object by its name.
    ///
    /// @param given the name, or null for the object's own
    void save(PyObject object, @Nullable PyStr given) {
        PyObject named = given;
        if (named == null) {
            named = Attributes.getOrNull(ts, object, QUALNAME);
            if (named == null) {
                named = Attributes.get(ts, object, NAME);
            }
        }
        if (!(named instanceof PyStr name)) {
            throw Raise.typeError("must be str, not %s", named.type().fullName());
        }
        String[] path = PickleState.path(ts, name, null);
        PyObject moduleName = moduleOf(object, path);
        PyObject module = importModule(object, moduleName);
        PyObject parent =
                path.length == 1 ? module : PickleState.deepAttribute(ts, module, Arrays.copyOf(path, path.length - 1));
        String last = path[path.length - 1];
        PyObject found = parent == null ? null : Attributes.getOrNull(ts, parent, PyStr.intern(ts, last));
        if (parent == null || found == null) {
            throw PickleState.pickling(
                    ts,
                    "Can't pickle " + PickleState.repr(ts, object) + ": attribute lookup " + name + " on "
                            + text(moduleName) + " failed");
        }
        if (found != object) {
            throw PickleState.pickling(
                    ts,
                    "Can't pickle " + PickleState.repr(ts, object) + ": it's not the same object as " + text(moduleName)
                            + "." + name);
        }
        if (saver.protocol >= 2 && saveExtension(moduleName, name)) {
            return;
        }
        try (ThreadState.Hold held = ts.hold(moduleName, parent)) {
            write(object, moduleName, parent != module || path.length == 1 ? name : PyStr.of(last), path);
        }
    }

    private String text(PyObject object) {
        return Text.str(ts, object).value();
    }

    private PyObject importModule(PyObject object, PyObject name) {
        try {
            if (name instanceof PyStr text) {
                return ts.importModule(text.value());
            }
        } catch (PyException e) {
            if (!e.matches(ExceptionTypes.Exception)) {
                throw e;
            }
        }
        throw PickleState.pickling(
                ts,
                "Can't pickle " + PickleState.repr(ts, object) + ": import of module " + PickleState.repr(ts, name)
                        + " failed");
    }

    /// Writes the number that `copyreg.add_extension` has given to a name.
    ///
    /// @return whether it has one
    private boolean saveExtension(PyObject module, PyStr name) {
        PyDict registry = PickleState.of(ts).extensionRegistry();
        PyObject known = registry.size() == 0 ? null : registry.get(ts, PyTuple.of(module, name));
        if (known == null) {
            return false;
        }
        long code = PickleState.asLong(ts, known);
        if (code <= 0 || code > Integer.MAX_VALUE) {
            throw Raise.runtimeError("extension code %d is out of range", code);
        }
        if (code < 256) {
            out.op(Opcodes.EXT1, (int) code);
        } else if (code < 0x10000) {
            out.op2(Opcodes.EXT2, (int) code);
        } else {
            out.op4(Opcodes.EXT4, (int) code);
        }
        return true;
    }

    private void write(PyObject object, PyObject moduleName, PyStr name, String[] path) {
        if (saver.protocol >= 4) {
            saver.save(moduleName);
            saver.save(name);
            out.op(Opcodes.STACK_GLOBAL);
        } else if (name.length() != path[path.length - 1].length() && path.length > 1) {
            writePath(moduleName, path);
        } else {
            writeTopLevel(moduleName, name);
        }
        saver.memoize(object);
    }

    /// Writes calls of `getattr` that find something on a dotted path, which old protocols have no instruction for.
    private void writePath(PyObject moduleName, String[] path) {
        PyObject getattr = Attributes.get(ts, ts.importModule("builtins"), "getattr");
        for (int i = 1; i < path.length; i++) {
            saver.save(getattr);
            if (saver.protocol < 2) {
                out.op(Opcodes.MARK);
            }
        }
        writeTopLevel(moduleName, PyStr.of(path[0]));
        for (int i = 1; i < path.length; i++) {
            saver.save(PyStr.of(path[i]));
            out.op(saver.protocol < 2 ? Opcodes.TUPLE : Opcodes.TUPLE2);
            out.op(Opcodes.REDUCE);
        }
    }

    private void writeTopLevel(PyObject moduleName, PyStr name) {
        PyTuple names = PyTuple.of(moduleName, name);
        out.op(Opcodes.GLOBAL);
        if (saver.pickler.fixesImports && saver.protocol < 3) {
            names = PickleState.of(ts).names(true).of(ts, moduleName, name);
        }
        TextSaver.name(saver, names.get(0), "module");
        TextSaver.name(saver, names.get(1), "global");
    }

    /// The name of the module that an object says it is of, or of one that has it under its name.
    private PyObject moduleOf(PyObject object, String[] path) {
        PyObject own = Attributes.getOrNull(ts, object, MODULE);
        if (own != null && own != PyNone.NONE) {
            return own;
        }
        PyObject modules = Attributes.getOrNull(ts, ts.importModule("sys"), PyStr.intern("modules"));
        if (modules == null) {
            throw Raise.runtimeError("unable to get sys.modules");
        }
        // A copy of the names: looking at a module may import others.
        PyList names = Iterate.toList(ts, modules);
        try (ThreadState.Hold held = ts.hold(modules, names)) {
            for (int i = 0; i < names.size(); i++) {
                PyObject name = names.get(i);
                PyObject module = Items.get(ts, modules, name);
                boolean main = name instanceof PyStr text && PyStr.same(text, MAIN);
                if (!main && module != PyNone.NONE && PickleState.deepAttribute(ts, module, path) == object) {
                    return name instanceof PyStr text ? text.internAtRunTime() : name;
                }
            }
        }
        return MAIN;
    }
}
