/// What is around the process: variables of the environment, the machine, the system's limits and its random bytes.
///
/// Uses `paths`. Start with [dev.vertebra.natives.posix.environment.EnvironmentFunctions].
package dev.vertebra.natives.posix.environment;
