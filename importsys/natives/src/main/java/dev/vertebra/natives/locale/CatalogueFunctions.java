package dev.vertebra.natives.locale;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;

/// The functions of `_locale` about messages: the locale C has no translations, so each is its own.
@NativeModuleTable("_locale")
final class CatalogueFunctions {
    private static final String FOLDER = "/usr/share/locale";

    private CatalogueFunctions() {}

    /// The translation of a message.
    @PyFunction("gettext(msg, /)")
    static PyObject gettext(PyStr msg) {
        return translated(msg);
    }

    /// The translation of a message, from the catalogue of a domain.
    @PyFunction("dgettext(domain, msg, /)")
    static PyObject dgettext(PyObject domain, PyStr msg) {
        LocaleFunctions.orNull(domain, "dgettext() argument 1");
        return translated(msg);
    }

    /// The translation of a message, from the catalogue of a domain, for a category.
    @PyFunction("dcgettext(domain, msg, category, /)")
    static PyObject dcgettext(PyObject domain, PyStr msg, int category) {
        LocaleFunctions.orNull(domain, "dcgettext() argument 1");
        return translated(msg);
    }

    private static PyObject translated(PyStr message) {
        LocaleFunctions.withoutNull(message);
        return message;
    }

    /// Chooses the domain of gettext and tells it; None only asks.
    @PyFunction("textdomain(domain, /)")
    static String textdomain(ThreadState ts, PyObject domain) {
        LocaleState state = LocaleState.of(ts);
        String wanted = LocaleFunctions.orNull(domain, "textdomain() argument 1");
        if (wanted != null) {
            state.domain = wanted.isEmpty() ? "messages" : wanted;
        }
        return state.domain;
    }

    /// Sets the folder of a domain's catalogues and tells it; None only asks.
    @PyFunction("bindtextdomain(domain, dir, /)")
    static String bindtextdomain(ThreadState ts, PyStr domain, PyObject dir) {
        LocaleState state = LocaleState.of(ts);
        String name = LocaleFunctions.withoutNull(domain);
        if (name.isEmpty()) {
            throw state.failure(ts, "domain must be a non-empty string");
        }
        String folder = LocaleFunctions.orNull(dir, "bindtextdomain() argument 2");
        if (folder != null) {
            state.folders.put(name, folder);
        }
        return state.folders.getOrDefault(name, FOLDER);
    }

    /// Sets the encoding of a domain's messages and tells it; None only asks.
    @PyFunction("bind_textdomain_codeset(domain, codeset, /)")
    static PyObject bindCodeset(ThreadState ts, PyStr domain, PyObject codeset) {
        LocaleState state = LocaleState.of(ts);
        String name = LocaleFunctions.withoutNull(domain);
        String encoding = LocaleFunctions.orNull(codeset, "bind_textdomain_codeset() argument 2");
        if (encoding != null) {
            state.encodings.put(name, encoding);
        }
        String known = state.encodings.get(name);
        return known == null ? PyNone.NONE : PyStr.of(known);
    }
}
