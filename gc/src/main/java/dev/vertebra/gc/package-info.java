/// The memory strategies and what they share.
///
/// Start with [dev.vertebra.gc.CountingTracker], the strategy in which objects die at the moment CPython lets them die.
/// The contract is [dev.vertebra.objectmodel.ReferenceTracker]; the package uses the object model only.
package dev.vertebra.gc;
