/// Sorting without Python objects: by longs, and the order in which runs are merged.
///
/// Start with [dev.vertebra.objectmodel.internal.sort.KeyedSort]. Sorting by Python's comparisons is in the root
/// package.
package dev.vertebra.objectmodel.internal.sort;
