package dev.vertebra.interpreter;

import dev.vertebra.bytecode.PyCode;
import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.interpreter.eval.RuntimeState;
import dev.vertebra.interpreter.options.RuntimeOptions;
import dev.vertebra.natives.process.ProcessSignals;
import dev.vertebra.objectmodel.InterpreterState;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;
import java.util.function.Function;

/// One Python runtime, as a host sees it. Several live in one JVM without sharing anything that Python can change.
///
/// Made by [#make]; Python code runs on threads that the runtime makes ([#call]), with a stack that fits the recursion
/// limit. A [MainProgram] runs a program in it.
public final class Runtime {
    /// `sys.version`.
    public static final String VERSION = RuntimeState.VERSION;

    private final RuntimeState state;

    private Runtime(RuntimeState state) {
        this.state = state;
    }

    /// Makes a runtime that has not started.
    public static Runtime make(RuntimeOptions options) {
        return new Runtime(RuntimeState.make(options));
    }

    /// How the runtime was asked to be.
    public RuntimeOptions options() {
        return state.options();
    }

    /// What the threads of the runtime share; the objects that it keeps for its host among it.
    public InterpreterState state() {
        return state;
    }

    /// The state, for the classes that start and end it.
    RuntimeState inside() {
        return state;
    }

    /// The thread that started the runtime.
    public ThreadState main() {
        return state.main();
    }

    /// `sys.modules`.
    public PyDict modules() {
        return state.modules();
    }

    /// The namespace of `builtins`.
    public PyDict builtins() {
        return state.builtins();
    }

    /// An interrupt arrived (Ctrl-C): the main thread raises KeyboardInterrupt at its next instruction that looks.
    public void interrupt() {
        state.interrupt();
    }

    /// The signals of the process are the business of this runtime: `signal.signal` takes effect in it.
    public void takeSignals(ProcessSignals process) {
        state.takeSignals(process);
    }

    /// Runs something on a new thread with a stack that fits the recursion limit, and waits for it.
    ///
    /// @param body what to run; it has the runtime's lock
    /// @return what the body returns
    public <T> T call(Function<ThreadState, T> body) {
        return state.call(body::apply);
    }

    /// Runs code in a namespace.
    ///
    /// @param ts the running thread, one of this runtime
    /// @return what the code returns
    public PyObject run(ThreadState ts, PyCode code, PyDict globals, PyObject locals) {
        return state.run((PyThread) ts, code, globals, locals);
    }
}
