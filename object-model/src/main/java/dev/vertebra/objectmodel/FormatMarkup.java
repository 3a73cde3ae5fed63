package dev.vertebra.objectmodel;

/// The parts of a format string, one after another: a literal text, and the field that follows it.
///
/// Compare CPython Objects/stringlib/unicode_format.h `MarkupIterator_next`, `parse_field`.
final class FormatMarkup {
    private final PyStr format;
    private int at;

    /// Where the literal text of the part begins.
    int literalStart;

    /// Where it ends.
    int literalEnd;

    /// Whether a field follows it.
    boolean hasField;

    private int nameStart;
    private int nameEnd;
    private int specificationStart;
    private int specificationEnd;

    /// The character after `!`, or 0.
    int conversion;

    /// Whether there are braces in the specification.
    boolean specificationHasFields;

    FormatMarkup(PyStr format) {
        this.format = format;
    }

    /// Whether nothing follows the current part.
    boolean isAtEnd() {
        return at >= format.length();
    }

    boolean isUnnamed() {
        return nameStart == nameEnd;
    }

    PyStr fieldName() {
        return format.slice(nameStart, nameEnd);
    }

    PyStr specification() {
        return format.slice(specificationStart, specificationEnd);
    }

    PyStr literal() {
        return format.slice(literalStart, literalEnd);
    }

    /// Goes on to the next part; false if there is none.
    boolean next() {
        int length = format.length();
        if (at >= length) {
            return false;
        }
        hasField = false;
        literalStart = at;
        int c = 0;
        while (at < length) {
            c = format.codePointAt(at++);
            if (c == '{' || c == '}') {
                break;
            }
        }
        literalEnd = at;
        if (c != '{' && c != '}') {
            return true;
        }
        boolean doubled = at < length && format.codePointAt(at) == c;
        if (doubled) {
            at++;
            return true;
        }
        if (c == '}') {
            throw Raise.valueError("Single '}' encountered in format string");
        }
        if (at >= length) {
            throw Raise.valueError("Single '{' encountered in format string");
        }
        literalEnd--;
        hasField = true;
        field();
        return true;
    }

    private void field() {
        int length = format.length();
        conversion = 0;
        specificationHasFields = false;
        nameStart = at;
        specificationStart = 0;
        specificationEnd = 0;
        int c = fieldNameEnd();
        nameEnd = at - 1;
        if (c == '}') {
            return;
        }
        if (c != '!' && c != ':') {
            throw Raise.valueError("expected '}' before end of string");
        }
        if (c == '!') {
            if (at >= length) {
                throw Raise.valueError("end of string while looking for conversion specifier");
            }
            conversion = format.codePointAt(at++);
            if (at < length) {
                c = format.codePointAt(at++);
                if (c == '}') {
                    return;
                }
                if (c != ':') {
                    throw Raise.valueError("expected ':' after conversion specifier");
                }
            }
        }
        readSpecification();
    }

    /// Goes on behind the character that ends the field name and gives it; 0 at the end of the format.
    private int fieldNameEnd() {
        int length = format.length();
        while (at < length) {
            int c = format.codePointAt(at++);
            switch (c) {
                case '{' -> throw Raise.valueError("unexpected '{' in field name");
                case '[' -> {
                    while (at < length && format.codePointAt(at) != ']') {
                        at++;
                    }
                }
                case '}', ':', '!' -> {
                    return c;
                }
                default -> {}
            }
        }
        return 0;
    }

    private void readSpecification() {
        int depth = 1;
        specificationStart = at;
        while (at < format.length()) {
            int c = format.codePointAt(at++);
            if (c == '{') {
                specificationHasFields = true;
                depth++;
            } else if (c == '}' && --depth == 0) {
                specificationEnd = at - 1;
                return;
            }
        }
        throw Raise.valueError("unmatched '{' in format spec");
    }
}
