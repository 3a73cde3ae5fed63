/// The rules that the project's own shape obeys: which module may use which, no cycles, sizes, names. All exceptions
/// are named in [dev.vertebra.conformance.architecture.Architecture], each with its reason.
@NullMarked
package dev.vertebra.conformance.architecture;

import org.jspecify.annotations.NullMarked;
