package dev.vertebra.natives.io;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.FileNames;
import dev.vertebra.natives.io.bytes.BufferedRandom;
import dev.vertebra.natives.io.bytes.BufferedReader;
import dev.vertebra.natives.io.bytes.BufferedWriter;
import dev.vertebra.natives.io.bytes.PyFileIO;
import dev.vertebra.natives.io.streams.Streams;
import dev.vertebra.natives.io.text.PyTextIOWrapper;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;

/// The functions of `_io`. Compare CPython Modules/_io/_iomodule.c.
@NativeModuleTable("_io")
final class OpenFunction {
    private OpenFunction() {}

    /// A parsed mode.
    private record Mode(String raw, boolean binary, boolean plus, boolean writes, boolean appends) {}

    private static Mode parse(String mode) {
        StringBuilder raw = new StringBuilder();
        String seen = "";
        for (int i = 0; i < mode.length(); i++) {
            char c = mode.charAt(i);
            if ("xrwa+tb".indexOf(c) < 0 || seen.indexOf(c) >= 0) {
                throw Raise.valueError("invalid mode: '%s'", mode);
            }
            seen += c;
        }
        int kinds = 0;
        for (char c : new char[] {'x', 'r', 'w', 'a'}) {
            if (seen.indexOf(c) >= 0) {
                raw.append(c);
                kinds++;
            }
        }
        boolean binary = seen.indexOf('b') >= 0;
        boolean plus = seen.indexOf('+') >= 0;
        if (plus) {
            raw.append('+');
        }
        if (seen.indexOf('t') >= 0 && binary) {
            throw Raise.valueError("can't have text and binary mode at once");
        }
        if (kinds != 1) {
            throw Raise.valueError("must have exactly one of create/read/write/append mode");
        }
        return new Mode(raw.toString(), binary, plus, seen.indexOf('r') < 0, seen.indexOf('a') >= 0);
    }

    /// Opens a file and gives the stream for it.
    ///
    /// The mode is one of r, w, x, a, with + for reading and writing and b for bytes instead of text.
    @PyFunction(
            "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)")
    static PyObject open(
            ThreadState ts,
            PyObject file,
            String mode,
            int buffering,
            PyObject encoding,
            PyObject errors,
            PyObject newline,
            boolean closefd,
            PyObject opener) {
        PyObject path = Numbers.isIndex(file) ? file : FileNames.fspath(ts, file);
        Mode parsed = parse(mode);
        if (parsed.binary) {
            refuse(encoding, "an encoding");
            refuse(errors, "an errors");
            refuse(newline, "a newline");
            if (buffering == 1) {
                ts.warn(
                        ExceptionTypes.RuntimeWarning,
                        "line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be"
                                + " used",
                        1);
            }
        }
        PyObject raw = Calls.call4(ts, PyFileIO.TYPE, path, PyStr.of(parsed.raw), PyBool.of(closefd), opener);
        PyObject stream = raw;
        try (var held = ts.hold(raw)) {
            try {
                boolean terminal = buffering < 0 && Calls.callMethod(ts, raw, "isatty") == PyBool.TRUE;
                boolean byLine = terminal || buffering == 1 && !parsed.binary;
                int size = buffering < 0 || buffering == 1 ? Streams.BLOCK_SIZE : buffering;
                if (size == 0) {
                    if (!parsed.binary) {
                        throw Raise.valueError("can't have unbuffered text I/O");
                    }
                    return raw;
                }
                PyType type =
                        parsed.plus ? BufferedRandom.TYPE : parsed.writes ? BufferedWriter.TYPE : BufferedReader.TYPE;
                stream = Calls.call2(ts, type, raw, PyInt.of(size));
                return parsed.binary ? stream : text(ts, stream, mode, encoding, errors, newline, byLine);
            } catch (PyException e) {
                Calls.callMethod(ts, stream, "close");
                throw e;
            }
        }
    }

    private static PyObject text(
            ThreadState ts,
            PyObject buffer,
            String mode,
            PyObject encoding,
            PyObject errors,
            PyObject newline,
            boolean byLine) {
        try (var held = ts.hold(buffer)) {
            if (encoding == PyNone.NONE) {
                warnDefault(ts, 1);
            }
            String usual = ts.interpreter().utf8Mode ? "utf-8" : "UTF-8";
            PyObject code = encoding == PyNone.NONE ? PyStr.intern(usual) : encoding;
            PyObject wrapper = Calls.callAll(
                    ts, PyTextIOWrapper.TYPE, buffer, code, errors, newline, PyBool.of(byLine), PyBool.FALSE);
            Attributes.set(ts, wrapper, PyStr.intern("mode"), PyStr.of(mode));
            return wrapper;
        }
    }

    private static void refuse(PyObject argument, String name) {
        if (argument != PyNone.NONE) {
            throw Raise.valueError("binary mode doesn't take %s argument", name);
        }
    }

    /// Opens a file that has code in it.
    @PyFunction("open_code(path)")
    static PyObject openCode(ThreadState ts, PyObject path) {
        if (!(path instanceof PyStr)) {
            throw Raise.typeError(
                    "open_code() argument 'path' must be str, not %s",
                    path.type().name());
        }
        PyObject none = PyNone.NONE;
        return open(ts, path, "rb", -1, none, none, none, true, none);
    }

    /// The encoding that an argument encoding=None stands for.
    @PyFunction("text_encoding(encoding, stacklevel=2, /)")
    static PyObject textEncoding(ThreadState ts, PyObject encoding, int stacklevel) {
        if (encoding != PyNone.NONE) {
            return encoding;
        }
        warnDefault(ts, stacklevel);
        return PyStr.intern(ts.interpreter().utf8Mode ? "utf-8" : "locale");
    }

    /// Warns that no encoding was given, if that is asked for. PEP 597.
    private static void warnDefault(ThreadState ts, int stackLevel) {
        if (ts.interpreter().warnDefaultEncoding) {
            ts.warn(ExceptionTypes.EncodingWarning, "'encoding' argument not specified", stackLevel);
        }
    }
}
