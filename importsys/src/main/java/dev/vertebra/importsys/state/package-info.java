/// What the import system keeps for a runtime, and what all of it uses: names of attributes, errors, warnings,
/// functions and classes that look as if they were written in Python.
///
/// Uses `host` only. Start with [dev.vertebra.importsys.state.ImportState]; the methods of the classes in
/// [dev.vertebra.importsys.state.ImportClasses] come from `importers`, which is above.
package dev.vertebra.importsys.state;
