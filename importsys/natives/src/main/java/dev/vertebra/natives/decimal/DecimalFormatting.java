package dev.vertebra.natives.decimal;

import dev.vertebra.natives.decimal.number.DecimalLayout;
import dev.vertebra.natives.decimal.number.DecimalText;
import dev.vertebra.natives.decimal.number.DecimalValue;
import dev.vertebra.natives.decimal.number.FormatRequest;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// `Decimal.__format__`. Compare CPython Modules/_decimal/_decimal.c `dec_format`.
final class DecimalFormatting {
    private static final PyStr POINT = PyStr.intern("decimal_point");
    private static final PyStr SEPARATOR = PyStr.intern("thousands_sep");
    private static final PyStr GROUPING = PyStr.intern("grouping");
    private static final int MOST_BYTES = 4;
    private static final int MOST_GROUP = 127;

    private DecimalFormatting() {}

    static PyObject format(ThreadState ts, DecimalValue value, PyObject format, @Nullable PyObject override) {
        if (!(format instanceof PyStr text)) {
            throw Raise.typeError("format arg must be str");
        }
        PyDecimalContext context = PyDecimalContext.current(ts);
        FormatRequest request = FormatRequest.parse(text.value(), context.capitals);
        if (request == null) {
            return byLibrary(ts, value, text, context);
        }
        if (text.value().endsWith("N")) {
            ts.warn(ExceptionTypes.DeprecationWarning, "Format specifier 'N' is deprecated", 1);
        }
        if (request.locale()) {
            request = ofLocale(ts, request);
        }
        if (override != null) {
            request = overridden(request, override);
        }
        if (!request.isWithinLimits()) {
            throw Raise.valueError("format specification exceeds internal limits of _decimal");
        }
        return PyStr.of(DecimalLayout.show(value, request, context.rules()));
    }

    /// Leaves a format that is not the C library's to the module in Python, as CPython does.
    private static PyObject byLibrary(ThreadState ts, DecimalValue value, PyStr format, PyDecimalContext context) {
        PyObject cls = Attributes.get(ts, ts.importModule("_pydecimal"), "Decimal");
        PyObject number = Calls.call1(ts, cls, PyStr.of(DecimalText.show(value, false, context.capitals)));
        try {
            return Calls.callMethod(ts, number, "__format__", format, context);
        } catch (PyException e) {
            if (!e.matches(ExceptionTypes.ValueError)) {
                throw e;
            }
            throw Raise.valueError("invalid format string");
        }
    }

    private static FormatRequest ofLocale(ThreadState ts, FormatRequest request) {
        PyObject found = Calls.callMethod(ts, ts.importModule("_locale"), "localeconv");
        if (!(found instanceof PyDict conventions)) {
            return request;
        }
        String point = text(conventions, POINT, request.point());
        String separator = text(conventions, SEPARATOR, "");
        StringBuilder grouping = new StringBuilder();
        PyObject sizes = conventions.getStr(GROUPING);
        if (sizes != null) {
            PyList list = Iterate.toList(ts, sizes);
            for (int i = 0; i < list.size(); i++) {
                grouping.append((char) Numbers.asInt(ts, list.get(i)));
            }
        }
        return request.with(point, separator, grouping.toString());
    }

    private static FormatRequest overridden(FormatRequest request, PyObject override) {
        if (!(override instanceof PyDict given)) {
            throw Raise.typeError("optional argument must be a dict");
        }
        String point = text(given, POINT, request.point());
        String separator = text(given, SEPARATOR, request.separator());
        String grouping = text(given, GROUPING, request.grouping());
        if (point.isEmpty() || bytes(point) > MOST_BYTES || bytes(separator) > MOST_BYTES) {
            throw invalid();
        }
        for (int i = 0; i < grouping.length(); i++) {
            if (grouping.charAt(i) > MOST_GROUP) {
                throw invalid();
            }
        }
        return request.with(point, separator, grouping);
    }

    private static PyException invalid() {
        return Raise.valueError("invalid override dict");
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String text(PyDict given, PyStr key, String otherwise) {
        PyObject value = given.getStr(key);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof PyStr text) {
            return text.value();
        }
        throw Raise.typeError("bad argument type for built-in operation");
    }
}
