/// The module `_contextvars`: variables that have a value for each context. PEP 567.
@org.jspecify.annotations.NullMarked
package dev.vertebra.natives.context;
