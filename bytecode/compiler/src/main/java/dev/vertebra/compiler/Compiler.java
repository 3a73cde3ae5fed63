package dev.vertebra.compiler;

import dev.vertebra.bytecode.CompileFlags;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.bytecode.SourceCompiler;
import dev.vertebra.compiler.ast.Mod;
import dev.vertebra.compiler.codegen.CodegenOptions;
import dev.vertebra.compiler.parser.FileEncoding;
import dev.vertebra.compiler.parser.source.ParseOptions;
import dev.vertebra.compiler.parser.source.SourceText;
import dev.vertebra.compiler.parser.source.SyntaxException;
import dev.vertebra.compiler.stages.Stage;
import dev.vertebra.compiler.stages.StageClock;
import dev.vertebra.compiler.symbols.FutureFeatures;
import dev.vertebra.compiler.symbols.SymbolWalker;
import dev.vertebra.namespaces.scope.Scope;
import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Python's compiler: source or `ast` objects to code object.
///
/// Compare CPython Python/bltinmodule.c builtin_compile and Python/pythonrun.c Py_CompileStringObject.
public final class Compiler implements SourceCompiler {
    /// What `optimize` must at least be for a tree to be folded.
    private static final int FOLDED = CompileFlags.OPTIMIZED_AST & ~CompileFlags.ONLY_AST;

    private final @Nullable TreeObjects trees = ServiceLoader.load(TreeObjects.class, Compiler.class.getClassLoader())
            .findFirst()
            .orElse(null);

    private final @Nullable StageTimes times;

    /// Makes the compiler.
    public Compiler() {
        this(null);
    }

    private Compiler(@Nullable StageTimes times) {
        this.times = times;
    }

    @Override
    public SourceCompiler timed(Lines lines) {
        return new Compiler(new StageTimes(lines));
    }

    @Override
    public PyObject compile(ThreadState ts, Request request) {
        audit(ts, request);
        Function<Compilation, Mod> source = source(ts, request);
        if ((request.flags() & CompileFlags.ONLY_AST) != 0) {
            return trees().toObjects(ts, tree(ts, request, source));
        }
        return code(ts, request, source);
    }

    /// Tells audit hooks of a source, as bytes in UTF-8.
    private static void audit(ThreadState ts, Request request) {
        if (ts.isAudited()) {
            ts.audit("compile", bytes(ts, request), request.filename());
        }
    }

    private static PyBytes bytes(ThreadState ts, Request request) {
        byte[] given = request.bytes();
        PyStr text = request.text();
        return text == null ? PyBytes.of(given == null ? new byte[0] : given) : Codecs.utf8Encode(ts, text, "strict");
    }

    /// The resolved scopes of a source, as `_symtable` shows them.
    public Scope scopes(ThreadState ts, Request request) {
        Function<Compilation, Mod> source = source(ts, request);
        List<Scope> top = new ArrayList<>();
        Compilation compilation = new Compilation(StageClock.OFF);
        compilation.run(() -> {
            Mod mod = source.apply(compilation);
            top.add(SymbolWalker.walk(mod, FutureFeatures.of(mod), false).top());
        });
        compilation.report(ts, request);
        return top.getFirst();
    }

    private static Function<Compilation, Mod> source(ThreadState ts, Request request) {
        byte[] utf8 = request.text() == null
                ? decoded(ts, request)
                : Codecs.utf8Encode(ts, request.text(), "strict").array();
        int maxDigits = ts.interpreter().intMaxStringDigits;
        return compilation -> {
            ParseOptions options = parseOptions(request, maxDigits);
            return compilation.parse(source(utf8, request, options.mode()), options);
        };
    }

    /// The source as UTF-8 if a comment says that its bytes are something else; null if they are UTF-8.
    private static byte @Nullable [] decoded(ThreadState ts, Request request) {
        byte[] given = request.bytes();
        boolean fromFile = (request.flags() & CompileFlags.FROM_FILE) != 0;
        String problem = given != null && fromFile
                ? FileEncoding.problem(given, request.filename().value())
                : null;
        if (problem != null) {
            throw Raise.withArgs(ExceptionTypes.SyntaxError, PyStr.of(problem));
        }
        String encoding = given == null ? null : SourceText.foreignEncoding(given);
        if (given == null || encoding == null) {
            return null;
        }
        byte[] lines;
        try {
            lines = SourceText.withLineEnds(given, parseMode(request));
        } catch (SyntaxException e) {
            throw SyntaxErrors.of(e, request.filename());
        }
        try {
            PyStr text = Codecs.decodeObject(ts, PyBytes.of(lines), encoding, "strict");
            return Codecs.utf8Encode(ts, text, "strict").array();
        } catch (PyException e) {
            if (fromFile) {
                throw Raise.withArgs(ExceptionTypes.SyntaxError, PyStr.of("encoding problem: " + encoding));
            }
            throw Raise.withArgs(
                    ExceptionTypes.SyntaxError,
                    Text.str(ts, e.value()),
                    PyTuple.of(request.filename(), PyInt.of(0), PyInt.of(-1), PyNone.NONE));
        }
    }

