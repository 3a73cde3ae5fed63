package dev.vertebra.objectmodel;

import dev.vertebra.objectmodel.internal.text.TextBuilder;
import org.jspecify.annotations.Nullable;

/// `str.format`: literal text and replacement fields `{name!conversion:specification}`.
///
/// Language reference, library "Format String Syntax". Compare CPython Objects/stringlib/unicode_format.h.
final class FormatString {
    /// How deep fields may stand in specifications of fields.
    private static final int DEPTH = 2;

    private final ThreadState ts;
    private final @Nullable PyTuple args;
    private final @Nullable PyObject mapping;

    /// How fields without a name are numbered: not known yet, automatically, not at all.
    private Numbering numbering = Numbering.UNKNOWN;

    private int nextNumber;

    /// The result, if it is a field's text as it is.
    private @Nullable PyStr whole;

    private enum Numbering {
        UNKNOWN,
        AUTOMATIC,
        MANUAL
    }

    private FormatString(ThreadState ts, @Nullable PyTuple args, @Nullable PyObject mapping) {
        this.ts = ts;
        this.args = args;
        this.mapping = mapping;
    }

    /// The text that a format gives.
    ///
    /// @param args the positional arguments, or null if fields must have names
    /// @param mapping the values of named fields, or null
    static PyStr format(ThreadState ts, PyStr format, @Nullable PyTuple args, @Nullable PyObject mapping) {
        TextBuilder out = new TextBuilder(format.length() + 32);
        FormatString run = new FormatString(ts, args, mapping);
        run.append(format, out, DEPTH);
        PyStr only = run.whole;
        return only != null ? only : PyStr.of(out);
    }

    private void append(PyStr format, TextBuilder out, int depth) {
        if (depth <= 0) {
            throw Raise.valueError("Max string recursion exceeded");
        }
        FormatMarkup markup = new FormatMarkup(format);
        while (markup.next()) {
            format.appendTo(out, markup.literalStart, markup.literalEnd);
            if (markup.hasField) {
                field(markup, out, depth);
            } else if (markup.literalStart == 0 && markup.literalEnd == format.length() && depth == DEPTH) {
                whole = format.length() == 0 ? PyStr.EMPTY : format;
            }
        }
    }

    private void field(FormatMarkup markup, TextBuilder out, int depth) {
        PyObject value = markup.isUnnamed() ? nextPositional() : value(markup.fieldName());
        value = converted(value, markup.conversion);
        PyStr specification = markup.specification();
        if (markup.specificationHasFields) {
            TextBuilder inner = new TextBuilder();
            try (var held = ts.hold(value)) {
                append(specification, inner, depth - 1);
            }
            specification = PyStr.of(inner);
        }
        PyStr text = Text.format(ts, value, specification);
        if (depth == DEPTH && out.length() == 0 && markup.isAtEnd()) {
            whole = text;
        } else {
            text.appendTo(out);
        }
    }

    private PyObject converted(PyObject value, int conversion) {
        return switch (conversion) {
            case 0 -> value;
            case 'r' -> Text.repr(ts, value);
            case 's' -> Text.str(ts, value);
            case 'a' -> Text.ascii(ts, value);
            default ->
                throw conversion > 32 && conversion < 127
                        ? Raise.valueError("Unknown conversion specifier %s", (char) conversion)
                        : Raise.valueError("Unknown conversion specifier \\x%x", conversion);
        };
    }

    private PyObject nextPositional() {
        number(true);
        return positional(nextNumber++);
    }

    private PyObject value(PyStr name) {
        FieldName field = new FieldName(name);
        long index = field.number;
        boolean unnamed = field.first.length() == 0;
        if (unnamed || index >= 0) {
            number(unnamed);
        }
        if (unnamed) {
            index = nextNumber++;
        }
        PyObject value = index < 0 ? named(field.first) : positional(index);
        while (field.next()) {
            if (field.isAttribute) {
                value = Attributes.get(ts, value, field.name);
            } else {
                value = Items.get(ts, value, field.number >= 0 ? PyInt.of(field.number) : field.name);
            }
        }
        return value;
    }

    private void number(boolean unnamed) {
        if (numbering == Numbering.UNKNOWN) {
            numbering = unnamed ? Numbering.AUTOMATIC : Numbering.MANUAL;
        }
        if (numbering == Numbering.MANUAL && unnamed) {
            throw Raise.valueError("cannot switch from manual field specification to automatic field numbering");
        }
        if (numbering == Numbering.AUTOMATIC && !unnamed) {
            throw Raise.valueError("cannot switch from automatic field numbering to manual field specification");
        }
    }

    private PyObject named(PyStr name) {
        if (mapping == null) {
            throw Raise.keyError(name);
        }
        return Items.get(ts, mapping, name);
    }

    private PyObject positional(long index) {
        if (args == null) {
            throw Raise.valueError("Format string contains positional fields");
        }
        if (index >= args.size()) {
            throw Raise.indexError("Replacement index %s out of range for positional args tuple", index);
        }
        return args.get((int) index);
    }

    /// The number that a text is in decimal digits, or -1.
    static long number(PyStr text) {
        long value = text.length() == 0 ? -1 : 0;
        for (int i = 0; i < text.length(); i++) {
            int point = text.codePointAt(i);
            int digit = CodePoints.decimal(point);
            if (digit < 0) {
                return -1;
            }
            if (value > (Long.MAX_VALUE - digit) / 10) {
                throw Raise.valueError("Too many decimal digits in format string");
            }
            value = 10 * value + digit;
        }
        return value;
    }
}
