package dev.vertebra.interpreter.sys;

import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.interpreter.eval.RuntimeState;
import dev.vertebra.interpreter.options.RuntimeOptions;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyFrozenSet;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PySimpleNamespace;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyStructSequence;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import java.util.Arrays;
import java.util.List;

/// The contents of `sys` that are no functions. Compare CPython Python/sysmodule.c.
public final class SysModule {
    private static final PyType VERSION_INFO = PyStructSequence.define(
            "sys.version_info",
            "sys.version_info\n\nVersion information as a named tuple.",
            5,
            false,
            "major the major version",
            "minor the minor version",
            "micro the patch level",
            "releaselevel 'alpha', 'beta', 'candidate' or 'final'",
            "serial the number of the release within its level");
    private static final PyType FLOAT_INFO = PyStructSequence.define(
            "sys.float_info",
            "sys.float_info\n\nA named tuple holding information about the float type.",
            11,
            true,
            "max the largest finite float",
            "max_exp the largest exponent of 2",
            "max_10_exp the largest exponent of 10",
            "min the smallest positive normalised float",
            "min_exp the smallest exponent of 2",
            "min_10_exp the smallest exponent of 10",
            "dig how many decimal digits a float keeps",
            "mant_dig how many digits the significand has",
            "epsilon the distance from 1.0 to the next float",
            "radix the base of the exponent",
            "rounds how arithmetic rounds");
    private static final PyType INT_INFO = PyStructSequence.define(
            "sys.int_info",
            "sys.int_info\n\nA named tuple that holds information about Python's internal representation of integers.",
            4,
            true,
            "bits_per_digit how many bits a digit has",
            "sizeof_digit how many bytes a digit takes",
            "default_max_str_digits the limit of digits at the start",
            "str_digits_check_threshold the smallest limit of digits");
    private static final PyType HASH_INFO = PyStructSequence.define(
            "sys.hash_info",
            "hash_info\n\nA named tuple providing parameters used for computing hashes.",
            9,
            true,
            "width how many bits a hash has",
            "modulus the prime of the hashes of numbers",
            "inf the hash of infinity",
            "nan no longer in use",
            "imag the factor of the imaginary part",
            "algorithm the hash of text and bytes",
            "hash_bits how many bits the algorithm gives",
            "seed_bits how many bits its key has",
            "cutoff up to which length another algorithm is used");
    private static final PyType THREAD_INFO = PyStructSequence.define(
            "sys.thread_info",
            "sys.thread_info\n\nA named tuple holding information about the thread implementation.",
            3,
            true,
            "name the thread implementation",
            "lock how locks are made",
            "version its version");

    /// What `sys.get_asyncgen_hooks` gives.
    static final PyType ASYNCGEN_HOOKS = PyStructSequence.define(
            "asyncgen_hooks",
            "The hooks of asynchronous generators.",
            2,
            true,
            "firstiter what is called when a generator first runs",
            "finalizer what is called when one that has not ended goes");

    private final ThreadState ts;
    private final RuntimeState runtime;
    private final PyDict namespace;

    private SysModule(ThreadState ts, PyDict namespace) {
        this.ts = ts;
        this.runtime = ((PyThread) ts).runtime();
        this.namespace = namespace;
    }

    /// Fills the namespace.
    public static void fill(ThreadState ts, PyObject owner, PyDict namespace) {
        SysModule module = new SysModule(ts, namespace);
        module.version();
        module.numbers();
        SysConfiguration.fill(module, module.runtime);
        module.importState();
        NativeModule.addFunctions(
                owner,
                namespace,
                "sys",
                SysFunctionsNatives.rows(),
                CoroutineFunctionsNatives.rows(),
                TracingFunctionsNatives.rows(),
                FrameFunctionsNatives.rows(),
                HookFunctionsNatives.rows(),
                AuditFunctionsNatives.rows(),
                CacheFunctionsNatives.rows());
        module.put("monitoring", MonitoringFunctions.module((PyThread) ts));
        for (String hook : new String[] {"displayhook", "excepthook", "unraisablehook", "breakpointhook"}) {
            PyObject function = namespace.getStr(PyStr.intern(hook));
            if (function != null) {
                module.put("__" + hook + "__", function);
            }
        }
    }

