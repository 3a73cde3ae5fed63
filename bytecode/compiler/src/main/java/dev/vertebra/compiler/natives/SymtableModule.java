package dev.vertebra.compiler.natives;

import dev.vertebra.bytecode.SourceCompiler;
import dev.vertebra.compiler.Compiler;
import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.namespaces.scope.Binding;
import dev.vertebra.namespaces.scope.ScopeKind;
import dev.vertebra.namespaces.scope.Symbols;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Provides the module `_symtable`. Compare CPython Modules/symtablemodule.c.
@NativeModuleTable("_symtable")
public final class SymtableModule implements NativeModule {
    /// For the service loader.
    public SymtableModule() {}

    @Override
    public List<String> names() {
        return List.of("_symtable");
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        NativeModule.addFunctions(module, namespace, name, SymtableModuleNatives.rows());
        number(namespace, "USE", Symbols.USE);
        number(namespace, "DEF_GLOBAL", Symbols.DEF_GLOBAL);
        number(namespace, "DEF_NONLOCAL", Symbols.DEF_NONLOCAL);
        number(namespace, "DEF_LOCAL", Symbols.DEF_LOCAL);
        number(namespace, "DEF_PARAM", Symbols.DEF_PARAM);
        number(namespace, "DEF_FREE", Symbols.DEF_FREE);
        number(namespace, "DEF_FREE_CLASS", Symbols.DEF_FREE_CLASS);
        number(namespace, "DEF_IMPORT", Symbols.DEF_IMPORT);
        number(namespace, "DEF_BOUND", Symbols.DEF_BOUND);
        number(namespace, "DEF_ANNOT", Symbols.DEF_ANNOT);
        for (ScopeKind kind : ScopeKind.values()) {
            number(namespace, "TYPE_" + kind.name(), kind.ordinal());
        }
        for (Binding binding : Binding.values()) {
            if (binding != Binding.UNKNOWN) {
                number(namespace, binding.name(), binding.ordinal());
            }
        }
        number(namespace, "SCOPE_OFF", Symbols.SCOPE_SHIFT);
        number(namespace, "SCOPE_MASK", Symbols.SCOPE_MASK);
    }

    private static void number(PyDict namespace, String name, int value) {
        namespace.putStr(PyStr.intern(name), PyInt.of(value));
    }

    /// The scopes that the compiler finds in a source text, as the entry of its top scope.
    ///
    /// `startstr` is the kind of the text: "exec", "eval" or "single".
    @PyFunction("symtable(source, filename, startstr, /)")
    static PyObject symtable(ThreadState ts, PyObject source, PyObject filename, String startstr) {
        SourceCompiler.Mode mode = switch (startstr) {
            case "exec" -> SourceCompiler.Mode.EXEC;
            case "eval" -> SourceCompiler.Mode.EVAL;
            case "single" -> SourceCompiler.Mode.SINGLE;
            default -> throw Raise.valueError("symtable() arg 3 must be 'exec' or 'eval' or 'single'");
        };
        if (!(source instanceof PyStr) && !(source instanceof PyBytes)) {
            throw Raise.typeError("symtable() arg 1 must be a string or bytes");
        }
        PyStr file = fileName(ts, filename);
        SourceCompiler.Request request = new SourceCompiler.Request(
                source instanceof PyStr text ? text : null,
                source instanceof PyBytes bytes ? bytes.array() : null,
                file,
                mode,
                0,
                0,
                -1,
                (state, category, message, name, line) -> {});
        return new PySymtableEntry(new Compiler().scopes(ts, request));
    }

    /// A path as an argument: a str, bytes, or an object with `__fspath__`.
    private static PyStr fileName(ThreadState ts, PyObject filename) {
        PyObject path = filename;
        if (!(path instanceof PyStr) && !(path instanceof PyBytes)) {
            PyObject method = Attributes.lookupSpecial(ts, path, PyStr.intern("__fspath__"));
            if (method == null) {
                throw Raise.typeError(
                        "expected str, bytes or os.PathLike object, not %s",
                        path.type().fullName());
            }
            path = Calls.call0(ts, method);
        }
        if (path instanceof PyBytes bytes) {
            return PyStr.of(new String(bytes.toBytes(), StandardCharsets.UTF_8));
        }
        if (path instanceof PyStr text) {
            return text;
        }
        throw Raise.typeError(
                "expected %s.__fspath__() to return str or bytes, not %s",
                filename.type().name(), path.type().name());
    }
}
