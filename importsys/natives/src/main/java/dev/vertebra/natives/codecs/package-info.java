/// The modules `_codecs`, `_string` and `_suggestions`: Python's names for the codecs and the format grammar of the
/// object model.
///
/// Start with [TextModules].
package dev.vertebra.natives.codecs;
