/// Tests of the runner of CPython's tests, with a fake interpreter.
@NullMarked
package dev.vertebra.conformance.regression;

import org.jspecify.annotations.NullMarked;
