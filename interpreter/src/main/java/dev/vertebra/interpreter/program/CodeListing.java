package dev.vertebra.interpreter.program;

import dev.vertebra.bytecode.PyCode;
import dev.vertebra.bytecode.SourceCompiler;
import dev.vertebra.bytecode.dis.Colours;
import dev.vertebra.bytecode.dis.Disassembler;
import dev.vertebra.bytecode.marshal.MarshalReader;
import dev.vertebra.bytecode.marshal.Pyc;
import dev.vertebra.interpreter.builtins.SourceText;
import dev.vertebra.interpreter.errors.StandardError;
import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.interpreter.eval.RuntimeState;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.OpenFile;
import dev.vertebra.natives.process.Environment;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Prints the bytecode of a file or module that is found but not run, whole or of one function or class in it.
public final class CodeListing {
    private static final String STANDARD_INPUT = "-";
    private static final int FAILED = 1;

    private final PyThread ts;
    private final Disassembler.Options options;

    /// A listing on the standard output of the runtime.
    public CodeListing(PyThread ts, Disassembler.Options options) {
        this.ts = ts;
        this.options = options.withColours(colours() ? Colours.ANSI : Colours.NONE);
    }

    /// Prints what a target names: `-`, a file, a module, or one of these with `:` and a qualified name.
    ///
    /// @return the exit status
    public int print(String target) {
        int colon = target.lastIndexOf(':');
        String place = colon < 0 || isFile(target) ? target : target.substring(0, colon);
        PyCode code = code(place);
        if (code == null) {
            return FAILED;
        }
        if (place.length() == target.length()) {
            show(code);
            return 0;
        }
        String name = target.substring(colon + 1);
        List<PyCode> found = new ArrayList<>();
        collect(code, name, found);
        if (found.isEmpty()) {
            complain("there is no code named '" + name + "' in '" + place + "'");
            return FAILED;
        }
        for (int i = 0; i < found.size(); i++) {
            if (i > 0) {
                out("\n");
            }
            show(found.get(i));
        }
        return 0;
    }

    private void show(PyCode code) {
        out(Disassembler.text(ts, code, options));
    }

    /// The code objects of a qualified name in the order of their definitions.
    private static void collect(PyCode code, String name, List<PyCode> found) {
        for (int i = 0; i < code.co_consts().size(); i++) {
            if (code.co_consts().get(i) instanceof PyCode nested) {
                if (nested.co_qualname().value().equals(name)) {
                    found.add(nested);
                }
                collect(nested, name, found);
            }
        }
    }

    // --- where code comes from

    private @Nullable PyCode code(String place) {
        if (place.equals(STANDARD_INPUT)) {
            return compile(read("<stdin>", () -> ts.runtime().options().input().readAllBytes()), "<stdin>");
        }
        if (!isFile(place)) {
            return ofModule(place);
        }
        byte[] content = read(place, () -> Files.readAllBytes(Path.of(place)));
        if (!Pyc.hasMagic(content)) {
            return compile(content, place);
        }
        return MarshalReader.load(ts, content, Pyc.HEADER, true) instanceof PyCode code
                ? code
                : complain("there is no code in '" + place + "'");
    }

    private static boolean isFile(String name) {
        try {
            return Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private interface Reading {
        byte[] bytes() throws IOException;
    }

    private byte[] read(String name, Reading reading) {
        try {
            return reading.bytes();
        } catch (IOException e) {
            throw Errno.error(e, PyStr.of(name));
        }
    }

    private PyCode compile(byte[] source, String filename) {
        RuntimeState runtime = ts.runtime();
        SourceText.checkFile(ts, source, filename);
        return (PyCode) runtime.compiler()
                .compile(
                        ts,
                        SourceText.request(
                                PyBytes.of(source),
                                PyStr.of(filename),
                                SourceCompiler.Mode.EXEC,
                                0,
                                runtime.optimisation(),
                                -1));
    }

    /// The code of a module, as its loader has it; packages around it are imported, the module itself is not.
    private @Nullable PyCode ofModule(String name) {
        PyObject spec;
        try {
            PyObject finder = Attributes.get(ts, ts.importModule("importlib.util"), "find_spec");
            spec = Calls.call1(ts, finder, PyStr.of(name));
        } catch (PyException e) {
            if (!e.matches(ExceptionTypes.ImportError) && !e.matches(ExceptionTypes.ValueError)) {
                throw e;
            }
            return complain(Text.str(ts, e.value()).value());
        }
        if (spec == PyNone.NONE) {
            return complain("there is neither a file nor a module '" + name + "'");
        }
        PyObject loader = Attributes.get(ts, spec, "loader");
        PyObject get = loader == PyNone.NONE ? null : Attributes.getOrNull(ts, loader, PyStr.intern("get_code"));
        PyObject code = get == null ? PyNone.NONE : Calls.call1(ts, get, PyStr.of(name));
        return code instanceof PyCode found ? found : complain("the module '" + name + "' has no bytecode");
    }

    // --- the terminal

    private void out(String text) {
        PyObject out = ts.runtime().sysAttribute(PyStr.intern("stdout"));
        if (out != null && out != PyNone.NONE) {
            Calls.callMethod(ts, out, "write", PyStr.of(text));
        }
    }

    private @Nullable PyCode complain(String message) {
        StandardError.write(ts, "dis: " + message + "\n");
        return null;
    }

    /// Whether colours are wanted. Compare CPython Lib/_colorize.py `can_colorize`.
    private boolean colours() {
        if (!ts.runtime().options().flags().ignoreEnvironment()) {
            Environment environment = Environment.of(ts);
            String asked = ts.runtime().options().variable("PYTHON_COLORS");
            if ("0".equals(asked) || "1".equals(asked)) {
                return "1".equals(asked);
            }
            if (environment.isSet("NO_COLOR")) {
                return false;
            }
            if (environment.isSet("FORCE_COLOR")) {
                return true;
            }
            if ("dumb".equals(ts.runtime().options().environment().get("TERM"))) {
                return false;
            }
        }
        OpenFile output = Descriptors.of(ts).getOrNull(1);
        return output != null && output.isTerminal();
    }
}
