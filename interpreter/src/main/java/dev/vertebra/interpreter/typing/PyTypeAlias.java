package dev.vertebra.interpreter.typing;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyGenericAlias;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.PyUnionType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// What the `type` statement makes: `typing.TypeAliasType`, whose value is worked out when first asked for. PEP 695.
@NativeType("typing.TypeAliasType")
final class PyTypeAlias extends PyObject {
    static final PyType TYPE = PyType.builtin("typing.TypeAliasType", PyTypeAlias.class)
            .doc("A name for a type, as a type statement makes it.")
            .sealed()
            .natives(PyTypeAliasNatives.rows())
            .structure(56)
            .order("__reduce__ __name__ __parameters__ __type_params__ __value__")
            .make();

    private final PyStr name;
    private final PyObject typeParams;
    private final @Nullable PyObject evaluate;
    private final PyObject module;
    private @Nullable PyObject value;

    PyTypeAlias(
            PyStr name, PyObject typeParams, @Nullable PyObject evaluate, @Nullable PyObject value, PyObject module) {
        super(TYPE);
        this.name = name;
        this.typeParams = typeParams;
        this.evaluate = evaluate;
        this.value = value;
        this.module = module;
    }

    /// Compare CPython Objects/typevarobject.c typealias_traverse.
    @Override
    public void traverseShown(Referents referents) {
        referents.visit(typeParams instanceof PyTuple all && all.size() == 0 ? null : typeParams);
        referents.visit(evaluate);
        referents.visit(value);
        if (evaluate == null) {
            referents.visit(module);
        }
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(typeParams);
        visitor.visit(evaluate);
        visitor.visit(value);
        visitor.visit(module);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PyNew("typealias(name, value, *, type_params=())")
    static PyObject __new__(ThreadState ts, PyType cls, PyObject name, PyObject value, @Nullable PyObject typeParams) {
        if (!(name instanceof PyStr text)) {
            throw Raise.typeError(
                    "typealias() argument 'name' must be str, not %s",
                    name.type().fullName());
        }
        if (typeParams != null && !(typeParams instanceof PyTuple)) {
            throw Raise.typeError("type_params must be a tuple");
        }
        var frame = ts.frame();
        PyObject module = frame == null ? null : frame.globals().getStr(PyStr.intern("__name__"));
        return new PyTypeAlias(
                text,
                typeParams == null ? PyTuple.EMPTY : typeParams,
                null,
                value,
                module == null ? PyNone.NONE : module);
    }

    @PySpecial
    static PyObject __repr__(PyTypeAlias self) {
        return self.name;
    }

    @PyMember("__name__")
    static PyObject name(PyTypeAlias self) {
        return self.name;
    }

    @PyGetter("__module__")
    static PyObject module(PyTypeAlias self) {
        return self.module;
    }

    @PyGetter("__type_params__")
    static PyObject typeParams(PyTypeAlias self) {
        return self.typeParams == PyNone.NONE ? PyTuple.EMPTY : self.typeParams;
    }

    @PyGetter("__parameters__")
    static PyObject parameters(PyTypeAlias self) {
        if (!(typeParams(self) instanceof PyTuple params)) {
            return PyTuple.EMPTY;
        }
        PyObject[] all = params.toArray().clone();
        for (int i = 0; i < all.length; i++) {
            if (all[i].type() == PyTypeParameter.TYPE_VAR_TUPLE) {
                all[i] = Iterate.toTuple(ThreadState.current(), all[i]).get(0);
            }
        }
        return PyTuple.of(all);
    }

    @PyGetter("__value__")
    static PyObject value(ThreadState ts, PyTypeAlias self) {
        PyObject known = self.value;
        if (known == null && self.evaluate != null) {
            known = Calls.call0(ts, self.evaluate);
            self.value = known;
            Memory.stored(self, known);
        }
        return known == null ? PyNone.NONE : known;
    }

    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(PyTypeAlias self) {
        return self.name;
    }

    @PySpecial
    static PyObject __getitem__(ThreadState ts, PyTypeAlias self, PyObject key) {
        if (typeParams(self) instanceof PyTuple params && params.size() == 0) {
            throw Raise.typeError("Only generic type aliases are subscriptable");
        }
        return PyGenericAlias.of(ts, self, key);
    }

    @PySpecial
    static PyObject __or__(ThreadState ts, PyObject left, PyObject right) {
        return PyUnionType.or(ts, left, right);
    }
}
