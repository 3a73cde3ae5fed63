package dev.vertebra.objectmodel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The codecs and error handlers of one runtime.
///
/// Codecs are found by search functions, of which the library's package `encodings` registers the first when it is
/// imported at the first search. Compare CPython Python/codecs.c.
public final class CodecRegistry implements InterpreterState.Rooted {
    private final List<PyObject> searchFunctions = new ArrayList<>();
    private final Map<String, PyTuple> found = new HashMap<>();
    private final Map<String, PyObject> errorHandlers = new HashMap<>();
    private boolean imported;

    /// Makes a registry that knows the built-in error handlers.
    public CodecRegistry() {
        for (Native row : CodecErrorHandlersNatives.rows()) {
            PyObject handler = new PyBuiltinFunction(row, null, null);
            Memory.incref(handler);
            errorHandlers.put(row.name().substring(0, row.name().length() - "_errors".length()), handler);
        }
    }

    @Override
    public void roots(Visitor visitor) {
        searchFunctions.forEach(visitor::visit);
        found.values().forEach(visitor::visit);
        errorHandlers.values().forEach(visitor::visit);
    }

    /// The registry of the running thread's runtime.
    public static CodecRegistry of(ThreadState ts) {
        return ts.interpreter().extension(CodecRegistry.class, CodecRegistry::new);
    }

    /// Adds a search function.
    ///
    /// @throws PyException a TypeError if it can't be called
    public void register(PyObject function) {
        if (!Calls.isCallable(function)) {
            throw Raise.typeError("argument must be callable");
        }
        Memory.incref(function);
        searchFunctions.add(function);
    }

    /// Takes a search function away.
    public void unregister(PyObject function) {
        if (searchFunctions.remove(function)) {
            found.values().forEach(Memory::decref);
            found.clear();
            Memory.decref(function);
        }
    }

    /// Imports the library's codecs before the first search. Their search function comes before others, registered
    /// earlier.
    private void importEncodings(ThreadState ts) {
        if (imported) {
            return;
        }
        imported = true;
        boolean done = false;
        List<PyObject> earlier = List.copyOf(searchFunctions);
        searchFunctions.clear();
        try {
            ts.importModule("encodings");
            done = true;
        } finally {
            imported = done;
            searchFunctions.addAll(earlier);
        }
    }

    /// The codec of a name: a tuple of encoder, decoder, stream reader and stream writer.
    ///
    /// @throws PyException a LookupError if there is none
    public PyTuple lookup(ThreadState ts, String encoding) {
        importEncodings(ts);
        String name = Codecs.normalised(encoding);
        PyTuple known = found.get(name);
        if (known != null) {
            return known;
        }
        if (searchFunctions.isEmpty()) {
            throw Raise.lookupError("no codec search functions registered: can't find encoding");
        }
        PyStr argument = PyStr.of(name);
        for (int i = 0; i < searchFunctions.size(); i++) {
            PyObject result = Calls.call1(ts, searchFunctions.get(i), argument);
            if (result == PyNone.NONE) {
                continue;
            }
            if (!(result instanceof PyTuple codec) || codec.size() != 4) {
                throw Raise.typeError("codec search functions must return 4-tuples");
            }
            Memory.incref(codec);
            found.put(name, codec);
            return codec;
        }
        throw Raise.lookupError("unknown encoding: %s", encoding);
    }

    /// Registers an error handler.
    ///
    /// @throws PyException a TypeError if it can't be called
    public void registerError(String name, PyObject handler) {
        if (!Calls.isCallable(handler)) {
            throw Raise.typeError("handler must be callable");
        }
        Memory.incref(handler);
        PyObject before = errorHandlers.put(name, handler);
        if (before != null) {
            Memory.decref(before);
        }
    }

    /// The error handler of a name; null stands for `strict`.
    ///
    /// @throws PyException a LookupError if there is none
    public PyObject lookupError(@Nullable String name) {
        PyObject handler = errorHandlers.get(name == null ? "strict" : name);
        if (handler == null) {
            throw Raise.lookupError("unknown error handler name '%s'", name);
        }
        return handler;
    }
}
