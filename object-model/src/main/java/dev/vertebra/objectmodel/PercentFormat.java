package dev.vertebra.objectmodel;

import dev.vertebra.objectmodel.internal.floats.FloatText;
import dev.vertebra.objectmodel.internal.text.TextBuilder;
import org.jspecify.annotations.Nullable;

/// `format % arguments`, for strings; [BytePercentFormat] does it for bytes.
///
/// A directive is `%[(key)][flags][width][.precision][hlL]type`. Compare CPython Objects/unicodeobject.c
/// `PyUnicode_Format`.
class PercentFormat {
    /// What the directives are read from.
    private final PyStr format;

    final TextBuilder out;
    final ThreadState ts;

    /// The result, if it is an argument's text as it is.
    private @Nullable PyStr whole;

    private final @Nullable PyObject mapping;

    /// The arguments of which the next one is taken: those of the tuple, or one object.
    private PyObject[] left;

    private int next;
    private boolean taken;
    private int at;

    // The directive that is being read.
    private boolean leftAlign;
    private boolean plus;
    private boolean space;
    private boolean alternate;
    private boolean zero;
    private int width;
    private int precision;

    PercentFormat(ThreadState ts, PyStr format, PyObject arguments, boolean isMapping) {
        this.ts = ts;
        this.format = format;
        this.out = new TextBuilder(format.length() + 32);
        this.mapping = isMapping ? arguments : null;
        this.left = arguments instanceof PyTuple tuple ? tuple.items : new PyObject[] {arguments};
    }

    /// The text that a format and its arguments give.
    static PyStr format(ThreadState ts, PyStr format, PyObject arguments) {
        boolean mapping =
                arguments.type.mp_subscript != null && !(arguments instanceof PyTuple) && !(arguments instanceof PyStr);
        PercentFormat run = new PercentFormat(ts, format, arguments, mapping);
        run.run("string");
        return run.result();
    }

    /// The code point of the format at an index.
    final int codeAt(int index) {
        return format.codePointAt(index);
    }

    /// What has been formatted.
    final PyStr result() {
        PyStr only = whole;
        return only != null ? only : PyStr.of(out);
    }

    /// Goes through the format.
    final void run(String what) {
        int length = format.length();
        while (at < length) {
            int percent = StrSearch.indexOf(format, PERCENT, at, length);
            if (percent < 0 && at == 0) {
                whole = format;
                break;
            }
            format.appendTo(out, at, percent < 0 ? length : percent);
            if (percent < 0) {
                break;
            }
            at = percent + 1;
            directive();
        }
        if (next < left.length && !taken && mapping == null) {
            throw Raise.typeError("not all arguments converted during %s formatting", what);
        }
    }

    private static final PyStr PERCENT = PyStr.intern("%");

    private int peek() {
        if (at >= format.length()) {
            throw Raise.valueError("incomplete format");
        }
        return format.codePointAt(at);
    }

    private PyObject argument() {
        if (next >= left.length) {
            throw Raise.typeError("not enough arguments for format string");
        }
        return left[next++];
    }

    private void directive() {
        if (peek() == '%') {
            out.append('%');
            at++;
            return;
        }
        leftAlign = plus = space = alternate = zero = false;
        width = precision = -1;
        if (peek() == '(') {
            key();
        }
        flags();
        readWidth();
        readPrecision();
        int c = peek();
        if (c == 'h' || c == 'l' || c == 'L') {
            at++;
        }
        int type = peek();
        int position = at++;
        if (type == '%') {
            argument();
            throw unsupported(type, position);
        }
        convert(type, argument(), position);
    }

