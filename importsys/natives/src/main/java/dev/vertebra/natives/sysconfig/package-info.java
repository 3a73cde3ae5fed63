/// What `sysconfig` asks the runtime about how it was built: the module `_sysconfig`.
@org.jspecify.annotations.NullMarked
package dev.vertebra.natives.sysconfig;
