/// The operating system as a whole: the module `posix`, which the packages below make, each a part of it, and smaller
/// modules that belong to one of them.
///
/// The parts, lowest first: `users`, `paths` (files by name), `descriptors` (open files), `signals`, `processes`; and
/// `environment` (variables, the machine, its limits). What a part puts into which module is in its class `…Tables`.
/// All use [dev.vertebra.natives.system]. Start with [dev.vertebra.natives.posix.SystemModules].
package dev.vertebra.natives.posix;
