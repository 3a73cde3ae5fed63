/// Files by name: folders, links, what is known of a file and who may use it, special files, file systems; and the
/// module `_stat`.
///
/// Uses `users`, since files have owners. Start with [dev.vertebra.natives.posix.paths.FileName], the argument of
/// nearly
/// all these functions, and [dev.vertebra.natives.posix.paths.FolderFunctions].
package dev.vertebra.natives.posix.paths;
