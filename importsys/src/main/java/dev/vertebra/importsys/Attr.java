package dev.vertebra.importsys;

import dev.vertebra.objectmodel.PyStr;

/// The names of attributes and keys that the import system reads and writes.
final class Attr {
    static final PyStr NAME = PyStr.intern("name");
    static final PyStr LOADER = PyStr.intern("loader");
    static final PyStr ORIGIN = PyStr.intern("origin");
    static final PyStr LOADER_STATE = PyStr.intern("loader_state");
    static final PyStr LOCATIONS = PyStr.intern("submodule_search_locations");
    static final PyStr UNINITIALIZED = PyStr.intern("_uninitialized_submodules");
    static final PyStr SET_FILE = PyStr.intern("_set_fileattr");
    static final PyStr CACHED_FIELD = PyStr.intern("_cached");
    static final PyStr CACHED = PyStr.intern("cached");
    static final PyStr PARENT = PyStr.intern("parent");
    static final PyStr HAS_LOCATION = PyStr.intern("has_location");
    static final PyStr INITIALIZING = PyStr.intern("_initializing");
    static final PyStr SPEC = PyStr.intern("__spec__");
    static final PyStr D_NAME = PyStr.intern("__name__");
    static final PyStr D_LOADER = PyStr.intern("__loader__");
    static final PyStr PACKAGE = PyStr.intern("__package__");
    static final PyStr D_PATH = PyStr.intern("__path__");
    static final PyStr FILE = PyStr.intern("__file__");
    static final PyStr D_CACHED = PyStr.intern("__cached__");
    static final PyStr ALL = PyStr.intern("__all__");
    static final PyStr DICT = PyStr.intern("__dict__");
    static final PyStr QUALNAME = PyStr.intern("__qualname__");
    static final PyStr MODULE = PyStr.intern("__module__");
    static final PyStr DOC = PyStr.intern("__doc__");
    static final PyStr FSPATH = PyStr.intern("__fspath__");
    static final PyStr D_ORIGIN = PyStr.intern("_ORIGIN");
    static final PyStr PATH = PyStr.intern("path");
    static final PyStr NAMESPACE_PATH = PyStr.intern("_path");
    static final PyStr META_PATH = PyStr.intern("meta_path");
    static final PyStr PATH_HOOKS = PyStr.intern("path_hooks");
    static final PyStr PATH_IMPORTER_CACHE = PyStr.intern("path_importer_cache");
    static final PyStr FLAGS = PyStr.intern("flags");
    static final PyStr FIND_SPEC = PyStr.intern("find_spec");
    static final PyStr CREATE_MODULE = PyStr.intern("create_module");
    static final PyStr EXEC_MODULE = PyStr.intern("exec_module");
    static final PyStr LOAD_MODULE = PyStr.intern("load_module");
    static final PyStr GET_FILENAME = PyStr.intern("get_filename");
    static final PyStr IS_PACKAGE = PyStr.intern("is_package");
    static final PyStr GET_CODE = PyStr.intern("get_code");
    static final PyStr GET_DATA = PyStr.intern("get_data");
    static final PyStr PATH_STATS = PyStr.intern("path_stats");
    static final PyStr SOURCE_TO_CODE = PyStr.intern("source_to_code");
    static final PyStr CACHE_BYTECODE = PyStr.intern("_cache_bytecode");
    static final PyStr SET_DATA = PyStr.intern("set_data");
    static final PyStr INVALIDATE_CACHES = PyStr.intern("invalidate_caches");
    static final PyStr MTIME = PyStr.intern("mtime");
    static final PyStr SIZE = PyStr.intern("size");

    private Attr() {}
}
