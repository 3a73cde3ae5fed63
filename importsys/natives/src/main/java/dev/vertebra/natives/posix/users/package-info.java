/// Users and groups: who the process is, and the modules `grp` and `pwd`.
///
/// Uses no other part of `posix`. Start with [dev.vertebra.natives.posix.users.IdentityFunctions]; how a number is
/// given
/// is in [dev.vertebra.natives.posix.users.UserNumbers].
package dev.vertebra.natives.posix.users;
