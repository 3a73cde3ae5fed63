/// Processes: starting them, waiting for them, their groups, sessions and share of the processors; and the module
/// `_posixsubprocess`.
///
/// Uses `paths`, `signals` and `users`. Start with [dev.vertebra.natives.posix.processes.ForkExec]: it makes a
/// [dev.vertebra.natives.posix.processes.ChildPlan], which [dev.vertebra.natives.posix.processes.ChildStart] carries
/// out, and [dev.vertebra.natives.posix.processes.ChildProcesses] knows the children that run.
package dev.vertebra.natives.posix.processes;
