package dev.vertebra.interpreter.eval;

import dev.vertebra.bytecode.PyCode;
import dev.vertebra.bytecode.SourceCompiler;
import dev.vertebra.importsys.host.ImportHost;
import dev.vertebra.importsys.start.Installation;
import dev.vertebra.interpreter.errors.StandardError;
import dev.vertebra.interpreter.options.RuntimeOptions;
import dev.vertebra.namespaces.ModuleSpecs;
import dev.vertebra.namespaces.PyModule;
import dev.vertebra.natives.process.ProcessSignals;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.InterpreterState;
import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// What the threads of one Python runtime share: its modules, its lock, the threads themselves.
///
/// Python code runs on threads that the runtime makes ([#call]), with a stack that fits the recursion limit.
public final class RuntimeState extends InterpreterState implements ImportHost {
    /// Bytes of Java stack of a thread that runs Python code; only what is touched takes memory.
    public static final long STACK_SIZE = 1L << 30;

    /// `sys.version`.
    public static final String VERSION = "3.13.0 (main, Oct  7 2024, 00:00:00) [Vertebra on Java "
            + java.lang.Runtime.version().feature() + "]";

    private final GlobalLock lock = new GlobalLock();
    private final Signals signals;
    private final Monitoring monitoring = new Monitoring();

    /// What is kept for a full heap.
    final MemoryReserve reserve = new MemoryReserve();

    private final boolean timesImports;
    private final HotCode hotCode;
    private final KnownPatterns knownPatterns;
    private final KnownExpressions knownExpressions;

    /// The threads that run Python code.
    final List<PyThread> threads = new CopyOnWriteArrayList<>();

    private final PyDict modules = new PyDict();
    private final PyThread main;
    private final RuntimeOptions options;
    private final Installation installation;
    private final Map<String, NativeModule> natives = new HashMap<>();
    private final AuditHooks auditHooks = new AuditHooks();
    private @org.jspecify.annotations.Nullable SourceCompiler compiler;
    private PyDict builtins = new PyDict();
    private @org.jspecify.annotations.Nullable PyModule sysModule;
    private @org.jspecify.annotations.Nullable PyModule builtinsModule;
    private volatile @Nullable PyThread ending;

    /// Whether the process ends with this runtime, so that nothing of it need be let go of.
    public boolean endsProcess;

    /// Makes a runtime that has not started.
    public static RuntimeState make(RuntimeOptions options) {
        return new RuntimeState(options);
    }

    /// An interrupt arrived (Ctrl-C): the main thread raises KeyboardInterrupt at its next instruction that looks.
    public void interrupt() {
        signals.interrupt();
    }

    RuntimeState(RuntimeOptions options) {
        this.options = options;
        this.installation = Installation.of(
                options.executable(),
                options.library(),
                options.variable("PYTHONHOME"),
                options.variable("PYTHONPLATLIBDIR"));
        this.hotCode = new HotCode(xOption(options, "jit="));
        this.knownPatterns = new KnownPatterns(installation.library());
        this.timesImports = timesImports(options);
        this.knownExpressions = new KnownExpressions(installation.library());
        this.main = new PyThread(this);
        this.signals = new Signals(main);
        dev.vertebra.objectmodel.Memory.incref(modules);
        this.threads.add(main);
        for (NativeModule provider : services(NativeModule.class)) {
            for (String name : provider.names()) {
                natives.putIfAbsent(name, provider);
            }
        }
    }

    /// The providers of a service: those of the module layer, where there is one, so that no class path is searched.
    static <S> ServiceLoader<S> services(Class<S> service) {
        ModuleLayer layer = RuntimeState.class.getModule().getLayer();
        return layer == null
                ? ServiceLoader.load(service, RuntimeState.class.getClassLoader())
                : ServiceLoader.load(layer, service);
    }

    /// The signals of the process are the business of this runtime: `signal.signal` takes effect in it.
    public void takeSignals(ProcessSignals process) {
        signals.takeProcess(process);
    }

    // --- parts

    /// The lock under which Python code runs.
    public GlobalLock lock() {
        return lock;
    }

    /// The signals of the process, as far as they are the business of this runtime.
    public Signals signals() {
        return signals;
    }

    Monitoring monitoring() {
        return monitoring;
    }

    HotCode hotCode() {
        return hotCode;
    }

    private static @Nullable String xOption(RuntimeOptions options, String start) {
        return options.xOptions().stream()
                .filter(each -> each.startsWith(start))
                .reduce((first, last) -> last)
                .map(each -> each.substring(start.length()))
                .orElse(null);
    }

