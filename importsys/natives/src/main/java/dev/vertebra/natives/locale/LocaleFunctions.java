package dev.vertebra.natives.locale;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The functions of `_locale` about locales. Compare CPython Modules/_localemodule.c.
@NativeModuleTable("_locale")
final class LocaleFunctions {
    private static final String ASCII = "ANSI_X3.4-1968";

    private LocaleFunctions() {}

    /// Sets the locale of a category, or of all, and tells its name; without a locale it only tells.
    @PyFunction("setlocale(category, locale=None, /)")
    @ShownSignature("($module, category, locale=<unrepresentable>, /)")
    static PyObject setlocale(ThreadState ts, int category, PyObject locale) {
        if (locale != PyNone.NONE && !(locale instanceof PyStr)) {
            throw Raise.typeError(
                    "setlocale() argument 2 must be str or None, not %s",
                    locale.type().name());
        }
        LocaleState state = LocaleState.of(ts);
        LocaleCategory known = LocaleCategory.of(category);
        if (!(locale instanceof PyStr name)) {
            if (known == null) {
                throw state.failure(ts, "locale query failed");
            }
            return PyStr.of(state.name(known));
        }
        if (known == null || !state.choose(ts, known, withoutNull(name))) {
            throw state.failure(ts, "unsupported locale setting");
        }
        return PyStr.of(state.name(known));
    }

    /// How numbers and money are written.
    @PyFunction("localeconv()")
    static PyObject localeconv() {
        PyDict all = new PyDict();
        put(all, PyStr.EMPTY, "int_curr_symbol", "currency_symbol", "mon_decimal_point", "mon_thousands_sep");
        put(all, new PyList(), "mon_grouping");
        put(all, PyStr.EMPTY, "positive_sign", "negative_sign");
        put(all, PyInt.of(Byte.MAX_VALUE), "int_frac_digits", "frac_digits", "p_cs_precedes", "p_sep_by_space");
        put(all, PyInt.of(Byte.MAX_VALUE), "n_cs_precedes", "n_sep_by_space", "p_sign_posn", "n_sign_posn");
        put(all, PyStr.intern("."), "decimal_point");
        put(all, PyStr.EMPTY, "thousands_sep");
        put(all, new PyList(), "grouping");
        return all;
    }

    private static void put(PyDict all, PyObject value, String... names) {
        for (String name : names) {
            all.putStr(PyStr.intern(name), value);
        }
    }

    /// The encoding of the locale.
    @PyFunction("getencoding()")
    static String getencoding(ThreadState ts) {
        return encoding(ts);
    }

    private static String encoding(ThreadState ts) {
        return LocaleState.of(ts).textIsUnicode() ? "UTF-8" : ASCII;
    }

    /// What the locale has under a key.
    @PyFunction("nl_langinfo(key, /)")
    static String langinfo(ThreadState ts, int key) {
        LocaleFacts.Fact fact = LocaleFacts.ofKey(key);
        if (fact == null) {
            throw Raise.valueError("unsupported langinfo constant");
        }
        return key == LocaleFacts.CODESET ? encoding(ts) : fact.text();
    }

    /// Compares texts in the order of the locale.
    @PyFunction("strcoll(os1, os2, /)")
    static int strcoll(PyStr os1, PyStr os2) {
        withoutNull(os1);
        withoutNull(os2);
        return Integer.signum(os1.compareTo(os2));
    }

    /// A text that compares as strcoll does.
    @PyFunction("strxfrm(string, /)")
    static PyObject strxfrm(PyStr string) {
        withoutNull(string);
        return string;
    }

    /// The text for C, where a zero ends it.
    static String withoutNull(PyStr text) {
        String value = text.toString();
        if (value.indexOf('\0') >= 0) {
            throw Raise.valueError("embedded null character");
        }
        return value;
    }

    /// The text of an argument that may be None.
    static @Nullable String orNull(PyObject text, String call) {
        if (text == PyNone.NONE) {
            return null;
        }
        if (text instanceof PyStr name) {
            return withoutNull(name);
        }
        throw Raise.typeError(
                "%s must be str or None, not %s", call, text.type().name());
    }
}
