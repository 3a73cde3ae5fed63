package dev.vertebra.objectmodel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads or writes one named field of exceptions.
///
/// Most are members that take any object; those of groups are read-only, positions are numbers, and
/// `characters_written` is computed. Compare CPython Objects/exceptions.c `PyMemberDef`.
final class ExceptionField extends Native {
    private ExceptionField(int index, Kind kind, String name) {
        super(index, kind, name, "", kind == Kind.MEMBER ? ExceptionDocs.ofField(name) : null);
    }

    /// The rows of the fields of a class.
    static Native[] rows(String... fields) {
        List<Native> rows = new ArrayList<>();
        for (int i = 0; i < fields.length; i++) {
            boolean computed = fields[i].equals("characters_written");
            rows.add(new ExceptionField(i, computed ? Kind.GETTER : Kind.MEMBER, fields[i]));
            if (!fields[i].equals("message") && !fields[i].equals("exceptions")) {
                rows.add(new ExceptionField(i, Kind.SETTER, fields[i]));
            }
        }
        return rows.toArray(new Native[0]);
    }

    @Override
    protected String owner() {
        return "BaseException";
    }

    @Override
    public PyObject unary(ThreadState ts, PyObject self) {
        PyObject value = ((PyBaseException) self).fields[id];
        if (value == null && kind() == Kind.GETTER) {
            throw Raise.attributeError("%s", name());
        }
        return value == null ? PyNone.NONE : value;
    }

    @Override
    public void assign(ThreadState ts, PyObject self, PyObject key, @Nullable PyObject value) {
        PyBaseException exception = (PyBaseException) self;
        PyObject stored = value;
        switch (name()) {
            case "start", "end" -> stored = position(ts, value);
            case "characters_written" -> {
                if (value == null && exception.fields[id] == null) {
                    throw Raise.attributeError("%s", name());
                }
                stored = value == null ? null : PyInt.of(Arguments.asLong(ts, value));
            }
            default -> {}
        }
        exception.setField(id, stored);
    }

    private static PyObject position(ThreadState ts, @Nullable PyObject value) {
        if (value == null) {
            throw Raise.typeError("can't delete numeric/char attribute");
        }
        if (!(value instanceof PyInt)) {
            throw Raise.typeError("an integer is required");
        }
        return PyInt.of(Arguments.asLong(ts, value));
    }
}
