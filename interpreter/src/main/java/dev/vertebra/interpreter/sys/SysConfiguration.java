package dev.vertebra.interpreter.sys;

import dev.vertebra.importsys.start.Installation;
import dev.vertebra.interpreter.eval.RuntimeState;
import dev.vertebra.interpreter.options.RuntimeFlags;
import dev.vertebra.interpreter.options.RuntimeOptions;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyStructSequence;
import dev.vertebra.objectmodel.PyType;
import java.util.List;

/// What `sys` tells of how the runtime was started: the command line, its flags, the installation.
final class SysConfiguration {
    private static final PyType FLAGS = PyStructSequence.define(
            "sys.flags",
            "sys.flags\n\nFlags provided through command line arguments or environment vars.",
            18,
            false,
            "debug -d",
            "inspect -i",
            "interactive -i",
            "optimize -O or -OO",
            "dont_write_bytecode -B",
            "no_user_site -s",
            "no_site -S",
            "ignore_environment -E",
            "verbose -v",
            "bytes_warning -b",
            "quiet -q",
            "hash_randomization -R",
            "isolated -I",
            "dev_mode -X dev",
            "utf8_mode -X utf8",
            "warn_default_encoding -X warn_default_encoding",
            "safe_path -P",
            "int_max_str_digits -X int_max_str_digits",
            "gil -X gil");

    private final SysModule module;
    private final RuntimeState runtime;

    private SysConfiguration(SysModule module, RuntimeState runtime) {
        this.module = module;
        this.runtime = runtime;
    }

    /// Puts it into the module.
    static void fill(SysModule module, RuntimeState runtime) {
        SysConfiguration configuration = new SysConfiguration(module, runtime);
        configuration.options();
        configuration.installation();
        configuration.limits();
    }

    private void options() {
        RuntimeOptions options = runtime.options();
        put("flags", flags(options.flags()));
        put("dont_write_bytecode", PyBool.of(options.flags().dontWriteBytecode()));
        put("argv", strings(options.arguments()));
        put("orig_argv", strings(options.originalArguments()));
        put("warnoptions", strings(options.warnOptions()));
        PyDict xOptions = xOptions(options);
        put("_xoptions", xOptions);
        put("pycache_prefix", cacheFolder(options, xOptions));
    }

    private static PyObject flags(RuntimeFlags f) {
        return PyStructSequence.of(
                FLAGS,
                PyInt.of(f.debug()),
                PyInt.of(f.inspect()),
                PyInt.of(f.interactive()),
                PyInt.of(f.optimise()),
                flag(f.dontWriteBytecode()),
                flag(f.noUserSite()),
                flag(f.noSite()),
                flag(f.ignoreEnvironment()),
                PyInt.of(f.verbose()),
                PyInt.of(f.bytesWarning()),
                flag(f.quiet()),
                flag(f.hashRandomisation()),
                flag(f.isolated()),
                PyBool.of(f.devMode()),
                flag(f.utf8Mode()),
                flag(f.warnDefaultEncoding()),
                PyBool.of(f.safePath()),
                PyInt.of(f.intMaxStringDigits()),
                PyInt.of(1));
    }

    private static PyObject flag(boolean on) {
        return PyInt.of(on ? 1 : 0);
    }

    private static PyDict xOptions(RuntimeOptions options) {
        PyDict xOptions = new PyDict();
        for (String option : options.xOptions()) {
            int equals = option.indexOf('=');
            xOptions.putStr(
                    PyStr.of(equals < 0 ? option : option.substring(0, equals)),
                    equals < 0 ? PyBool.TRUE : PyStr.of(option.substring(equals + 1)));
        }
        return xOptions;
    }

    /// The folder of compiled files, or None for those beside the sources.
    private static PyObject cacheFolder(RuntimeOptions options, PyDict xOptions) {
        PyObject cache = xOptions.getStr(PyStr.intern("pycache_prefix"));
        if (cache != null) {
            return cache instanceof PyStr folder && folder.length() > 0 ? folder : PyNone.NONE;
        }
        return PyStr.orNone(options.variable("PYTHONPYCACHEPREFIX"));
    }

    private void installation() {
        Installation installation = runtime.installation();
        for (String name : new String[] {"prefix", "base_prefix"}) {
            put(name, installation.prefix());
        }
        for (String name : new String[] {"exec_prefix", "base_exec_prefix"}) {
            put(name, installation.execPrefix());
        }
        put("platlibdir", installation.platlibdir());
        put("executable", installation.executable());
        put("_base_executable", installation.baseExecutable());
        put("_home", PyNone.NONE);
        java.nio.file.Path library = installation.library();
        put("_stdlib_dir", library == null ? PyNone.NONE : PyStr.of(library.toString()));
    }

    /// What the runtime itself goes by.
    private void limits() {
        RuntimeFlags f = runtime.options().flags();
        runtime.intMaxStringDigits = f.intMaxStringDigits();
        runtime.warnDefaultEncoding = f.warnDefaultEncoding();
        runtime.utf8Mode = f.utf8Mode();
        runtime.debugRanges = f.debugRanges();
    }

    private void put(String name, PyObject value) {
        module.put(name, value);
    }

    private void put(String name, String value) {
        module.put(name, PyStr.of(value));
    }

    private static PyList strings(List<String> texts) {
        PyList list = new PyList();
        for (String text : texts) {
            list.append(PyStr.of(text));
        }
        return list;
    }
}
