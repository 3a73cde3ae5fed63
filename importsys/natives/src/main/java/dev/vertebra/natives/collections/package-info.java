/// The modules `_collections`, `_bisect` and `_heapq`: `deque`, `defaultdict` and what `namedtuple` and `Counter` are
/// fast by.
///
/// Start with [CollectionsModule]. `OrderedDict` is left to the library's class in Python. Compare CPython
/// Modules/_collectionsmodule.c.
package dev.vertebra.natives.collections;
