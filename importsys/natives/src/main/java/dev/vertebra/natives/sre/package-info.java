/// The module `_sre`: the engine behind the library's `re`.
///
/// The library compiles a pattern to a list of numbers; [dev.vertebra.natives.sre.Translator] turns that into a program
/// for the backtracking machine [dev.vertebra.natives.sre.Machine], whose choice points stand in an array: no Java
/// recursion, no copying of the subject. [dev.vertebra.natives.sre.Openings] writes into the program with which
/// characters its ways begin, so that few choice points are needed.
@org.jspecify.annotations.NullMarked
package dev.vertebra.natives.sre;
