package dev.vertebra.natives.posix;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;

/// The module `_locale`: the locale C, the only one, with UTF-8.
@NativeModuleTable("_locale")
final class LocaleFunctions {
    private LocaleFunctions() {}

    /// Sets or asks for the locale.
    @PyFunction("setlocale(category, locale=None, /)")
    static PyObject setlocale(int category, PyObject locale) {
        if (locale == PyNone.NONE) {
            return PyStr.intern(category == 0 ? "C.UTF-8" : "C");
        }
        String name = String.valueOf(locale);
        if (name.isEmpty() || name.equals("C") || name.equals("POSIX") || name.equals("C.UTF-8")) {
            return PyStr.of(name.isEmpty() || name.equals("POSIX") ? "C" : name);
        }
        throw Raise.raise(ExceptionTypes.ValueError, "unsupported locale setting");
    }

    /// How numbers and money are written.
    @PyFunction("localeconv()")
    static PyObject localeconv(ThreadState ts) {
        PyDict all = new PyDict();
        String[] texts = {
            "int_curr_symbol",
            "currency_symbol",
            "mon_decimal_point",
            "mon_thousands_sep",
            "positive_sign",
            "negative_sign",
            "thousands_sep"
        };
        for (String name : texts) {
            all.putStr(PyStr.intern(name), PyStr.EMPTY);
        }
        String[] numbers = {
            "int_frac_digits",
            "frac_digits",
            "p_cs_precedes",
            "p_sep_by_space",
            "n_cs_precedes",
            "n_sep_by_space",
            "p_sign_posn",
            "n_sign_posn"
        };
        for (String name : numbers) {
            all.putStr(PyStr.intern(name), PyInt.of(127));
        }
        all.putStr(PyStr.intern("decimal_point"), PyStr.intern("."));
        all.putStr(PyStr.intern("grouping"), new PyList());
        all.putStr(PyStr.intern("mon_grouping"), new PyList());
        return all;
    }

    /// The encoding of the locale.
    @PyFunction("getencoding()")
    static String getencoding() {
        return "UTF-8";
    }

    /// What the locale has under a key.
    @PyFunction("nl_langinfo(key, /)")
    static String langinfo(int key) {
        return key == 14 ? "UTF-8" : key == 65536 ? "." : "";
    }

    /// Compares texts.
    @PyFunction("strcoll(os1, os2, /)")
    static int strcoll(PyStr os1, PyStr os2) {
        return Integer.signum(os1.compareTo(os2));
    }

    /// A text that compares as strcoll does.
    @PyFunction("strxfrm(string, /)")
    static PyObject strxfrm(PyStr string) {
        return string;
    }

    static void fill(PyDict namespace) {
        String[] categories = {"CTYPE", "NUMERIC", "TIME", "COLLATE", "MONETARY", "MESSAGES", "ALL"};
        for (int i = 0; i < categories.length; i++) {
            namespace.putStr(PyStr.intern("LC_" + categories[i]), PyInt.of(i));
        }
        namespace.putStr(PyStr.intern("CHAR_MAX"), PyInt.of(127));
        namespace.putStr(PyStr.intern("CODESET"), PyInt.of(14));
        namespace.putStr(PyStr.intern("RADIXCHAR"), PyInt.of(65536));
        namespace.putStr(PyStr.intern("THOUSEP"), PyInt.of(65537));
        namespace.putStr(PyStr.intern("Error"), ExceptionTypes.ValueError);
    }
}
