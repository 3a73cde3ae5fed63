/// The module `unicodedata`: the Unicode Character Database 15.1, and 3.2 for the names of internet hosts.
///
/// Start with [UnicodeDatabase].
package dev.vertebra.natives.unicode;
