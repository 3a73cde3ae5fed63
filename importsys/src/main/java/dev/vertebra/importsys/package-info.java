/// Import, as Java programs and interpreters use it, and the functions of `_frozen_importlib`,
/// `_frozen_importlib_external` and `_imp`.
///
/// Start with [dev.vertebra.importsys.Import], which is what the `import` statement calls;
/// [dev.vertebra.importsys.host] says what an interpreter supplies. Finders written in Java are in
/// [dev.vertebra.importsys.finders]; the sample `ModulesProgram` among the tests uses the import system under an
/// interpreter of another language. Below, without cycles and not exported: `importers`, `loading`, `files`, `state`.
/// Compare CPython `Lib/importlib/_bootstrap.py` and `_bootstrap_external.py`.
package dev.vertebra.importsys;
