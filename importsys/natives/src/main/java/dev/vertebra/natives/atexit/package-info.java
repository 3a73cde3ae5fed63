/// The module `atexit`. Its one class is [dev.vertebra.natives.atexit.ExitFunctions].
package dev.vertebra.natives.atexit;
