package dev.vertebra.objectmodel;

/// The name of a replacement field: what comes first, then attributes `.name` and elements `[name]`.
///
/// Compare CPython Objects/stringlib/unicode_format.h `field_name_split`, `FieldNameIterator_next`.
final class FieldName {
    private final PyStr text;
    private int at;

    /// What comes before the first `.` or `[`.
    final PyStr first;

    /// Whether the current part is an attribute.
    boolean isAttribute;

    /// The text of the current part.
    PyStr name = PyStr.EMPTY;

    /// The first or current part as a number, or -1 if it isn't one.
    long number;

    FieldName(PyStr text) {
        this.text = text;
        int length = text.length();
        while (at < length && text.codePointAt(at) != '.' && text.codePointAt(at) != '[') {
            at++;
        }
        first = text.slice(0, at);
        number = FormatString.number(first);
    }

    /// Goes on to the next attribute or element; false if there is none.
    boolean next() {
        int length = text.length();
        if (at >= length) {
            return false;
        }
        int c = text.codePointAt(at++);
        int start = at;
        if (c == '.') {
            while (at < length && text.codePointAt(at) != '.' && text.codePointAt(at) != '[') {
                at++;
            }
            name = text.slice(start, at);
            isAttribute = true;
            number = -1;
        } else if (c == '[') {
            while (at < length && text.codePointAt(at) != ']') {
                at++;
            }
            if (at >= length) {
                throw Raise.valueError("Missing ']' in format string");
            }
            name = text.slice(start, at++);
            isAttribute = false;
            number = FormatString.number(name);
        } else {
            throw Raise.valueError("Only '.' or '[' may follow ']' in format field specifier");
        }
        if (name.length() == 0) {
            throw Raise.valueError("Empty attribute in format string");
        }
        return true;
    }
}
