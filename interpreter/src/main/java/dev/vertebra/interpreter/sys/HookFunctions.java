package dev.vertebra.interpreter.sys;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.interpreter.eval.RuntimeState;
import dev.vertebra.natives.process.Environment;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The hooks of `sys` that show values and start debuggers. Compare CPython Python/sysmodule.c.
@NativeModuleTable("sys")
final class HookFunctions {
    private static final PyStr UNDERSCORE = PyStr.intern("_");
    private static final PyStr STDOUT = PyStr.intern("stdout");
    private static final PyStr NEWLINE = PyStr.intern("\n");

    private HookFunctions() {}

    /// Writes the repr of a value other than None to sys.stdout and keeps the value in builtins._
    @PyFunction("displayhook(object, /)")
    static void displayhook(ThreadState ts, PyObject object) {
        RuntimeState runtime = ((PyThread) ts).runtime();
        if (object == PyNone.NONE) {
            return;
        }
        // Not kept while it is shown, so that a failing repr leaves nothing behind.
        runtime.builtins().putStr(UNDERSCORE, PyNone.NONE);
        PyObject out = runtime.sysAttribute(STDOUT);
        if (out == null || out == PyNone.NONE) {
            throw Raise.runtimeError("lost sys.stdout");
        }
        try (var held = ts.hold(out)) {
            PyStr text = Text.repr(ts, object);
            try {
                Calls.callMethod(ts, out, "write", text);
            } catch (PyException e) {
                if (!e.matches(ExceptionTypes.UnicodeEncodeError)) {
                    throw e;
                }
                writeEscaped(ts, out, text);
            }
            Calls.callMethod(ts, out, "write", NEWLINE);
        }
        runtime.builtins().putStr(UNDERSCORE, object);
    }

    /// Writes text with what the stream can't encode as escapes.
    private static void writeEscaped(ThreadState ts, PyObject out, PyStr text) {
        PyObject encoding = Attributes.get(ts, out, "encoding");
        PyObject bytes = Calls.callMethod(ts, text, "encode", encoding, PyStr.of("backslashreplace"));
        PyObject buffer = Attributes.getOrNull(ts, out, PyStr.intern("buffer"));
        if (buffer != null) {
            Calls.callMethod(ts, buffer, "write", bytes);
            return;
        }
        Calls.callMethod(ts, out, "write", Calls.callMethod(ts, bytes, "decode", encoding, PyStr.of("strict")));
    }

    /// What breakpoint() calls; it passes its arguments on to the debugger.
    @PyFunction("breakpointhook(*args, **kws)")
    @ShownSignature("($module, /, *args, **kwargs)")
    static PyObject breakpointhook(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        boolean ignored = ((PyThread) ts).runtime().options().flags().ignoreEnvironment();
        String variable = ignored ? null : Environment.of(ts).all().get("PYTHONBREAKPOINT");
        String name = variable == null || variable.isEmpty() ? "pdb.set_trace" : variable;
        if (name.equals("0")) {
            return PyNone.NONE;
        }
        PyObject hook = hook(ts, name);
        if (hook == null) {
            ts.warn(ExceptionTypes.RuntimeWarning, "Ignoring unimportable $PYTHONBREAKPOINT: \"" + name + "\"", 0);
            return PyNone.NONE;
        }
        return Calls.call(ts, hook, args, from, count, keywords);
    }

    /// The function of a dotted name, of `builtins` if there is no dot; null if it can't be imported.
    private static @Nullable PyObject hook(ThreadState ts, String name) {
        int dot = name.lastIndexOf('.');
        if (dot == 0) {
            return null;
        }
        try {
            PyObject module = ts.importModule(dot < 0 ? "builtins" : name.substring(0, dot));
            return Attributes.get(ts, module, PyStr.of(name.substring(dot + 1)));
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.ImportError) || e.matches(ExceptionTypes.AttributeError)) {
                return null;
            }
            throw e;
        }
    }
}
