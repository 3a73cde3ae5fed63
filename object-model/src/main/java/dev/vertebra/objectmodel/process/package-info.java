/// What the object model knows of the process that it runs in: the folder that a runtime's paths start from, names of
/// files as texts, random bytes.
///
/// Files themselves, the environment and signals are above, in the native modules. Start with
/// [dev.vertebra.objectmodel.process.FilePaths].
package dev.vertebra.objectmodel.process;
