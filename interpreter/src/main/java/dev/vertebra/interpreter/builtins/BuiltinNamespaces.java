package dev.vertebra.interpreter.builtins;

import dev.vertebra.bytecode.CompileFlags;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.bytecode.SourceCompiler;
import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.interpreter.eval.CodeExecution;
import dev.vertebra.interpreter.eval.PyFrame;
import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.interpreter.eval.RuntimeState;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The functions of `builtins` about code and namespaces. Compare CPython Python/bltinmodule.c.
@NativeModuleTable("builtins")
final class BuiltinNamespaces {
    /// The flag of the oldest future statement, `nested_scopes`, which means nothing any more.
    private static final int NESTED_SCOPES = 0x10;

    private static final PyStr DICT = PyStr.intern("__dict__");
    private static final PyStr DIR = PyStr.intern("__dir__");

    private BuiltinNamespaces() {}

    /// The namespace of the module whose code runs, as a dictionary.
    ///
    /// It is the namespace itself: what changes in one changes in the other.
    @dev.vertebra.declare.PyFunction("globals()")
    static PyObject globals(ThreadState ts) {
        return frame(ts, "globals").globals();
    }

    /// The local names of the code that runs and their values, as a mapping.
    ///
    /// In a module or class body this is the namespace itself. In a function it is a new dictionary at each
    /// call, and changes of that leave the variables as they are.
    @dev.vertebra.declare.PyFunction("locals()")
    static PyObject locals(ThreadState ts) {
        return frame(ts, "locals").locals();
    }

    private static PyFrame frame(ThreadState ts, String function) {
        PyFrame frame = ((PyThread) ts).frame();
        if (frame == null) {
            throw Raise.systemError("%s() needs a running frame", function);
        }
        return frame;
    }

    /// The __dict__ of an object; without an object, what locals() gives.
    @dev.vertebra.declare.PyFunction("vars(object=<unrepresentable>, /)")
    static PyObject vars(ThreadState ts, @Nullable PyObject object) {
        if (object == null) {
            return locals(ts);
        }
        PyObject dict = Attributes.getOrNull(ts, object, DICT);
        if (dict == null) {
            throw Raise.typeError("vars() argument must have __dict__ attribute");
        }
        return dict;
    }

    /// A sorted list of names.
    ///
    /// Without an object, those of the local scope. With one, what its __dir__ gives: as a rule its
    /// attributes and those of its class and the bases of that, though not always all of them.
    @dev.vertebra.declare.PyFunction("dir(object=<unrepresentable>, /)")
    static PyObject dir(ThreadState ts, @Nullable PyObject object) {
        PyObject names;
        if (object == null) {
            names = Calls.callMethod(ts, locals(ts), "keys");
        } else {
            PyObject method = Attributes.lookupSpecial(ts, object, DIR);
            if (method == null) {
                throw Raise.typeError("object does not provide __dir__");
            }
            names = Calls.call0(ts, method);
        }
        PyList sorted = Iterate.toList(ts, names);
        try (var held = ts.hold(sorted)) {
            Calls.callMethod(ts, sorted, "sort");
        }
        return sorted;
    }

    /// Makes a code object from source text or a syntax tree, for exec() or eval().
    ///
    /// filename is the name that tracebacks show. mode says what the source is: 'exec' for a module, 'eval'
    /// for one expression, 'single' for one statement as typed at a prompt. flags adds future statements and
    /// compiler options, as the bits of __future__ and ast define them. The future statements of the calling
    /// code hold as well, unless dont_inherit is true. optimize is the level as of the option -O, from 0 to
    /// 2; -1 means that of the interpreter.
    @dev.vertebra.declare.PyFunction(
            "compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)")
    static PyObject compile(
            ThreadState ts,
            PyObject source,
            PyObject filename,
            String mode,
            int flags,
            boolean dontInherit,
            int optimize,
            int featureVersion) {
        PyThread thread = (PyThread) ts;
        if ((flags & ~(CompileFlags.FUTURES | 0xFF00 | 0x8000 | NESTED_SCOPES)) != 0) {
            throw Raise.valueError("compile(): unrecognised flags");
        }
        if (optimize < -1 || optimize > 2) {
            throw Raise.valueError("compile(): invalid optimize value");
        }
        SourceCompiler.Mode kind = mode(mode, flags);
        int all = dontInherit ? flags : flags | inherited(thread);
        int level = optimize < 0 ? thread.runtime().options().flags().optimise() : optimize;
        PyStr file = SourceText.filename(ts, filename);
        SourceCompiler compiler = thread.runtime().compiler();
        if (compiler.isTree(ts, source)) {
            SourceCompiler.Request request = SourceText.request(PyStr.EMPTY, file, kind, all, level, featureVersion);
            return compiler.compileTree(ts, source, request);
        }
        return compiler.compile(
                ts,
                SourceText.request(SourceText.check(ts, source, "compile"), file, kind, all, level, featureVersion));
    }

