package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// What `_string.formatter_parser` gives: the parts of a format string as tuples `(literal, field name, specification,
/// conversion)`.
public final class FormatterParser extends PyIterator {
    /// `formatteriterator`.
    public static final PyType TYPE = PyType.builtin("formatteriterator", FormatterParser.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyIterator.ROWS)
            .make();

    private final FormatMarkup markup;

    /// Begins to go through a format string.
    public FormatterParser(PyStr format) {
        super(TYPE);
        markup = new FormatMarkup(format);
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        if (!markup.next()) {
            return null;
        }
        PyStr literal = markup.literal();
        if (!markup.hasField) {
            return PyTuple.of(literal, PyNone.NONE, PyNone.NONE, PyNone.NONE);
        }
        int conversion = markup.conversion;
        return PyTuple.of(
                literal,
                markup.fieldName(),
                markup.specification(),
                conversion == 0 ? PyNone.NONE : PyStr.ofCodePoint(conversion));
    }

    /// What `_string.formatter_field_name_split` gives: the first part of a field name, and an iterator over the
    /// others.
    public static PyTuple splitFieldName(PyStr name) {
        FieldName field = new FieldName(name);
        PyObject first = field.number >= 0 ? PyInt.of(field.number) : field.first;
        return PyTuple.of(first, new FieldNames(field));
    }

    /// Attributes and elements of a field name as tuples `(is attribute, name or number)`.
    static final class FieldNames extends PyIterator {
        static final PyType TYPE = PyType.builtin("fieldnameiterator", FieldNames.class)
                .sealed()
                .flags(PyType.NO_INSTANTIATION)
                .natives(PyIterator.ROWS)
                .make();

        private final FieldName field;

        FieldNames(FieldName field) {
            super(TYPE);
            this.field = field;
        }

        @Override
        public @Nullable PyObject next(ThreadState ts) {
            if (!field.next()) {
                return null;
            }
            return PyTuple.of(PyBool.of(field.isAttribute), field.number >= 0 ? PyInt.of(field.number) : field.name);
        }
    }
}
