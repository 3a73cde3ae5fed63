package dev.vertebra.interpreter.site;

import dev.vertebra.bytecode.PyCode;
import dev.vertebra.importsys.DeferredModules;
import dev.vertebra.importsys.start.Installation;
import dev.vertebra.importsys.start.SitePaths;
import dev.vertebra.interpreter.errors.ExceptionPrinter;
import dev.vertebra.interpreter.errors.StandardError;
import dev.vertebra.interpreter.eval.CodeExecution;
import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.interpreter.eval.RuntimeState;
import dev.vertebra.interpreter.options.RuntimeOptions;
import dev.vertebra.interpreter.sys.SysModule;
import dev.vertebra.namespaces.PyModule;
import dev.vertebra.natives.process.Environment;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Native;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the library's module `site` does at start.
///
/// To import it costs more than the rest of a short start, so its work is done here where it is plain: paths, prefixes,
/// built-ins. The module is in `sys.modules`, and its code runs when somebody looks into it. If a `.pth` file has
/// something to execute, or there is a `sitecustomize` or `usercustomize`, or `-v` wants to see it all, the module
/// itself is imported at once. Compare CPython Lib/site.py.
public final class SiteStart implements DeferredModules.Filler {
    private static final PyStr SITE = PyStr.intern("site");
    private static final String HOOK = "__interactivehook__";

    private final SitePaths.Plan plan;
    private final PyObject hook;

    private SiteStart(SitePaths.Plan plan) {
        this.plan = plan;
        this.hook = DeferredModules.function(Native.named(SiteFunctionsNatives.rows(), "register_readline"), SITE);
    }

    /// Does the work, unless `-S` forbids it or there is no library.
    ///
    /// @return false if `site` has failed, which has been told
    public static boolean run(PyThread ts) {
        RuntimeOptions options = ts.runtime().options();
        Installation installation = ts.runtime().installation();
        if (options.flags().noSite() || installation.library() == null) {
            return true;
        }
        if (options.flags().verbose() == 0) {
            SitePaths.Plan plan = plan(ts, options, installation);
            if (plan != null && take(ts, plan)) {
                return true;
            }
        }
        try {
            ts.importModule("site");
            return true;
        } catch (PyException e) {
            ts.decideContext(e);
            StandardError.write(
                    ts,
                    "Fatal Python error: init_import_site: Failed to import the site module\n"
                            + "Python runtime state: initialized\n");
            ExceptionPrinter.toStandardError(ts, e.value());
            return false;
        }
    }

    private static SitePaths.@Nullable Plan plan(PyThread ts, RuntimeOptions options, Installation installation) {
        List<String> before = new ArrayList<>();
        PyList path = SysModule.path(ts);
        for (int i = 0; i < path.size(); i++) {
            before.add(path.get(i).toString());
        }
        // As `site` does it: these two variables count under -E too.
        var environment = Environment.of(ts).all();
        return SitePaths.plan(
                installation,
                before,
                !options.flags().noUserSite(),
                environment.get("PYTHONUSERBASE"),
                environment.get("HOME"));
    }

    /// Does what a plan says.
    ///
    /// @return false, and nothing is changed, if there is a module that wants to be run now
    private static boolean take(PyThread ts, SitePaths.Plan plan) {
        PyList path = SysModule.path(ts);
        PyObject[] before = path.toArray();
        path.clear();
        for (String entry : plan.path()) {
            path.append(PyStr.of(entry));
        }
        if (finds(ts, "sitecustomize") || Boolean.TRUE.equals(plan.enablesUser()) && finds(ts, "usercustomize")) {
            path.clear();
            for (PyObject entry : before) {
                path.append(entry);
            }
            return false;
        }
        RuntimeState runtime = ts.runtime();
        runtime.setSysAttribute("_home", PyStr.orNone(plan.home()));
        if (plan.prefix() != null) {
            PyStr prefix = PyStr.of(plan.prefix());
            runtime.setSysAttribute("prefix", prefix);
            runtime.setSysAttribute("exec_prefix", prefix);
        }
        SiteBuiltins.install(ts);
        SiteStart start = new SiteStart(plan);
        if (!runtime.options().flags().isolated()) {
            runtime.setSysAttribute(HOOK, start.hook);
        }
        DeferredModules.putSite(ts, start);
        return true;
    }

    private static boolean finds(PyThread ts, String name) {
        PyObject finder = Attributes.get(ts, ts.importModule("_frozen_importlib_external"), "PathFinder");
        return Calls.callMethod(ts, finder, "find_spec", PyStr.of(name)) != PyNone.NONE;
    }

    @Override
    public void fill(ThreadState ts, PyCode code, PyModule module) {
        PyThread thread = (PyThread) ts;
        CodeExecution.ensureBuiltins(thread, module.dict());
        CodeExecution.run(thread, code, module.dict(), new SiteNamespace(module.dict()), null);
        PyList prefixes = new PyList();
        for (String prefix : plan.prefixes()) {
            prefixes.append(PyStr.of(prefix));
        }
        put(module, "PREFIXES", prefixes);
        put(module, "ENABLE_USER_SITE", plan.enablesUser() == null ? PyNone.NONE : PyBool.of(plan.enablesUser()));
        put(module, "USER_SITE", PyStr.of(plan.userSite()));
        put(module, "USER_BASE", PyStr.of(plan.userBase()));
        PyObject own = module.dict().getStr(PyStr.intern("register_readline"));
        if (own != null && thread.runtime().sysAttribute(PyStr.intern(HOOK)) == hook) {
            thread.runtime().setSysAttribute(HOOK, own);
        }
    }

    private static void put(PyModule module, String name, PyObject value) {
        module.dict().putStr(PyStr.intern(name), value);
    }
}