    KnownPatterns knownPatterns() {
        return knownPatterns;
    }

    /// The code of an expression of the library, or null if it is to be compiled.
    public @Nullable PyCode knownExpression(PyThread ts, PyStr text) {
        return options.xOptions().contains("compiletime") ? null : knownExpressions.find(ts, text);
    }

    /// How the runtime was asked to be.
    public RuntimeOptions options() {
        return options;
    }

    /// Where it is installed.
    public Installation installation() {
        return installation;
    }

    @Override
    public java.nio.file.@Nullable Path library() {
        return installation.library();
    }

    /// The front end.
    @Override
    public SourceCompiler compiler() {
        SourceCompiler known = compiler;
        if (known == null) {
            known = services(SourceCompiler.class)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no SourceCompiler on the module path"));
            if (options.xOptions().contains("compiletime")) {
                known = known.timed(StandardError::write);
            }
            compiler = known;
        }
        return known;
    }

    /// The thread that started the runtime.
    public PyThread main() {
        return main;
    }

    /// `sys.modules`.
    @Override
    public PyDict modules() {
        return modules;
    }

    /// The namespace of `builtins`.
    public PyDict builtins() {
        return builtins;
    }

    /// The names of the native modules.
    @Override
    public java.util.Set<String> nativeNames() {
        return natives.keySet();
    }

    // --- modules

    /// Makes a native module, without registering it.
    ///
    /// @return null if there is none of that name
    @Override
    public @org.jspecify.annotations.Nullable PyModule makeNative(ThreadState ts, String name) {
        NativeModule provider = natives.get(name);
        if (provider == null) {
            return null;
        }
        PyModule module = PyModule.named(PyStr.intern(name), doc(provider.doc(name)));
        dev.vertebra.objectmodel.Memory.incref(module);
        provider.fill(ts, name, module, module.dict());
        dev.vertebra.objectmodel.Memory.decref(module);
        return module;
    }

    private static @org.jspecify.annotations.Nullable PyStr doc(@org.jspecify.annotations.Nullable String text) {
        return text == null ? null : PyStr.of(text);
    }

    /// Makes and registers `sys` and `builtins`, which everything else needs.
    public void start(PyThread ts) {
        PyModule builtinsModule = makeNative(ts, "builtins");
        PyModule sys = makeNative(ts, "sys");
        if (builtinsModule == null || sys == null) {
            throw new IllegalStateException("the native modules builtins and sys are missing");
        }
        this.builtinsModule = builtinsModule;
        sysModule = sys;
        dev.vertebra.objectmodel.Memory.incref(sys);
        dev.vertebra.objectmodel.Memory.incref(builtinsModule);
        builtins = builtinsModule.dict();
        modules.putStr(PyStr.intern("sys"), sys);
        modules.putStr(PyStr.intern("builtins"), builtinsModule);
        dev.vertebra.importsys.Import.install(ts);
    }

    /// Whether a thread, perhaps another one, has not finished the import of a module: who wants it has to wait.
    private static boolean isBeingImported(PyThread ts, PyObject module) {
        try (var held = ts.hold(module)) {
            return ModuleSpecs.isInitialising(ts, Attributes.getOrNull(ts, module, PyStr.intern("__spec__")));
        }
    }

    /// Imports a module and gives that module itself.
    PyObject importModule(PyThread ts, String name) {
        PyStr key = PyStr.of(name);
        PyObject known = modules.getStr(key);
        if (known != null && known != PyNone.NONE && !isBeingImported(ts, known)) {
            return known;
        }
        PyObject function = builtins.getStr(PyStr.intern("__import__"));
        if (function == null) {
            throw dev.vertebra.objectmodel.Raise.raise(
                    dev.vertebra.objectmodel.ExceptionTypes.ImportError, "__import__ not found");
        }
        Calls.call(
                ts,
                function,
                new PyObject[] {key, new PyDict(), PyNone.NONE, PyTuple.EMPTY, dev.vertebra.objectmodel.PyInt.ZERO},
                0,
                5,
                null);
        PyObject module = modules.getStr(key);
        if (module == null) {
            throw dev.vertebra.objectmodel.Raise.keyError(key);
        }
        return module;
    }

    @Override
    public void runModule(ThreadState ts, PyCode code, PyDict namespace) {
        CodeExecution.ensureBuiltins((PyThread) ts, namespace);
        ts.audit("exec", code);
        CodeExecution.run((PyThread) ts, code, namespace, namespace, null);
    }

