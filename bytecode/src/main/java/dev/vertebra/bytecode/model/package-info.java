/// Code objects as editable lists of instructions with labels: for tools that write, change or compare bytecode.
///
/// Start with [dev.vertebra.bytecode.model.CodeModel]; [dev.vertebra.bytecode.model.CodeTransform] changes
/// instructions, [dev.vertebra.bytecode.model.CodeDiff] shows what has changed. A whole tool that needs this module
/// alone is the sample `LineCounter` among the module's tests: it rewrites a `.pyc` so that one function counts its
/// lines.
package dev.vertebra.bytecode.model;
