package dev.vertebra.natives.atexit;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.InterpreterState;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The module `atexit`: what is called when a runtime ends. Compare CPython Modules/atexitmodule.c.
@NativeModuleTable("atexit")
public final class ExitFunctions implements NativeModule {
    /// For the service loader.
    public ExitFunctions() {}

    @Override
    public List<String> names() {
        return List.of("atexit");
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        NativeModule.addFunctions(module, namespace, name, ExitFunctionsNatives.rows());
    }

    /// A call to come.
    private record ExitCall(
            PyObject function,
            PyObject[] arguments,
            int count,
            @Nullable PyTuple keywords) {
        void count(boolean up) {
            change(function, up);
            for (PyObject argument : arguments) {
                change(argument, up);
            }
        }

        private static void change(PyObject object, boolean up) {
            if (up) {
                Memory.incref(object);
            } else {
                Memory.decref(object);
            }
        }
    }

    /// The calls of a runtime.
    static final class State implements InterpreterState.Rooted, InterpreterState.AtEnd {
        private final List<ExitCall> calls = new ArrayList<>();

        @Override
        public void programEnds(ThreadState ts) {
            run(ts);
        }

        @Override
        public void roots(Visitor visitor) {
            for (ExitCall call : calls) {
                visitor.visit(call.function);
                visitor.visitAll(call.arguments, call.arguments.length);
            }
        }
    }

    private static List<ExitCall> calls(ThreadState ts) {
        return ts.interpreter().extension(State.class, State::new).calls;
    }

    /// Registers a function to be called at the end; gives the function.
    @PyFunction("register(func, /, *args, **kwargs)")
    static PyObject register(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (count == 0) {
            throw Raise.typeError("register() takes at least 1 argument (0 given)");
        }
        PyObject function = args[from];
        if (!Calls.isCallable(function)) {
            throw Raise.typeError("the first argument must be callable");
        }
        int named = keywords == null ? 0 : keywords.size();
        PyObject[] arguments = java.util.Arrays.copyOfRange(args, from + 1, from + count + named);
        ExitCall call = new ExitCall(function, arguments, count - 1, keywords);
        call.count(true);
        calls(ts).add(call);
        return function;
    }

    /// Takes a function away, as often as it was registered.
    @PyFunction("unregister(func, /)")
    static void unregister(ThreadState ts, PyObject func) {
        for (ExitCall call : List.copyOf(calls(ts))) {
            if (Compare.equal(ts, call.function, func) && calls(ts).remove(call)) {
                call.count(false);
            }
        }
    }

    /// Calls the functions, the last one first.
    @PyFunction("_run_exitfuncs()")
    static void run(ThreadState ts) {
        List<ExitCall> calls = calls(ts);
        while (!calls.isEmpty()) {
            ExitCall call = calls.removeLast();
            try {
                Calls.call(ts, call.function, call.arguments, 0, call.count, call.keywords);
            } catch (PyException e) {
                ts.unraisable(
                        e,
                        "Exception ignored in atexit callback " + dev.vertebra.objectmodel.Text.repr(ts, call.function),
                        null);
            }
            call.count(false);
        }
    }

    /// Takes all functions away.
    @PyFunction("_clear()")
    static void clear(ThreadState ts) {
        List<ExitCall> calls = calls(ts);
        while (!calls.isEmpty()) {
            calls.removeLast().count(false);
        }
    }

    /// How many functions are registered.
    @PyFunction("_ncallbacks()")
    static int count(ThreadState ts) {
        return calls(ts).size();
    }
}
