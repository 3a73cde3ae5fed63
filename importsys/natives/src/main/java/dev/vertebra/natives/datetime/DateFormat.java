package dev.vertebra.natives.datetime;

import dev.vertebra.natives.datetime.span.AsciiText;
import dev.vertebra.natives.datetime.span.PyTimeDelta;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// `strftime` of dates and times: replaces `%f`, `%z`, `%:z` and `%Z` and leaves the rest to `time.strftime`.
///
/// Compare CPython Modules/_datetimemodule.c wrap_strftime.
final class DateFormat {
    private static final PyStr REPLACE = PyStr.intern("replace");

    private final ThreadState ts;
    private final PyObject object;
    private final PyObject asked;
    private @Nullable String offset;
    private @Nullable String colonOffset;
    private @Nullable String name;

    private DateFormat(ThreadState ts, PyObject object, PyObject asked) {
        this.ts = ts;
        this.object = object;
        this.asked = asked;
    }

    /// Formats a date or time.
    ///
    /// @param tuple its time tuple
    /// @param asked what its time zone is asked about
    static PyObject format(ThreadState ts, PyObject object, PyStr format, PyObject tuple, PyObject asked) {
        PyStr rest = format;
        String text = format.value();
        if (!format.isPlain()) {
            Codecs.utf8Encode(ts, format, null);
        }
        if (text.indexOf('%') >= 0 || text.indexOf('\0') >= 0) {
            try (ThreadState.Hold held = ts.hold(tuple)) {
                String expanded = new DateFormat(ts, object, asked).expand(text);
                rest = expanded.equals(text) ? format : PyStr.of(expanded);
            }
        }
        return Calls.call2(ts, TimeFunctions.get(ts, TimeFunctions.STRFTIME), rest, tuple);
    }

    private String expand(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int nul = text.indexOf('\0');
        int end = nul < 0 ? text.length() : nul;
        int i = 0;
        while (i < end) {
            char c = text.charAt(i++);
            char next = c == '%' && i < end ? text.charAt(i++) : 0;
            switch (next) {
                case 0 -> out.append(c);
                case 'z' -> out.append(offset());
                case 'Z' -> out.append(name());
                case 'f' -> out.append(new AsciiText(16).six(microseconds()));
                case ':' -> {
                    if (i < end && text.charAt(i) == 'z') {
                        i++;
                        out.append(colonOffset());
                    } else {
                        out.append("%:");
                    }
                }
                default -> out.append('%').append(next);
            }
        }
        return out.toString();
    }

    private int microseconds() {
        if (object instanceof PyTime time) {
            return PyTime.microsecond(time.clock);
        }
        return object instanceof PyDateTime moment ? PyTime.microsecond(moment.clock) : 0;
    }

    private @Nullable PyObject tzinfo() {
        if (object instanceof PyTime time) {
            return time.tzinfo;
        }
        return object instanceof PyDateTime moment ? moment.tzinfo : null;
    }

    private String offset() {
        String known = offset;
        if (known == null) {
            offset = known = offset("");
        }
        return known;
    }

    private String colonOffset() {
        String known = colonOffset;
        if (known == null) {
            colonOffset = known = offset(":");
        }
        return known;
    }

    private String offset(String separator) {
        PyTimeDelta difference = ZoneQuestions.utcoffset(ts, tzinfo(), asked);
        return difference == null
                ? ""
                : new AsciiText(32).offset(difference, separator).toString();
    }

    /// The name of the time zone, in which a percent sign is doubled, because it becomes part of a format.
    private String name() {
        String known = name;
        if (known != null) {
            return known;
        }
        PyObject given = ZoneQuestions.tzname(ts, tzinfo(), asked);
        String made = "";
        if (given instanceof PyStr) {
            PyObject replaced = Calls.callMethod(ts, given, REPLACE, PyStr.of("%"), PyStr.of("%%"));
            if (!(replaced instanceof PyStr text)) {
                throw Raise.typeError("tzname.replace() did not return a string");
            }
            if (!text.isPlain()) {
                Codecs.utf8Encode(ts, text, null);
            }
            made = text.value();
        }
        name = made;
        return made;
    }
}
