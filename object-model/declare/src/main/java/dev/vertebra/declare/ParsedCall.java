package dev.vertebra.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says that a format reads the arguments of the function in CPython, though they come by array. It shows in messages
/// about a wrong number of arguments and about an int that is too large for a parameter of C's type `int`.
///
/// [TupleCall] says the same of functions that get a tuple.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface ParsedCall {}