    void put(String name, PyObject value) {
        namespace.putStr(PyStr.intern(name), value);
    }

    private void put(String name, String value) {
        put(name, PyStr.of(value));
    }

    private void version() {
        PyObject info = PyStructSequence.of(
                VERSION_INFO, PyInt.of(3), PyInt.of(13), PyInt.of(0), PyStr.of("final"), PyInt.of(0));
        put("version", RuntimeState.VERSION);
        put("version_info", info);
        put("hexversion", PyInt.of(0x030d00f0));
        put("api_version", PyInt.of(1013));
        put("copyright", "Copyright (c) the Vertebra authors.");
        put("platform", "linux");
        put("byteorder", "little");
        put("abiflags", "");
        put("_git", PyTuple.of(PyStr.of("Vertebra"), PyStr.EMPTY, PyStr.EMPTY));
        put("_framework", "");
        put(
                "implementation",
                PySimpleNamespace.of(
                        new String[] {"name", "cache_tag", "version", "hexversion", "_multiarch"},
                        PyStr.of("vertebra"),
                        PyStr.of(runtime.sharesCpythonCaches() ? "cpython-313" : "vertebra-313"),
                        info,
                        PyInt.of(0x030d00f0),
                        PyStr.of("x86_64-linux-gnu")));
    }

    private void numbers() {
        put("maxsize", PyInt.of(Long.MAX_VALUE));
        put("maxunicode", PyInt.of(0x10FFFF));
        put(
                "float_info",
                PyStructSequence.of(
                        FLOAT_INFO,
                        PyFloat.of(Double.MAX_VALUE),
                        PyInt.of(1024),
                        PyInt.of(308),
                        PyFloat.of(Double.MIN_NORMAL),
                        PyInt.of(-1021),
                        PyInt.of(-307),
                        PyInt.of(15),
                        PyInt.of(53),
                        PyFloat.of(Math.ulp(1.0)),
                        PyInt.of(2),
                        PyInt.of(1)));
        put("float_repr_style", "short");
        put("int_info", PyStructSequence.of(INT_INFO, PyInt.of(30), PyInt.of(4), PyInt.of(4300), PyInt.of(640)));
        put(
                "hash_info",
                PyStructSequence.of(
                        HASH_INFO,
                        PyInt.of(64),
                        PyInt.of((1L << 61) - 1),
                        PyInt.of(314159),
                        PyInt.of(0),
                        PyInt.of(1000003),
                        PyStr.of("siphash13"),
                        PyInt.of(64),
                        PyInt.of(128),
                        PyInt.of(0)));
        put("thread_info", PyStructSequence.of(THREAD_INFO, PyStr.of("pthread"), PyStr.of("semaphore"), PyNone.NONE));
    }

    private void importState() {
        put("modules", runtime.modules());
        put("path", strings(searchPath()));
        put("meta_path", new PyList());
        put("path_hooks", new PyList());
        put("path_importer_cache", new PyDict());
        String[] natives = runtime.nativeNames().toArray(new String[0]);
        Arrays.sort(natives);
        put("builtin_module_names", PyTuple.of(strings(List.of(natives)).toArray()));
        put("stdlib_module_names", Calls.call1(ts, PyFrozenSet.TYPE, PyTuple.of(LibraryNames.all())));
    }

    /// The entries of `sys.path` behind the first: those given, those of PYTHONPATH, the library.
    private List<String> searchPath() {
        RuntimeOptions options = runtime.options();
        return runtime.installation()
                .path(
                        options.path(),
                        options.variable("PYTHONPATH"),
                        java.nio.file.Path.of("").toAbsolutePath());
    }

    /// `sys.path`; an empty list if it is none.
    public static PyList path(PyThread ts) {
        PyObject path = ts.runtime().sysAttribute(PyStr.intern("path"));
        return path instanceof PyList list ? list : new PyList();
    }

    private static PyList strings(List<String> texts) {
        PyList list = new PyList();
        for (String text : texts) {
            list.append(PyStr.of(text));
        }
        return list;
    }
}