    private static SourceCompiler.Mode mode(String mode, int flags) {
        return switch (mode) {
            case "exec" -> SourceCompiler.Mode.EXEC;
            case "eval" -> SourceCompiler.Mode.EVAL;
            case "single" -> SourceCompiler.Mode.SINGLE;
            case "func_type" -> {
                if ((flags & CompileFlags.ONLY_AST) == 0) {
                    throw Raise.valueError("compile() mode 'func_type' requires flag PyCF_ONLY_AST");
                }
                yield SourceCompiler.Mode.FUNC_TYPE;
            }
            default ->
                throw Raise.valueError(
                        (flags & CompileFlags.ONLY_AST) == 0
                                ? "compile() mode must be 'exec', 'eval' or 'single'"
                                : "compile() mode must be 'exec', 'eval', 'single' or 'func_type'");
        };
    }

    private static int inherited(PyThread thread) {
        PyFrame frame = thread.frame();
        return frame == null ? 0 : frame.code().co_flags & CompileFlags.FUTURES;
    }

    /// Computes the value of an expression, given as text or as a code object from compile().
    ///
    /// globals is the dictionary for global names, by default that of the caller. locals is any mapping for
    /// local names, by default globals if that is given, otherwise the local names of the caller.
    @dev.vertebra.declare.PyFunction("eval(source, /, globals=None, locals=None)")
    static PyObject eval(ThreadState ts, PyObject source, PyObject globals, PyObject locals) {
        PyThread thread = (PyThread) ts;
        if (locals != PyNone.NONE && !isMapping(locals)) {
            throw Raise.typeError("locals must be a mapping");
        }
        if (globals != PyNone.NONE && !(globals instanceof PyDict)) {
            throw isMapping(globals)
                    ? Raise.typeError("globals must be a real dict; try eval(expr, {}, mapping)")
                    : Raise.typeError("globals must be a dict");
        }
        PyDict actualGlobals =
                globals instanceof PyDict dict ? dict : frame(ts, "eval").globals();
        PyObject actualLocals = locals != PyNone.NONE ? locals : globals != PyNone.NONE ? globals : locals(ts);
        CodeExecution.ensureBuiltins(thread, actualGlobals);
        PyCode code;
        try (var held = ts.hold(actualLocals)) {
            if (source instanceof PyCode given) {
                if (given.nfreevars > 0) {
                    throw Raise.typeError("code object passed to eval() may not contain free variables");
                }
                code = given;
            } else {
                code = expression(thread, SourceText.withoutLeadingSpace(SourceText.check(ts, source, "eval")));
            }
            ts.audit("exec", code);
            return CodeExecution.run(thread, code, actualGlobals, actualLocals, null);
        }
    }

    /// The code of an expression.
    private static PyCode expression(PyThread ts, PyObject source) {
        RuntimeState runtime = ts.runtime();
        int flags = inherited(ts);
        int level = runtime.options().flags().optimise();
        if (flags == 0 && level == 0 && source.type() == PyStr.TYPE && source instanceof PyStr text) {
            PyCode known = runtime.knownExpression(ts, text);
            if (known != null) {
                return known;
            }
        }
        return (PyCode) runtime.compiler()
                .compile(
                        ts,
                        SourceText.request(
                                source, PyStr.intern("<string>"), SourceCompiler.Mode.EVAL, flags, level, -1));
    }

