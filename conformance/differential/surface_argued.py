"""What differs from CPython's surface on purpose, each with the reason."""

# Attributes that only one of the two has, or has otherwise; "reduce" stands for what pickling makes of the sample.
ATTRIBUTES = {
    # Members that tell an offset in a C structure, for C code.
    "partial.__vectorcalloffset__",
    "attrgetter.__vectorcalloffset__",
    "itemgetter.__vectorcalloffset__",
    "methodcaller.__vectorcalloffset__",
    # The site module, which sets it, is not imported at start.
    "sys.__interactivehook__",
    # The prompt belongs to the command line here, not to sys.
    "sys._baserepl",
    # They report and set what only an allocator and a dynamic linker of C have.
    "sys._debugmallocstats",
    "sys.getdlopenflags",
    "sys.setdlopenflags",
    # A helper of BytesIO.getbuffer() in C that no program can make.
    "_io._BytesIOBuffer",
    # The host does not tell which library its threads come from.
    "thread_info.reduce",
}

# CPython fills the sequence slots of deque, we the mapping slots: its wrappers come in another order.
ATTRIBUTES |= {f"deque.{name}" for name in ("__add__", "__mul__", "__rmul__", "__getitem__", "__setitem__", "__delitem__")}

# Lines of the head of a type that are not compared.
LINES = {
    # A built-in class is the same in all runtimes of a JVM, so no program may change it; CPython makes these two anew
    # for each interpreter.
    "Generic": ("__flags__", "static"),
    "ExceptionGroup": ("__flags__", "static"),
}

# Where a module was loaded from: CPython has some of them in shared libraries, here all are built in.
OF_MODULES = {"__file__", "__loader__", "__spec__"}
