/// What an interpreter supplies to the import system.
///
/// Interfaces only, which use the object model, namespaces and bytecode. Start with
/// [dev.vertebra.importsys.host.ImportHost]: the runtime's [dev.vertebra.objectmodel.InterpreterState] implements it.
package dev.vertebra.importsys.host;
