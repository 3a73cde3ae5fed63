/// The module `_pickle`: objects as bytes and back, for the library's module `pickle`.
///
/// [dev.vertebra.natives.pickle.PyPickler] and [dev.vertebra.natives.pickle.PyUnpickler] hold what lasts from one call
/// to the next, memo and file. A call writes with a [dev.vertebra.natives.pickle.Saver] into a
/// [dev.vertebra.natives.pickle.PickleOutput], or reads with a [dev.vertebra.natives.pickle.Loader] from a
/// [dev.vertebra.natives.pickle.PickleInput]. The bytes are those of CPython's own module. PEP 307, 3154, 574.
@org.jspecify.annotations.NullMarked
package dev.vertebra.natives.pickle;
