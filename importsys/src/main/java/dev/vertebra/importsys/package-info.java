/// Import: the classes and functions of `_frozen_importlib`, `_frozen_importlib_external` and `_imp`, in Java.
///
/// Start with [dev.vertebra.importsys.Import], which is what the `import` statement calls, and
/// [dev.vertebra.importsys.ImportHost], which says what an interpreter supplies. Files named `…Methods` hold the
/// methods of the Python class of that name. Finders written in Java are in [dev.vertebra.importsys.finders]; the
/// sample `ModulesProgram` among the tests uses the import system under an interpreter of another language. Compare
/// CPython `Lib/importlib/_bootstrap.py` and `_bootstrap_external.py`.
package dev.vertebra.importsys;
