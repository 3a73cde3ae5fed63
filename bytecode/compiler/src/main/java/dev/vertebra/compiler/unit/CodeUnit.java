package dev.vertebra.compiler.unit;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A finished code object as Java data, before an object model gives it a Python type.
///
/// Two units are equal if one may stand for the other in a table of constants. Compare CPython Objects/codeobject.c
/// code_richcompare.
///
/// @param consts values of [dev.vertebra.compiler.ast.Constant] and units
/// @param localsPlusNames the variables of a frame: locals, cells, free ones
/// @param localsPlusKinds for each of them its bits of [CodeFlags]
public record CodeUnit(
        String name,
        String qualname,
        String filename,
        int argCount,
        int posOnlyArgCount,
        int kwOnlyArgCount,
        int flags,
        int firstLine,
        byte[] code,
        List<Object> consts,
        List<String> names,
        List<String> localsPlusNames,
        byte[] localsPlusKinds,
        int stackSize,
        byte[] lineTable,
        byte[] exceptionTable) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CodeUnit that
                && name.equals(that.name)
                && argCount == that.argCount
                && posOnlyArgCount == that.posOnlyArgCount
                && kwOnlyArgCount == that.kwOnlyArgCount
                && flags == that.flags
                && firstLine == that.firstLine
                && Arrays.equals(code, that.code)
                && consts.equals(that.consts)
                && names.equals(that.names)
                && localsPlusNames.equals(that.localsPlusNames)
                && Arrays.equals(lineTable, that.lineTable)
                && Arrays.equals(exceptionTable, that.exceptionTable);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + firstLine + Arrays.hashCode(code);
    }

    @Override
    public String toString() {
        return "<code " + qualname + " line " + firstLine + ">";
    }
}