    @Override
    public int optimisation() {
        return options.flags().optimise();
    }

    @Override
    public String hashChecks() {
        return options.flags().hashChecks();
    }

    @Override
    public boolean sharesCpythonCaches() {
        return options.xOptions().contains("cpython_caches");
    }

    @Override
    public boolean timesImports() {
        return timesImports;
    }

    private static boolean timesImports(RuntimeOptions options) {
        String variable = options.environment().get("PYTHONPROFILEIMPORTTIME");
        return options.xOptions().contains("importtime")
                || variable != null && !variable.isEmpty() && !options.flags().ignoreEnvironment();
    }

    /// Whether `-X dev` was given.
    boolean isDeveloping() {
        return options.flags().devMode();
    }

    /// Whether `str()` of bytes and comparisons of bytes with text warn.
    boolean warnsOfBytes() {
        return options.flags().bytesWarning() > 0;
    }

    /// Whether a module is the `sys` or the `builtins` of the runtime, which outlive all others.
    public boolean isBasic(PyModule module) {
        return module == sysModule || module == builtinsModule;
    }

    /// Sets an attribute of the module `sys`.
    public void setSysAttribute(String name, PyObject value) {
        PyModule sys = sysModule;
        if (sys != null) {
            sys.dict().putStr(PyStr.intern(name), value);
        }
    }

    /// The runtime is being ended from now on, by a thread that has the lock; the others stay where they ask for it.
    public void beginEnd(PyThread ts) {
        lock.beginEnd(ts);
        ending = ts;
    }

    /// The runtime has ended: the threads that are left end where they stand. They needn't if the process ends, and
    /// don't
    /// if the end has failed before it began.
    public void end() {
        if (endsProcess || ending == null) {
            return;
        }
        lock.end();
        for (PyThread each : threads) {
            if (each != ending) {
                each.interrupt();
            }
        }
    }

    /// Whether the runtime is being ended.
    @Override
    public boolean isFinalising() {
        return ending != null;
    }

    /// Whether a thread is the one that ends the runtime.
    boolean isEndedBy(PyThread thread) {
        return ending == thread;
    }

    /// An attribute of the module `sys`, or null.
    @Override
    public @org.jspecify.annotations.Nullable PyObject sysAttribute(PyStr name) {
        PyModule sys = sysModule;
        return sys == null ? null : sys.dict().getStr(name);
    }

    @Override
    public void requestLook() {
        for (PyThread each : threads) {
            each.breaker = true;
        }
    }

    @Override
    public List<PyThread> threads() {
        return threads;
    }

    /// A thread begins to run Python code; it has the lock.
    public void addThread(PyThread thread) {
        threads.add(thread);
    }

    /// A thread has run its Python code; it still has the lock.
    public void removeThread(PyThread thread) {
        threads.remove(thread);
    }

    @Override
    public void roots(Visitor visitor) {
        super.roots(visitor);
        visitor.visit(modules);
        visitor.visit(sysModule);
        visitor.visit(builtinsModule);
        auditHooks.roots(visitor);
        monitoring.roots(visitor);
        for (PyThread each : threads) {
            each.roots(visitor);
        }
    }

    // --- auditing

    /// The audit hooks.
    public AuditHooks auditHooks() {
        return auditHooks;
    }

    // --- running

    /// Runs code in a namespace.
    ///
    /// @return what the code returns
    public PyObject run(PyThread ts, PyCode code, PyDict globals, PyObject locals) {
        return CodeExecution.run(ts, code, globals, locals, null);
    }

    /// Runs something on a new thread with a stack that fits the recursion limit, and waits for it.
    ///
    /// @param body what to run; it has the runtime's lock
    /// @return what the body returns
    public <T> T call(java.util.function.Function<PyThread, T> body) {
        var result = new java.util.concurrent.CompletableFuture<T>();
        Thread thread = new Thread(
                null,
                () -> {
                    ThreadState.setCurrent(main);
                    lock.acquire(main);
                    CodeSampler.enter(this);
                    try {
                        look(main);
                        result.complete(body.apply(main));
                    } catch (Throwable t) {
                        result.completeExceptionally(t);
                    } finally {
                        CodeSampler.leave(this);
                        lock.release(main);
                        ThreadState.setCurrent(null);
                    }
                },
                "python-main",
                STACK_SIZE);
        thread.start();
        try {
            return result.join();
        } catch (java.util.concurrent.CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }
}
