package dev.vertebra.objectmodel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes a Python class from Java, as a `class` statement does: metaclass, `__prepare__`, body, `__set_name__`,
/// `__init_subclass__`.
///
/// ```java
/// PyObject point = ClassBuilder.named("Point")
///         .method("__init__(self, x)", (ts, a) -> …)
///         .make(ThreadState.current());
/// ```
///
/// A builder makes one class and is used by one thread. The class is a heap type: it belongs to the runtime of the
/// thread that makes it, and Python code can change it. Language reference 3.3.3.
public final class ClassBuilder {
    private final String name;
    private final List<PyObject> bases = new ArrayList<>();
    private final Map<String, PyObject> body = new LinkedHashMap<>();
    private final Map<String, PyObject> keywords = new LinkedHashMap<>();
    private PyObject metaclass = PyType.TYPE;
    private @Nullable String module;

    private ClassBuilder(String name) {
        this.name = name;
    }

    /// Begins a class.
    ///
    /// @param name its `__name__`
    public static ClassBuilder named(String name) {
        return new ClassBuilder(name);
    }

    /// Sets the `__module__`; without, it is that of the running Python code, if there is any.
    public ClassBuilder module(String moduleName) {
        module = moduleName;
        return this;
    }

    /// Adds a base class behind those that there are.
    public ClassBuilder base(PyObject base) {
        bases.add(base);
        return this;
    }

    /// Sets the metaclass; without, it follows from the bases.
    ///
    /// @param callable a class derived from `type`, or anything that takes name, bases and namespace
    public ClassBuilder metaclass(PyObject callable) {
        metaclass = callable;
        return this;
    }

    /// Adds a keyword of the class statement, for `__prepare__`, the metaclass and `__init_subclass__`.
    public ClassBuilder keyword(String keyword, PyObject value) {
        keywords.put(keyword, value);
        return this;
    }

    /// Adds an attribute; a descriptor in Python or Java hears of its name by `__set_name__`.
    public ClassBuilder attribute(String attribute, PyObject value) {
        body.put(attribute, value);
        return this;
    }

    /// Adds an instance method.
    ///
    /// @param signature the name and all parameters, the instance first: `"move(self, dx, dy=0)"`
    /// @throws IllegalArgumentException if the signature is malformed
    public ClassBuilder method(String signature, PyHostFunction.Body action) {
        PyHostFunction function = PyHostFunction.of(signature, action);
        return attribute(function.name(), function);
    }

    /// Adds a class method; the class is the first argument.
    ///
    /// @throws IllegalArgumentException if the signature is malformed
    public ClassBuilder classMethod(String signature, PyHostFunction.Body action) {
        PyHostFunction function = PyHostFunction.of(signature, action);
        return attribute(function.name(), new PyClassMethod(function));
    }

    /// Adds a static method.
    ///
    /// @throws IllegalArgumentException if the signature is malformed
    public ClassBuilder staticMethod(String signature, PyHostFunction.Body action) {
        PyHostFunction function = PyHostFunction.of(signature, action);
        return attribute(function.name(), new PyStaticMethod(function));
    }

    /// Adds a computed attribute that can only be read; the instance is the one argument of its getter.
    public ClassBuilder property(String attribute, PyHostFunction.Body getter) {
        PyHostFunction function = PyHostFunction.of(attribute + "(self, /)", getter);
        return attribute(attribute, Calls.call1(ThreadState.current(), PyProperty.TYPE, function));
    }

    /// Makes the class.
    ///
    /// @return what the metaclass gives, usually a [PyType]
    /// @throws PyException what the metaclass, `__prepare__`, `__set_name__` or `__init_subclass__` raise; a
    ///     TypeError if
    ///     the metaclasses or the layouts of the bases conflict
    public PyObject make(ThreadState ts) {
        PyTuple all = PyTuple.of(bases.toArray(new PyObject[0]));
        PyObject meta = metaclass instanceof PyType type ? ClassCreation.calculateMetatype(type, all) : metaclass;
        PyDict named = new PyDict();
        keywords.forEach((key, value) -> named.putStr(PyStr.intern(key), value));
        PyStr text = PyStr.of(name);
        try (ThreadState.Hold parts = ts.holdAll(body.values().toArray(new PyObject[0]));
                ThreadState.Hold arguments = ts.hold(all, named, meta)) {
            PyObject namespace = prepared(ts, meta, text, all, named);
            try (ThreadState.Hold held = ts.hold(namespace)) {
                fill(ts, namespace);
                return Calls.call(ts, meta, PyTuple.of(text, all, namespace), named);
            }
        }
    }

    private static PyObject prepared(ThreadState ts, PyObject meta, PyStr text, PyTuple all, PyDict named) {
        PyObject prepare = Attributes.getOrNull(ts, meta, PyStr.intern("__prepare__"));
        return prepare == null ? new PyDict() : Calls.call(ts, prepare, PyTuple.of(text, all), named);
    }

    private void fill(ThreadState ts, PyObject namespace) {
        PyObject moduleName = PyNone.NONE;
        if (module != null) {
            moduleName = PyStr.of(module);
            Items.set(ts, namespace, PyStr.intern("__module__"), moduleName);
        }
        Items.set(ts, namespace, PyStr.intern("__qualname__"), PyStr.of(name));
        for (Map.Entry<String, PyObject> entry : body.entrySet()) {
            PyObject value = entry.getValue();
            PyObject function = value instanceof PyFunctionWrapper wrapper ? wrapper.callable() : value;
            if (function instanceof PyHostFunction host) {
                host.placedIn(moduleName, name);
            }
            Items.set(ts, namespace, PyStr.intern(entry.getKey()), value);
        }
    }
}
