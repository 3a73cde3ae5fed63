/// The modules `_collections`, `_bisect` and `_heapq`: `deque`, `defaultdict`, `OrderedDict` and what `namedtuple` and
/// `Counter` are fast by.
///
/// Start with [CollectionsModule]. Compare CPython
/// Modules/_collectionsmodule.c.
package dev.vertebra.natives.collections;
