/// The modules `_socket` and `select`, over the channels and selectors of `java.nio`.
///
/// Start with [dev.vertebra.natives.net.PySocket]; what is behind a descriptor is an
/// [dev.vertebra.natives.net.Endpoint]. All channels are non-blocking; operations that block wait with a selector, so
/// that time limits and interrupts work alike everywhere.
package dev.vertebra.natives.net;
