package dev.vertebra.importsys;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.importsys.loading.Loading;
import dev.vertebra.importsys.loading.Specs;
import dev.vertebra.importsys.state.Attr;
import dev.vertebra.importsys.state.ImportErrors;
import dev.vertebra.importsys.state.ImportState;
import dev.vertebra.importsys.state.PyModuleLock;
import dev.vertebra.importsys.state.Verbose;
import dev.vertebra.namespaces.PyModule;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import org.jspecify.annotations.Nullable;

/// The functions of `_frozen_importlib`. Compare CPython Lib/importlib/_bootstrap.py.
@NativeModuleTable("_frozen_importlib")
final class BootstrapFunctions {
    private BootstrapFunctions() {}

    /// Imports a module by name.
    ///
    /// The globals tell where a relative import starts from; the locals are not read. The fromlist
    /// names what the module must have as attributes, and level is the number of dots.
    @PyFunction("__import__(name, globals=None, locals=None, fromlist=(), level=0)")
    static PyObject doImport(
            ThreadState ts, PyObject name, PyObject globals, PyObject locals, @Nullable PyObject fromlist, long level) {
        PyObject from = fromlist == null ? PyTuple.EMPTY : fromlist;
        // Its texts for wrong arguments are not those of the built-in.
        PyObject anchor =
                level == 0 ? null : Import.packageOf(ts, Truth.of(ts, globals) ? globals : new PyDict(), false);
        Loading.check(ts, name, anchor, (int) level);
        return Import.importName(ts, name, globals, from, (int) level);
    }

    /// Imports a module by its name, seen from a package, with `level` dots; gives the module.
    @PyFunction("_gcd_import(name, package=None, level=0)")
    static PyObject gcdImport(ThreadState ts, PyObject name, PyObject anchor, long level) {
        return Loading.gcdImport(ts, name, anchor, (int) level);
    }

    /// Looks for a module and loads it.
    @PyFunction("_find_and_load(name, import_)")
    static PyObject findAndLoad(ThreadState ts, PyStr name, PyObject importer) {
        return Loading.findAndLoad(ts, name);
    }

    /// The spec that the first finder of sys.meta_path with one gives, or None.
    @PyFunction("_find_spec(name, path, target=None)")
    static PyObject findSpec(ThreadState ts, PyStr name, PyObject path, PyObject target) {
        return Loading.findSpec(ts, name, path, target);
    }

    /// What `__import__` gives for a fromlist, whose submodules are imported where needed.
    @PyFunction("_handle_fromlist(module, fromlist, import_, *, recursive=False)")
    static PyObject handleFromlist(
            ThreadState ts, PyObject module, PyObject fromlist, PyObject importer, boolean recursive) {
        Import.handleFromlist(ts, module, fromlist, recursive);
        return module;
    }

    /// The package of the code that has these globals.
    @PyFunction("_calc___package__(globals)")
    static PyObject calcPackage(ThreadState ts, PyObject globals) {
        return Import.packageOf(ts, globals, false);
    }

    /// The full name of a module that is named relative to a package.
    @PyFunction("_resolve_name(name, package, level)")
    static PyObject resolveName(PyStr name, PyStr anchor, long level) {
        return Loading.resolve(name, anchor, (int) level);
    }

    /// Checks the arguments of an import.
    @PyFunction("_sanity_check(name, package, level)")
    static void sanityCheck(ThreadState ts, PyObject name, PyObject anchor, long level) {
        Loading.check(ts, name, anchor, (int) level);
    }

    /// Makes the module of a spec by its loader, with the import attributes set.
    @PyFunction("_load(spec)")
    static PyObject load(ThreadState ts, PyObject spec) {
        return Loading.load(ts, spec);
    }

    @PyFunction("_load_unlocked(spec)")
    static PyObject loadUnlocked(ThreadState ts, PyObject spec) {
        return Loading.loadUnlocked(ts, spec);
    }

    /// Runs the module of a spec in the namespace of a module that exists.
    @PyFunction("_exec(spec, module)")
    static PyObject exec(ThreadState ts, PyObject spec, PyObject module) {
        return Loading.reexecute(ts, spec, module);
    }

    /// Loads a module by name, puts it in sys.modules, and gives it.
    @PyFunction("_load_module_shim(self, fullname)")
    static PyObject loadModuleShim(ThreadState ts, PyObject self, PyObject name) {
        return Loading.loadModule(ts, self, name);
    }

    /// Makes the module of a spec, by its loader where that makes modules; does not run it.
    @PyFunction("module_from_spec(spec)")
    static PyObject moduleFromSpec(ThreadState ts, PyObject spec) {
        return Specs.newModule(ts, spec);
    }

    /// The spec of a module with a loader, which is asked where the module lies and whether it is a package.
    @PyFunction("spec_from_loader(name, loader, *, origin=None, is_package=None)")
    static PyObject specFromLoader(
            ThreadState ts, PyObject name, PyObject loader, PyObject origin, PyObject isPackage) {
        return Specs.fromLoader(ts, name, loader, origin, isPackage);
    }

    @PyFunction("_spec_from_module(module, loader=None, origin=None)")
    static PyObject specFromModule(ThreadState ts, PyObject module, PyObject loader, PyObject origin) {
        return Specs.fromModule(ts, module, loader, origin);
    }

    @PyFunction("_init_module_attrs(spec, module, *, override=False)")
    static PyObject initModuleAttrs(ThreadState ts, PyObject spec, PyObject module, boolean override) {
        Specs.initialise(ts, spec, module, override);
        return module;
    }

    @PyFunction("_new_module(name)")
    static PyObject newModule(ThreadState ts, PyObject name) {
        return Calls.call1(ts, PyModule.TYPE, name);
    }

    /// How a module is shown, from its spec where it has one.
    @PyFunction("_module_repr(module)")
    static PyObject moduleRepr(ThreadState ts, PyObject module) {
        return Text.repr(ts, module);
    }

    @PyFunction("_call_with_frames_removed(f, *args, **kwds)")
    static PyObject call(ThreadState ts, PyObject function, PyTuple args, PyDict keywords) {
        return Calls.call(ts, function, args, keywords);
    }

    /// Writes a message to sys.stderr if the runtime is as verbose as that.
    @PyFunction("_verbose_message(message, *args, verbosity=1)")
    static void verboseMessage(ThreadState ts, PyObject message, PyTuple args, long verbosity) {
        if (Verbose.is(ts, (int) verbosity)) {
            PyObject format = Attributes.get(ts, message, "format");
            Verbose.write(ts, Calls.call(ts, format, args, null).toString());
        }
    }

    @PyFunction("_builtin_from_name(name)")
    static PyObject builtinFromName(ThreadState ts, PyStr name) {
        PyObject finder = ImportState.classes(ts).builtinImporter;
        PyObject spec = Calls.callMethod(ts, finder, Attr.FIND_SPEC, name);
        if (spec == PyNone.NONE) {
            throw ImportErrors.importError("no built-in module named " + name, null);
        }
        return Loading.loadUnlocked(ts, spec);
    }

    /// Waits until no other thread is importing the module of this name.
    @PyFunction("_lock_unlock_module(name)")
    static void lockUnlockModule(ThreadState ts, PyStr name) {
        ImportState.of(ts).locks.pass(ts, name);
    }

    /// The lock of a module.
    @PyFunction("_get_module_lock(name)")
    static PyObject getModuleLock(ThreadState ts, PyStr name) {
        return new PyModuleLock(ImportState.of(ts).locks.shown(name.value()));
    }
}
