package dev.vertebra.bytecode;

import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// A front end: source text in, code object out. A service, found by [java.util.ServiceLoader].
///
/// A compiler has no state of its own; it may be used by several threads at once.
public interface SourceCompiler {

    /// What the source is, the third argument of `compile()`.
    enum Mode {
        /// A module.
        EXEC,
        /// One expression, whose value the code returns.
        EVAL,
        /// One interactive statement, whose value the code prints.
        SINGLE,
        /// A type comment of a function; only a tree can be asked for.
        FUNC_TYPE
    }

    /// Takes warnings about suspicious syntax.
    interface Warnings {
        /// Takes one warning.
        ///
        /// @param category `SyntaxWarning` or `DeprecationWarning`
        /// @param message the text
        /// @param filename the file
        /// @param line the line, 1-based
        /// @throws dev.vertebra.objectmodel.PyException if the warning is to be an error; when it is of the
        ///     category itself, the compiler raises a SyntaxError with the position instead
        void warn(ThreadState ts, PyType category, String message, PyStr filename, int line);
    }

    /// Takes lines of text for people.
    interface Lines {
        /// Takes one line with its end.
        void write(ThreadState ts, String line);
    }

    /// The same compiler, which tells in addition how long its stages took, a line for each source; this one if it has
    /// nothing to tell.
    default SourceCompiler timed(Lines lines) {
        return this;
    }

    /// What to compile and how.
    ///
    /// @param text the source as text, or null if it is given as bytes
    /// @param bytes the source as bytes, of which a coding cookie or byte order mark tells the encoding, or
    ///     null
    /// @param filename what code objects and errors name
    /// @param mode what the source is
    /// @param flags bits of [CompileFlags] and future features
    /// @param optimise 0, 1 (no asserts) or 2 (no docstrings either)
    /// @param featureVersion the minor version whose grammar is meant, or -1 for the newest
    /// @param warnings who takes warnings
    record Request(
            @Nullable PyStr text,
            byte @Nullable [] bytes,
            PyStr filename,
            Mode mode,
            int flags,
            int optimise,
            int featureVersion,
            Warnings warnings) {}

    /// Compiles source.
    ///
    /// @return a code object; with [CompileFlags#ONLY_AST] a tree of `ast` objects
    /// @throws dev.vertebra.objectmodel.PyException a SyntaxError with its position, or another error of
    ///     CPython's
    ///     `compile()`
    PyObject compile(ThreadState ts, Request request);

    /// Whether an object is a tree of `ast` objects, which [#compileTree] takes.
    boolean isTree(ThreadState ts, PyObject object);

    /// Compiles a tree of `ast` objects.
    ///
    /// @param tree the root
    /// @param request how; its source is ignored
    /// @return a code object; with [CompileFlags#ONLY_AST] a checked tree
    PyObject compileTree(ThreadState ts, PyObject tree, Request request);
}
