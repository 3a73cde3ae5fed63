package dev.vertebra.natives.sre;

import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;

/// A replacement string taken apart: literal, group, literal, group, …, literal.
final class PyTemplate extends PyObject {
    static final PyType TYPE = PyType.builtin("_sre.SRE_Template", PyTemplate.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives()
            .structure(40)
            .ofModule()
            .make();

    private final PyObject[] literals;
    private final int[] groups;

    PyTemplate(PyObject[] literals, int[] groups) {
        super(TYPE);
        this.literals = literals;
        this.groups = groups;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visitAll(literals, literals.length);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    /// The replacement for a match.
    PyObject expand(PyMatch match) {
        if (groups.length == 0) {
            return literals[0];
        }
        PyList parts = new PyList();
        add(parts, literals[0]);
        for (int i = 0; i < groups.length; i++) {
            if (match.isSet(groups[i])) {
                add(parts, match.slice(groups[i]));
            }
            add(parts, literals[i + 1]);
        }
        return PatternReplace.join(ThreadState.current(), match.subject, parts);
    }

    private static void add(PyList parts, PyObject literal) {
        boolean empty = literal instanceof PyStr text && text.length() == 0
                || literal instanceof PyBytes bytes && bytes.array().length == 0;
        if (!empty) {
            parts.append(literal);
        }
    }
}
