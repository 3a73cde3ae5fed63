package dev.vertebra.compiler;

import dev.vertebra.bytecode.SourceCompiler;
import dev.vertebra.compiler.ast.Mod;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.codegen.CodegenException;
import dev.vertebra.compiler.codegen.CodegenOptions;
import dev.vertebra.compiler.flow.InvalidGraphException;
import dev.vertebra.compiler.fold.AstOptimizer;
import dev.vertebra.compiler.fold.DepthException;
import dev.vertebra.compiler.parser.SourceParser;
import dev.vertebra.compiler.parser.source.ParseOptions;
import dev.vertebra.compiler.parser.source.SourceText;
import dev.vertebra.compiler.parser.source.SyntaxException;
import dev.vertebra.compiler.stages.StageClock;
import dev.vertebra.compiler.unit.CodeUnit;
import dev.vertebra.compiler.warnings.WarningSink;
import dev.vertebra.namespaces.scope.ScopeException;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One run of the compiler: what it makes, the warnings on the way, or the error that ends it.
///
/// It touches no Python object until [#report], so it can move to a thread with a bigger stack when a program is nested
/// deeper than the caller's stack allows.
final class Compilation {
    /// Enough for the deepest program that CPython compiles.
    private static final long BIG_STACK = 1L << 29;

    private final StageClock clock;
    private final List<Warning> warnings = new ArrayList<>();
    private @Nullable RuntimeException error;
    private @Nullable CodeUnit code;
    private @Nullable Mod tree;

    private @Nullable Runnable work;
    private boolean foldsInversion = true;

    /// A warning; `parsed` is what it becomes as an error if the parser gave it, else `position` is its place. With
    /// neither it is that of a folded `~` of a bool, which is given at the caller's place.
    private record Warning(
            String message,
            boolean deprecation,
            int line,
            @Nullable SyntaxException parsed,
            @Nullable Position position) {}

    private static final Warning INVERSION = new Warning("", true, 0, null, null);

    /// Makes a run.
    ///
    /// @param clock what measures its stages
    Compilation(StageClock clock) {
        this.clock = clock;
    }

    /// Does the work, on another thread if the stack of this one is too small.
    void run(Runnable work) {
        this.work = work;
        try {
            attempt(work);
        } catch (StackOverflowError tooDeep) {
            warnings.clear();
            runDeep(work);
        }
    }

    private void runDeep(Runnable work) {
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        attempt(work);
                    } catch (StackOverflowError tooDeep) {
                        error = new DepthException();
                    }
                },
                "compiler",
                BIG_STACK);
        thread.start();
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (SyntaxException | ScopeException | CodegenException | InvalidGraphException | DepthException e) {
            error = e;
        }
    }

    Mod parse(SourceText source, ParseOptions options) {
        return SourceParser.parse(
                source,
                options,
                w -> warnings.add(new Warning(w.message(), w.deprecation(), w.lineno(), w.asError(), null)),
                clock);
    }

    void compile(Mod mod, CodegenOptions options) {
        code = TreeCompiler.compile(mod, options, new WarningSink() {
            @Override
            public void warn(String message, Position position) {
                warnings.add(new Warning(message, false, position.lineno(), null, position));
            }

            @Override
            public boolean foldsInversion() {
                return Compilation.this.foldsInversion();
            }
        });
    }

    Mod fold(Mod mod, int optimize, boolean futureAnnotations) {
        return new AstOptimizer(optimize, futureAnnotations, this::foldsInversion).optimize(mod);
    }

    private boolean foldsInversion() {
        warnings.add(INVERSION);
        return foldsInversion;
    }

    void tree(Mod mod) {
        tree = mod;
    }

    /// Tells of the warnings in their order, then raises the error if there is one. If the warning of a folded `~` of a
    /// bool is an error, the work is done again without that folding.
    void report(ThreadState ts, SourceCompiler.Request request) {
        for (Warning warning : warnings) {
            if (warning == INVERSION) {
                foldsInversion &= !refusesInversion(ts);
            } else {
                warn(ts, request, warning);
            }
        }
        if (!foldsInversion && work != null) {
            run(work);
        }
        if (error != null) {
            throw SyntaxErrors.of(error, request.filename());
        }
    }

    /// Whether the warning of a `~` of a bool is an error, which ends nothing.
    private static boolean refusesInversion(ThreadState ts) {
        try {
            PyBool.warnOfInversion(ts);
            return false;
        } catch (PyException raised) {
            if (raised.matches(ExceptionTypes.KeyboardInterrupt)) {
                throw raised;
            }
            return true;
        }
    }

    private static void warn(ThreadState ts, SourceCompiler.Request request, Warning warning) {
        PyType category = warning.deprecation ? ExceptionTypes.DeprecationWarning : ExceptionTypes.SyntaxWarning;
        try {
            request.warnings().warn(ts, category, warning.message, request.filename(), warning.line);
        } catch (PyException raised) {
            if (!raised.value().type().isSubtype(category)) {
                throw raised;
            }
            if (warning.parsed != null) {
                throw SyntaxErrors.of(warning.parsed, request.filename());
            }
            if (warning.position == null) {
                throw raised;
            }
            throw SyntaxErrors.at(warning.message, warning.position, request.filename());
        }
    }

    CodeUnit code() {
        if (code == null) {
            throw Raise.systemError("no code was made");
        }
        return code;
    }

    Mod tree() {
        if (tree == null) {
            throw Raise.systemError("no tree was made");
        }
        return tree;
    }
}
