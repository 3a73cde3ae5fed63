"""What differs from CPython's graph of objects on purpose: names of subjects, what is not compared, and the reason."""


def left_out(what, *names):
    return dict.fromkeys(names, what)


LEFT_OUT = {
    # Text, bytes and numbers that are values of Java here, no objects.
    **left_out(
        ("referents",),
        "StringIO",
        "StringIO with attribute",
        "text sub",
        "BytesIO",
        "Struct",
        "unpack_iterator",
        "csv Dialect",
        "TextIOWrapper",
        "TextIOWrapper read",
        "TextIOWrapper written",
        "IncrementalNewlineDecoder",
    ),
    # Containers that only C code sees are arrays and tables of Java here: a tree of contexts, the stack of an unpickler,
    # lists of fields and of open elements, the dicts and arguments of a thread-local object, the tuple of positions of
    # a match, the iterators of zip_longest, the result of an iterator of an OrderedDict.
    **left_out(
        ("referents",),
        "Context",
        "Context with value",
        "Context with two",
        "local",
        "local empty",
        "local sub",
        "Match with groups",
        "zip_longest",
        "zip_longest started",
        "odict_iterator of items",
        "csv reader",
        "csv reader started",
        "TreeBuilder",
    ),
    **left_out(("referents", "size", "tracked"), "context items", "context keys"),
    **left_out(("referents",), "Unpickler", "Unpickler used"),
    # The order of addresses.
    "Pickler used": ("referents",),
    # What belongs to a module and no program can reach: a mark in keys of lru_cache, classes that C code keeps.
    **left_out(("referents",), "lru_cache", "lru_cache unbounded", "lru_cache with attribute", "lru_cache of key"),
    **left_out(("referents",), "csv writer", "module native", "module sys", "type native heap"),
    # Which methods of built-in classes C code has made to take their class, too.
    "bound builtin with class": ("referents", "size"),
    # The iterator of a scanner holds that, not a bound method of it.
    "finditer": ("referents",),
    # The built-in class is one for all runtimes here.
    "exception group": ("referents",),
    "exception group split": ("referents",),
    # What is immortal is in no generation; a namespace of atoms is never known.
    "static builtin": ("found",),
    "module empty": ("found",),
    # What C code of a module makes and holds.
    **left_out(("referents", "tracked"), "multibyte codec", "capsule"),
    "XMLParser": ("referents",),
    # What has been released or deleted is not held on to.
    **left_out(("referents",), "memoryview released", "instance lost dict"),
    # Leaves of which there are many: nothing would be found through them.
    "Decimal": ("tracked", "found"),
    # It can be part of a cycle, which is found here.
    "tokenizer": ("tracked",),
    # Their attributes are kept in the object here.
    "ast node": ("referents", "size"),
    "ast empty": ("referents", "size"),
    "tzinfo sub": ("referents",),
}
