/// The module `_ast`: trees as Python objects, and back.
///
/// [NodeRows] is the grammar's table of classes; [TreeWriter] and [TreeReader] go between trees and objects.
package dev.vertebra.compiler.natives;
