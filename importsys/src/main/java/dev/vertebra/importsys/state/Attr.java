package dev.vertebra.importsys.state;

import dev.vertebra.namespaces.PyModule;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The names of attributes and keys that the import system reads and writes, and how one is read that may be missing.
public final class Attr {
    public static final PyStr NAME = PyStr.intern("name");
    public static final PyStr LOADER = PyStr.intern("loader");
    public static final PyStr ORIGIN = PyStr.intern("origin");
    public static final PyStr LOADER_STATE = PyStr.intern("loader_state");
    public static final PyStr LOCATIONS = PyStr.intern("submodule_search_locations");
    public static final PyStr UNINITIALIZED = PyStr.intern("_uninitialized_submodules");
    public static final PyStr SET_FILE = PyStr.intern("_set_fileattr");
    public static final PyStr CACHED_FIELD = PyStr.intern("_cached");
    public static final PyStr CACHED = PyStr.intern("cached");
    public static final PyStr PARENT = PyStr.intern("parent");
    public static final PyStr HAS_LOCATION = PyStr.intern("has_location");
    public static final PyStr INITIALIZING = PyStr.intern("_initializing");
    public static final PyStr SPEC = PyStr.intern("__spec__");
    public static final PyStr D_NAME = PyStr.intern("__name__");
    public static final PyStr D_LOADER = PyStr.intern("__loader__");
    public static final PyStr PACKAGE = PyStr.intern("__package__");
    public static final PyStr D_PATH = PyStr.intern("__path__");
    public static final PyStr FILE = PyStr.intern("__file__");
    public static final PyStr D_CACHED = PyStr.intern("__cached__");
    public static final PyStr ALL = PyStr.intern("__all__");
    public static final PyStr DICT = PyStr.intern("__dict__");
    public static final PyStr QUALNAME = PyStr.intern("__qualname__");
    public static final PyStr MODULE = PyStr.intern("__module__");
    public static final PyStr DOC = PyStr.intern("__doc__");
    public static final PyStr FSPATH = PyStr.intern("__fspath__");
    public static final PyStr D_ORIGIN = PyStr.intern("_ORIGIN");
    public static final PyStr PATH = PyStr.intern("path");
    public static final PyStr NAMESPACE_PATH = PyStr.intern("_path");
    public static final PyStr META_PATH = PyStr.intern("meta_path");
    public static final PyStr PATH_HOOKS = PyStr.intern("path_hooks");
    public static final PyStr PATH_IMPORTER_CACHE = PyStr.intern("path_importer_cache");
    public static final PyStr FLAGS = PyStr.intern("flags");
    public static final PyStr FIND_SPEC = PyStr.intern("find_spec");
    public static final PyStr CREATE_MODULE = PyStr.intern("create_module");
    public static final PyStr EXEC_MODULE = PyStr.intern("exec_module");
    public static final PyStr LOAD_MODULE = PyStr.intern("load_module");
    public static final PyStr GET_FILENAME = PyStr.intern("get_filename");
    public static final PyStr IS_PACKAGE = PyStr.intern("is_package");
    public static final PyStr GET_CODE = PyStr.intern("get_code");
    public static final PyStr GET_DATA = PyStr.intern("get_data");
    public static final PyStr PATH_STATS = PyStr.intern("path_stats");
    public static final PyStr SOURCE_TO_CODE = PyStr.intern("source_to_code");
    public static final PyStr CACHE_BYTECODE = PyStr.intern("_cache_bytecode");
    public static final PyStr SET_DATA = PyStr.intern("set_data");
    public static final PyStr INVALIDATE_CACHES = PyStr.intern("invalidate_caches");
    public static final PyStr MTIME = PyStr.intern("mtime");
    public static final PyStr SIZE = PyStr.intern("size");

    private static final PyStr GETATTR = PyStr.intern("__getattr__");

    private Attr() {}

    /// An attribute of a module that the class of modules does not have, or null where there is none.
    public static @Nullable PyObject ofModule(ThreadState ts, PyObject module, PyStr name) {
        if (module instanceof PyModule plain && plain.type() == PyModule.TYPE) {
            PyObject value = plain.dict().getStr(name);
            if (value != null || plain.dict().getStr(GETATTR) == null) {
                return value;
            }
        }
        return Attributes.getOrNull(ts, module, name);
    }

    /// An attribute, or None where there is none.
    public static PyObject orNone(ThreadState ts, PyObject object, PyStr name) {
        PyObject value = Attributes.getOrNull(ts, object, name);
        return value == null ? PyNone.NONE : value;
    }
}
