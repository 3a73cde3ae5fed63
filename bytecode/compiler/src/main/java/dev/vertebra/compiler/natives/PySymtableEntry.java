package dev.vertebra.compiler.natives;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.namespaces.scope.Scope;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Visitor;
import java.util.Map;

/// A scope as the library's `symtable` reads it. Compare CPython Python/symtable.c PySTEntry_Type.
@NativeType("symtable entry")
public final class PySymtableEntry extends PyObject {
    /// The class `symtable entry`.
    public static final PyType TYPE = PyType.builtin("symtable entry", PySymtableEntry.class)
            .sealed()
            .natives(PySymtableEntryNatives.rows())
            .structure(144)
            .uncollected()
            .make();

    private final Scope scope;
    private final PyDict symbols = new PyDict();
    private final PyList varnames = new PyList();
    private final PyList children = new PyList();

    PySymtableEntry(Scope scope) {
        super(TYPE);
        this.scope = scope;
        for (Map.Entry<String, Integer> symbol : scope.symbols().entrySet()) {
            symbols.putStr(PyStr.of(symbol.getKey()), PyInt.of(symbol.getValue()));
        }
        for (String parameter : scope.parameters()) {
            varnames.append(PyStr.of(parameter));
        }
        for (Scope child : scope.children()) {
            children.append(new PySymtableEntry(child));
        }
    }

    @PySpecial
    static String __repr__(PySymtableEntry self) {
        return "<symtable entry " + self.scope.name() + "(" + identity(self) + "), line "
                + self.scope.span().lineno() + ">";
    }

    private static long identity(PySymtableEntry self) {
        return System.identityHashCode(self.scope);
    }

    @PyGetter("id")
    static long id(PySymtableEntry self) {
        return identity(self);
    }

    @PyGetter("name")
    static String name(PySymtableEntry self) {
        return self.scope.name();
    }

    @PyGetter("symbols")
    static PyObject symbols(PySymtableEntry self) {
        return self.symbols;
    }

    @PyGetter("varnames")
    static PyObject varnames(PySymtableEntry self) {
        return self.varnames;
    }

    @PyGetter("children")
    static PyObject children(PySymtableEntry self) {
        return self.children;
    }

    @PyGetter("nested")
    static long nested(PySymtableEntry self) {
        return self.scope.isNested() ? 1 : 0;
    }

    @PyGetter("type")
    static long kind(PySymtableEntry self) {
        return self.scope.kind().ordinal();
    }

    @PyGetter("lineno")
    static long lineno(PySymtableEntry self) {
        return self.scope.span().lineno();
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(symbols);
        visitor.visit(varnames);
        visitor.visit(children);
    }
}