    private void key() {
        if (mapping == null) {
            throw Raise.typeError("format requires a mapping");
        }
        int start = ++at;
        int depth = 1;
        while (depth > 0) {
            if (at >= format.length()) {
                throw Raise.valueError("incomplete format key");
            }
            int c = format.codePointAt(at++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        left = new PyObject[] {Items.get(ts, mapping, key(format.slice(start, at - 1)))};
        next = 0;
        taken = true;
    }

    /// The key object for the text of a key.
    PyObject key(PyStr text) {
        return text;
    }

    private void flags() {
        while (true) {
            switch (peek()) {
                case '-' -> leftAlign = true;
                case '+' -> plus = true;
                case ' ' -> space = true;
                case '#' -> alternate = true;
                case '0' -> zero = true;
                default -> {
                    return;
                }
            }
            at++;
        }
    }

    private void readWidth() {
        if (peek() == '*') {
            at++;
            PyObject value = argument();
            if (!(value instanceof PyInt number)) {
                throw Raise.typeError("* wants int");
            }
            if (number.bitLength() > 63) {
                throw Raise.overflowError("Python int too large to convert to C ssize_t");
            }
            long wanted = number.longValue();
            if (wanted < 0) {
                leftAlign = true;
                wanted = -wanted;
            }
            if (wanted > Integer.MAX_VALUE - 64) {
                throw Raise.memoryError();
            }
            width = (int) wanted;
            return;
        }
        width = number(widthTooBig());
    }

    private void readPrecision() {
        if (peek() != '.') {
            return;
        }
        at++;
        precision = 0;
        if (peek() == '*') {
            at++;
            PyObject value = argument();
            if (!(value instanceof PyInt number)) {
                throw Raise.typeError("* wants int");
            }
            if (number.bitLength() > 31) {
                throw Raise.overflowError("Python int too large to convert to C int");
            }
            precision = Math.max(0, (int) number.longValue());
            return;
        }
        precision = Math.max(0, number(precisionTooBig()));
    }

    /// What is said about a width out of range.
    String widthTooBig() {
        return "width too big";
    }

    /// What is said about a precision out of range.
    String precisionTooBig() {
        return "precision too big";
    }

    private int number(String tooBig) {
        long value = -1;
        int c;
        while ((c = peek()) >= '0' && c <= '9') {
            value = Math.max(0, value) * 10 + (c - '0');
            if (value > Integer.MAX_VALUE - 64) {
                throw Raise.valueError(tooBig);
            }
            at++;
        }
        return (int) value;
    }

    /// The error about an unknown type.
    PyException unsupported(int type, int position) {
        return Raise.valueError(
                "unsupported format character '%s' (0x%x) at index %s",
                type >= 31 && type < 127 ? (char) type : '?', type, position);
    }

    private void convert(int type, PyObject value, int position) {
        switch (type) {
            case 'r', 'a', 's', 'b' -> {
                PyStr text = textual(type, value);
                if (text == null) {
                    throw unsupported(type, position);
                }
                pad(precision >= 0 && precision < text.length() ? text.slice(0, precision) : text);
            }
            case 'd', 'i', 'u', 'o', 'x', 'X' -> integer((char) type, value);
            case 'e', 'E', 'f', 'F', 'g', 'G' -> real((char) type, value);
            case 'c' -> pad(character(value));
            default -> throw unsupported(type, position);
        }
    }

    /// The text of an object for `%s`, `%r`, `%a` or `%b`; null if there is no such type.
    @Nullable
    PyStr textual(int type, PyObject value) {
        return switch (type) {
            case 's' -> Text.str(ts, value);
            case 'r' -> Text.repr(ts, value);
            case 'a' -> Text.ascii(ts, value);
            default -> null;
        };
    }

    /// The character for `%c`.
    PyStr character(PyObject value) {
        if (value instanceof PyStr text) {
            if (text.length() == 1) {
                return text;
            }
            throw Raise.typeError("%%c requires int or char", "");
        }
        if (value.type.nb_index == null) {
            throw Raise.typeError("%%c requires int or char", "");
        }
        PyInt number = Numbers.index(ts, value);
        long point = number.bitLength() > 31 ? -1 : number.longValue();
        if (point < 0 || point > 0x10FFFF) {
            throw Raise.overflowError("%%c arg not in range(0x110000)", "");
        }
        return PyStr.ofCodePoint((int) point);
    }

    private void pad(PyStr text) {
        int missing = Math.max(0, width - text.length());
        if (missing == 0 && out.length() == 0 && at == format.length() && text.type == PyStr.TYPE) {
            whole = text;
            return;
        }
        out.append(' ', leftAlign ? 0 : missing);
        text.appendTo(out);
        out.append(' ', leftAlign ? missing : 0);
    }

    private void integer(char type, PyObject value) {
        PyInt number = toInt(type, value);
        boolean negative = number.signum() < 0;
        String prefix = switch (type) {
            case 'o' -> "0o";
            case 'x', 'X' -> "0" + type;
            default -> "";
        };
        String digits = NumberFormat.digits(ts, number, type);
        if (digits.length() < precision) {
            digits = "0".repeat(precision - digits.length()) + digits;
        }
        number(negative ? "-" : "", alternate ? prefix : "", digits);
    }

    private PyInt toInt(char type, PyObject value) {
        if (value instanceof PyInt number) {
            return number;
        }
        boolean whole = type == 'o' || type == 'x' || type == 'X';
        boolean numeric = value.type.nb_index != null || value.type.nb_int != null || value.type.nb_float != null;
        if (numeric || value instanceof PyComplex) {
            try {
                return whole ? Numbers.index(ts, value) : Numbers.toInt(ts, value);
            } catch (PyException e) {
                if (!e.value().type.isSubtype(ExceptionTypes.TypeError)) {
                    throw e;
                }
            }
        }
        throw Raise.typeError(
                "%%%s format: %s is required, not %s",
                shownType(type), whole ? "an integer" : "a real number", value.type.fullName());
    }

    /// How a message names the conversion of an int.
    char shownType(char type) {
        return type;
    }

    private void real(char type, PyObject value) {
        double number = toDouble(value);
        String text =
                FloatText.format(number, type, precision < 0 ? 6 : precision, alternate ? FloatText.ALTERNATE : 0);
        boolean negative = text.startsWith("-");
        number(negative ? "-" : "", "", negative ? text.substring(1) : text);
    }

    /// The number for `%f` and its like.
    double toDouble(PyObject value) {
        return value instanceof PyFloat number ? number.value() : Numbers.floatAsDouble(ts, value);
    }

    private void number(String minus, String prefix, String digits) {
        String sign = minus.isEmpty() ? plus ? "+" : space ? " " : "" : minus;
        int missing = Math.max(0, width - sign.length() - prefix.length() - digits.length());
        boolean zeros = zero && !leftAlign;
        out.append(' ', leftAlign || zeros ? 0 : missing);
        out.append(sign).append(prefix);
        out.append('0', zeros ? missing : 0);
        out.append(digits);
        out.append(' ', leftAlign ? missing : 0);
    }
}