    private static boolean isMapping(PyObject object) {
        return object.type().mp_subscript != null;
    }

    /// Runs statements, given as text or as a code object from compile().
    ///
    /// globals is the dictionary for global names, by default that of the caller. locals is any mapping for
    /// local names, by default globals if that is given, otherwise the local names of the caller. closure is
    /// for code objects with free variables only: a tuple of cells, one for each of them.
    @dev.vertebra.declare.PyFunction("exec(source, /, globals=None, locals=None, *, closure=None)")
    static void exec(ThreadState ts, PyObject source, PyObject globals, PyObject locals, PyObject closure) {
        PyThread thread = (PyThread) ts;
        if (globals != PyNone.NONE && !(globals instanceof PyDict)) {
            throw Raise.typeError(
                    "exec() globals must be a dict, not %s", globals.type().fullName());
        }
        if (locals != PyNone.NONE && !isMapping(locals)) {
            throw Raise.typeError(
                    "locals must be a mapping or None, not %s", locals.type().fullName());
        }
        PyDict actualGlobals =
                globals instanceof PyDict dict ? dict : frame(ts, "exec").globals();
        PyObject actualLocals = locals != PyNone.NONE ? locals : globals != PyNone.NONE ? globals : locals(ts);
        CodeExecution.ensureBuiltins(thread, actualGlobals);
        try (var held = ts.hold(actualLocals)) {
            if (source instanceof PyCode code) {
                PyTuple cells = Closures.check(code, closure);
                ts.audit("exec", code);
                CodeExecution.run(thread, code, actualGlobals, actualLocals, cells);
                return;
            }
            if (closure != PyNone.NONE) {
                throw Raise.typeError("closure can only be used when source is a code object");
            }
            PyCode code = (PyCode) thread.runtime()
                    .compiler()
                    .compile(
                            ts,
                            SourceText.request(
                                    SourceText.check(ts, source, "exec"),
                                    PyStr.intern("<string>"),
                                    SourceCompiler.Mode.EXEC,
                                    inherited(thread),
                                    thread.runtime().options().flags().optimise(),
                                    -1));
            ts.audit("exec", code);
            CodeExecution.run(thread, code, actualGlobals, actualLocals, null);
        }
    }

    /// Makes a class. The class statement calls this.
    ///
    /// func runs the body; a metaclass among the keywords is used, and the others are passed to it.
    @dev.vertebra.declare.PyFunction("__build_class__(func, name, /, *bases, **kwds)")
    static PyObject buildClass(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return BuildClass.build((PyThread) ts, args, from, count, keywords);
    }

    /// Imports a module. The import statement calls this.
    ///
    /// Programs that import by name use importlib.import_module() instead.
    @dev.vertebra.declare.PyFunction("__import__(name, globals=<unrepresentable>, locals=None, fromlist=(), level=0)")
    @dev.vertebra.declare.ShownSignature(
            "($module, /, name, globals=None, locals=None, fromlist=(),\n           level=0)")
    static PyObject importModule(
            ThreadState ts,
            PyObject name,
            @Nullable PyObject globals,
            PyObject locals,
            @Nullable PyObject fromlist,
            int level) {
        if (globals == null && level > 0 && name instanceof PyStr) {
            throw Raise.raise(ExceptionTypes.KeyError, "'__name__' not in globals");
        }
        return dev.vertebra.importsys.Import.importName(
                ts, name, globals == null ? PyNone.NONE : globals, fromlist == null ? PyTuple.EMPTY : fromlist, level);
    }

    /// Stops for debugging: passes all arguments to sys.breakpointhook(), which starts pdb unless replaced.
    @dev.vertebra.declare.PyFunction("breakpoint(*args, **kws)")
    static PyObject breakpoint(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PyObject hook = Attributes.getOrNull(ts, ts.importModule("sys"), PyStr.intern("breakpointhook"));
        if (hook == null) {
            throw Raise.runtimeError("lost sys.breakpointhook");
        }
        ts.audit("builtins.breakpoint", hook);
        return Calls.call(ts, hook, args, from, count, keywords);
    }
}
