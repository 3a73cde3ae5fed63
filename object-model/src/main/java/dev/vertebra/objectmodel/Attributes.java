package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// Attribute access: the abstract operations, and the generic algorithm behind `object.__getattribute__` and
/// `object.__setattr__`.
///
/// The order of a lookup: data descriptor of the class, instance attribute, other attribute of the class,
/// `__getattr__`, AttributeError.
/// Language reference 3.3.2. Compare CPython Objects/object.c `_PyObject_GenericGetAttrWithDict`.
public final class Attributes {
    private static final PyStr DICT = PyStr.intern("__dict__");

    private Attributes() {}

    /// `object.name`.
    ///
    /// @throws PyException an AttributeError if there is none, and whatever descriptors raise
    public static PyObject get(ThreadState ts, PyObject object, PyStr name) {
        SlotFunction getattro = object.type.tp_getattro;
        if (getattro == null) {
            throw noAttribute(object, name);
        }
        try {
            return getattro.binary(ts, object, name);
        } catch (PyException e) {
            throw withContext(e, object, name);
        }
    }

    /// Tells an AttributeError that knows nothing of object and name what they are, for suggestions.
    private static PyException withContext(PyException e, PyObject object, PyStr name) {
        if (e.matches(ExceptionTypes.AttributeError)) {
            PyBaseException error = e.value();
            if (isUnset(error.field("name")) && isUnset(error.field("obj"))) {
                error.setField("name", name);
                error.setField("obj", object);
            }
        }
        return e;
    }

    private static boolean isUnset(@Nullable PyObject field) {
        return field == null || field == PyNone.NONE;
    }

