/// Checks of code objects that come from elsewhere.
///
/// Start with [dev.vertebra.bytecode.verify.Verifier].
package dev.vertebra.bytecode.verify;