    @Override
    public boolean isTree(ThreadState ts, PyObject object) {
        return trees != null && trees.isTree(ts, object);
    }

    @Override
    public PyObject compileTree(ThreadState ts, PyObject tree, Request request) {
        ts.audit("compile", tree, PyNone.NONE);
        if ((request.flags() & CompileFlags.OPTIMIZED_AST) == CompileFlags.ONLY_AST) {
            return tree;
        }
        Mod mod = trees().fromObjects(ts, tree, request.mode());
        if ((request.flags() & CompileFlags.ONLY_AST) != 0) {
            return trees().toObjects(ts, tree(ts, request, compilation -> mod));
        }
        return code(ts, request, compilation -> mod);
    }

    private TreeObjects trees() {
        if (trees == null) {
            throw Raise.systemError("the compiler has no ast objects");
        }
        return trees;
    }

    private PyObject code(ThreadState ts, Request request, Function<Compilation, Mod> source) {
        StageClock clock = times == null ? StageClock.OFF : StageClock.start();
        CodegenOptions options = new CodegenOptions(
                request.filename().value(),
                request.optimise(),
                request.flags() & CompileFlags.FUTURES,
                (request.flags() & CompileFlags.ALLOW_TOP_LEVEL_AWAIT) != 0,
                clock);
        Compilation compilation = new Compilation(clock);
        compilation.run(() -> compilation.compile(source.apply(compilation), options));
        compilation.report(ts, request);
        clock.to(Stage.OBJECTS);
        PyCode code = CodeObjects.of(ts, request.filename(), compilation.code());
        clock.to(null);
        if (times != null) {
            times.tell(ts, clock, request.filename().value());
        }
        return code;
    }

    private static Mod tree(ThreadState ts, Request request, Function<Compilation, Mod> source) {
        Compilation compilation = new Compilation(StageClock.OFF);
        compilation.run(() -> {
            Mod mod = source.apply(compilation);
            if ((request.flags() & FOLDED) != 0) {
                int future = request.flags() | FutureFeatures.of(mod).flags();
                mod = compilation.fold(mod, request.optimise(), (future & FutureFeatures.ANNOTATIONS) != 0);
            }
            compilation.tree(mod);
        });
        compilation.report(ts, request);
        return compilation.tree();
    }

    private static SourceText source(byte @Nullable [] utf8, Request request, ParseOptions.Mode mode) {
        if (utf8 != null) {
            return SourceText.of(new String(utf8, StandardCharsets.UTF_8), mode);
        }
        byte[] bytes = request.bytes();
        return SourceText.of(
                bytes == null ? new byte[0] : bytes, mode, request.filename().value());
    }

    private static ParseOptions.Mode parseMode(Request request) {
        return switch (request.mode()) {
            case EXEC -> ParseOptions.Mode.FILE;
            case EVAL -> ParseOptions.Mode.EVAL;
            case SINGLE -> ParseOptions.Mode.SINGLE;
            case FUNC_TYPE -> ParseOptions.Mode.FUNC_TYPE;
        };
    }

    private static ParseOptions parseOptions(Request request, int maxDigits) {
        int flags = request.flags();
        int version = (flags & CompileFlags.ONLY_AST) == 0 ? -1 : request.featureVersion();
        return new ParseOptions(
                parseMode(request),
                request.filename().value(),
                (flags & CompileFlags.TYPE_COMMENTS) != 0,
                (flags & CompileFlags.DONT_IMPLY_DEDENT) != 0,
                (flags & CompileFlags.ALLOW_INCOMPLETE_INPUT) != 0,
                (flags & FutureFeatures.BARRY_AS_BDFL) != 0,
                version < 0 ? ParseOptions.CURRENT_VERSION : version,
                maxDigits);
    }
}