    /// `object.name`, or null if that raises AttributeError.
    public static @Nullable PyObject getOrNull(ThreadState ts, PyObject object, PyStr name) {
        try {
            if (object.type.tp_getattro == ObjectMethods.GENERIC_GETATTR) {
                return genericGetOrNull(ts, object, name);
            }
            if (object instanceof PyType type && object.type.tp_getattro == PyType.TYPE.tp_getattro) {
                return TypeMethods.getOrNull(ts, type, name);
            }
            return object instanceof QuietAttributes quiet && !object.type.isHeapType()
                    ? quiet.attributeOrNull(ts, name)
                    : get(ts, object, name);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.AttributeError)) {
                return null;
            }
            throw e;
        }
    }

    /// `getattr(object, name)` for a name that stands in Java source.
    public static PyObject get(ThreadState ts, PyObject object, String name) {
        return get(ts, object, PyStr.intern(name));
    }

    /// `object.name = value`; null deletes.
    public static void set(ThreadState ts, PyObject object, PyStr name, @Nullable PyObject value) {
        SlotFunction setattro = object.type.tp_setattro;
        if (setattro == null) {
            throw Raise.typeError(
                    "'%s' object has %s attributes (%s .%s)",
                    object.type.fullName(),
                    object.type.tp_getattro == null ? "no" : "only read-only",
                    value == null ? "del" : "assign to",
                    name);
        }
        setattro.assign(ts, object, name, value);
    }

    /// `del object.name`.
    public static void delete(ThreadState ts, PyObject object, PyStr name) {
        set(ts, object, name, null);
    }

    /// The special method of that name, looked up on the type and bound to the object, or null.
    public static @Nullable PyObject lookupSpecial(ThreadState ts, PyObject object, PyStr name) {
        PyObject found = object.type.lookup(name);
        if (found == null) {
            return null;
        }
        SlotFunction get = found.type.tp_descr_get;
        return get == null ? found : get.get(ts, found, object, object.type);
    }

    /// The generic lookup: what `object.__getattribute__` does.
    public static PyObject genericGet(ThreadState ts, PyObject object, PyStr name) {
        PyObject found = genericGetOrNull(ts, object, name);
        if (found == null) {
            throw noAttribute(object, name);
        }
        return found;
    }

    /// The generic lookup, null instead of an AttributeError of its own. What a descriptor raises is passed on.
    public static @Nullable PyObject genericGetOrNull(ThreadState ts, PyObject object, PyStr name) {
        PyType type = object.type;
        PyObject attribute = type.lookup(name);
        SlotFunction get = null;
        if (attribute != null) {
            get = attribute.type.tp_descr_get;
            if (get != null && attribute.type.tp_descr_set != null) {
                return get.get(ts, attribute, object, object.type);
            }
        }
        // An array has no keys but names.
        boolean compares = !(object.extra instanceof Object[]) && mayCompare(object);
        PyObject own = compares ? keepingGet(attribute, object, name) : instanceGet(object, name);
        if (own != null) {
            return own;
        }
        if (get != null && attribute != null) {
            return get.get(ts, attribute, object, object.type);
        }
        return attribute;
    }

    /// Whether a look into the `__dict__` of an object may run Python code, because keys that are no strings are in it.
    private static boolean mayCompare(PyObject object) {
        return object.extra instanceof Extra record && record.dict != null && !record.dict.hasOnlyStrings();
    }

    /// The instance attribute, or null; what was found in the class outlives the look.
    private static @Nullable PyObject keepingGet(@Nullable PyObject attribute, PyObject object, PyStr name) {
        Memory.incref(attribute);
        try {
            return instanceGet(object, name);
        } finally {
            Memory.decref(attribute);
        }
    }

    @SuppressWarnings("NullAway") // Element 0 is the shape.
    private static Shape shapeOf(@Nullable Object[] values) {
        return (Shape) values[0];
    }

    /// The instance attribute, or null; classes are not looked at.
    @SuppressWarnings("NullAway") // Element 0 is the shape.
    public static @Nullable PyObject instanceGet(PyObject object, PyStr name) {
        if (name.type != PyStr.TYPE && object.type.is(PyType.HAS_DICT)) {
            return dictOf(object).getStr(name);
        }
        Object extra = object.extra;
        if (extra == null) {
            return object instanceof PyType type ? type.dict().getStr(name) : null;
        }
        if (extra instanceof Object[] values) {
            int index = ((Shape) values[0]).indexOf(name);
            return index < 0 ? null : (PyObject) values[index];
        }
        Extra record = (Extra) extra;
        if (record.dict != null) {
            return record.dict.getStr(name);
        }
        @Nullable Object[] values = record.values;
        if (values == null) {
            return null;
        }
        int index = shapeOf(values).indexOf(name);
        return index < 0 ? null : (PyObject) values[index];
    }

    /// The generic assignment: what `object.__setattr__` and `object.__delattr__` do.
    public static void genericSet(ThreadState ts, PyObject object, PyStr name, @Nullable PyObject value) {
        PyType type = object.type;
        PyObject attribute = type.lookup(name);
        if (attribute != null) {
            SlotFunction set = attribute.type.tp_descr_set;
            if (set != null) {
                set.assign(ts, attribute, object, value);
                return;
            }
        }
        if (type.is(PyType.HAS_DICT)) {
            if (value != null) {
                instancePut(object, name, value);
                return;
            }
            if (instanceRemove(object, name)) {
                return;
            }
            throw hasInlineValues(object)
                    ? Raise.attributeError("'%s' object has no attribute '%s'", type.fullName(), name)
                    : noAttribute(object, name);
        }
        throw cannotSet(object, name, attribute);
    }

    /// Whether CPython would keep the attributes of an object in it and not in a dictionary: then it tells neither
    /// object nor name in the error of a missing one that is to be deleted.
    private static boolean hasInlineValues(PyObject object) {
        if (!TypeFlags.hasInlineValues(object.type)) {
            return false;
        }
        if (object.extra instanceof Extra record && record.dict != null) {
            return !record.dictGiven && record.dict.hasOnlyStrings();
        }
        @Nullable Object[] values = Extra.valuesOf(object);
        return values == null || !shapeOf(values).apart;
    }

    private static PyException cannotSet(PyObject object, PyStr name, @Nullable PyObject attribute) {
        PyType type = object.type;
        if (attribute != null) {
            return Raise.attributeError("'%s' object attribute '%s' is read-only", type.fullName(), name);
        }
        if (type.tp_setattro == ObjectMethods.GENERIC_SETATTR) {
            return Raise.attributeError(
                    object,
                    name,
                    "'%s' object has no attribute '%s' and no __dict__ for setting new attributes",
                    type.fullName(),
                    name);
        }
        return noAttribute(object, name);
    }

    /// Whether what `object.__dict__` gives is the object's own attributes and nothing else.
    public static boolean hasUsualDict(PyObject object) {
        PyType type = object.type;
        return type.is(PyType.HAS_DICT)
                && type.tp_getattro == ObjectMethods.GENERIC_GETATTR
                && type.lookup(DICT) instanceof PyGetSetDescriptor;
    }

    /// Whether the attributes of an instance of a Python class are looked up and set as those of `object` are, and no
    /// look into its own can run Python code.
    public static boolean isPlain(PyObject object) {
        PyType type = object.type;
        return object.getClass() == PyInstance.class
                && type.tp_getattro == ObjectMethods.GENERIC_GETATTR
                && type.tp_setattro == ObjectMethods.GENERIC_SETATTR
                && !mayCompare(object);
    }

    /// Whether `cls.__new__(cls)` does nothing but make a [PyInstance].
    public static boolean makesPlainly(PyType type) {
        return type.tp_new == PyType.OBJECT.tp_new && type.tp_finalize == null && !type.is(PyType.ABSTRACT);
    }

    /// Sets an attribute as `object.__dict__[name] = value` does: no descriptor is asked.
    ///
    /// @param object one of which [#hasUsualDict] holds
    public static void putOwn(PyObject object, PyStr name, PyObject value) {
        instancePut(object, name, value);
    }

    /// Sets an instance attribute of an object that has a `__dict__`.
    static void instancePut(PyObject object, PyStr name, PyObject value) {
        if (name.type != PyStr.TYPE) {
            // The key stays what it is, with the __eq__ of its class.
            dictOf(object).putStr(name, value);
            return;
        }
        PyStr key = name.internAtRunTime();
        if (object.extra instanceof Extra record && record.dict != null) {
            record.dict.putStr(key, value);
            return;
        }
        @Nullable Object[] values = Extra.valuesOf(object);
        Shape root = object.type.rootShape();
        if (values == null) {
            values = root.enlarged(null, root, root.count + 1);
            setValues(object, values);
        }
        Shape shape = shapeOf(values);
        int index = shape.indexOf(key);
        if (index >= 0) {
            PyObject before = (PyObject) values[index];
            values[index] = value;
            Memory.replace(object, before, value);
            return;
        }
        Shape next = shape.with(key);
        if (next == null) {
            dictOf(object).putStr(key, value);
            return;
        }
        if (next.count >= values.length) {
            values = root.enlarged(values, shape, next.count);
            setValues(object, values);
        }
        values[0] = next;
        values[next.count] = value;
        Memory.stored(object, value);
    }

    /// Puts the attribute values into their place in the object.
    static void setValues(PyObject object, @Nullable Object[] values) {
        if (object.extra instanceof Extra record) {
            record.values = values;
        } else {
            object.extra = values;
        }
    }

    /// Deletes an instance attribute.
    ///
    /// @return whether there was one
    static boolean instanceRemove(PyObject object, PyStr name) {
        if (name.type != PyStr.TYPE) {
            return dictOf(object).removeStr(name) != null;
        }
        if (instanceGet(object, name) == null) {
            return false;
        }
        dictOf(object).removeStr(name);
        return true;
    }

    /// The `__dict__` of an object as far as there is one: null as long as nobody asked for it and nothing is in it.
    static @Nullable PyDict dictIfAny(PyObject object) {
        boolean made = object.extra instanceof Extra record && record.dict != null;
        return made || Extra.valuesOf(object) != null ? dictOf(object) : null;
    }

    /// The `__dict__` of an object whose type gives it one; from now on the attributes live in it.
    public static PyDict dictOf(PyObject object) {
        Extra record = Extra.of(object);
        PyDict dict = record.dict;
        if (dict == null) {
            dict = new PyDict();
            @Nullable Object[] values = record.values;
            if (values != null) {
                moveToDict(record, values, dict);
            }
            record.dict = dict;
            Memory.stored(object, dict);
            if (Memory.isPublished(object) && values != null) {
                // The values are counted by the dict now as well as by the object: the object lets go of its places.
                for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
                    Memory.decref(dict.valueAt(i));
                }
            }
        }
        return dict;
    }

    @SuppressWarnings("NullAway") // Element 0 is the shape; no attribute of a shape is empty.
    private static void moveToDict(Extra record, @Nullable Object[] values, PyDict dict) {
        Shape shape = (Shape) values[0];
        PyStr[] names = shape.names();
        int first = shape.count - names.length + 1;
        for (int i = 0; i < names.length; i++) {
            dict.putStr(names[i], (PyObject) values[first + i]);
        }
        Shape slots = Shape.root(first - 1, null);
        record.dictGiven |= shape.apart;
        record.values = first == 1 ? null : java.util.Arrays.copyOf(values, first);
        if (record.values != null) {
            record.values[0] = slots;
        }
    }

    /// Makes a dict the `__dict__` of an object.
    static void setDict(PyObject object, PyDict dict) {
        PyDict before = dictOf(object);
        Extra record = Extra.of(object);
        record.dict = dict;
        record.dictGiven = true;
        Memory.replace(object, before, dict);
    }

    /// The error of a missing attribute, with CPython's words for instances, classes and modules.
    public static PyException noAttribute(PyObject object, PyStr name) {
        if (object instanceof PyType type) {
            return Raise.attributeError(object, name, "type object '%s' has no attribute '%s'", type.fullName(), name);
        }
        return Raise.attributeError(object, name, "'%s' object has no attribute '%s'", object.type.fullName(), name);
    }

    /// Checks that an attribute name is a str.
    public static PyStr name(PyObject name) {
        if (name instanceof PyStr text) {
            return text;
        }
        throw Raise.typeError("attribute name must be string, not '%s'", name.type.fullName());
    }
}
