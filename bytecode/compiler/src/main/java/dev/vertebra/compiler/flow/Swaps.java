package dev.vertebra.compiler.flow;

import dev.vertebra.bytecode.Op;
import java.util.List;

/// Shortens runs of SWAP and reorders the stores after them, so that no swap is needed.
///
/// Compare CPython Python/flowgraph.c swaptimize and apply_static_swaps.
final class Swaps {
    private static final int VISITED = -1;

    private Swaps() {}

    static void run(Block b) {
        for (int at = 0; at < b.instrs.size(); at++) {
            if (b.instrs.get(at).opcode == Op.SWAP) {
                at = shorten(b.instrs, at);
                applyStatically(b.instrs, at);
            }
        }
    }

    /// Replaces the run of swaps from `at` on by the fewest that permute alike; returns the last position of the run.
    private static int shorten(List<Instr> instrs, int at) {
        int depth = instrs.get(at).oparg;
        int length = 0;
        boolean more = false;
        int limit = instrs.size() - at;
        while (++length < limit) {
            int opcode = instrs.get(at + length).opcode;
            if (opcode == Op.SWAP) {
                depth = Math.max(depth, instrs.get(at + length).oparg);
                more = true;
            } else if (opcode != Op.NOP) {
                break;
            }
        }
        if (!more) {
            return at;
        }
        int[] stack = new int[depth];
        for (int i = 0; i < depth; i++) {
            stack[i] = i;
        }
        for (int i = 0; i < length; i++) {
            if (instrs.get(at + i).opcode == Op.SWAP) {
                int oparg = instrs.get(at + i).oparg;
                int top = stack[0];
                stack[0] = stack[oparg - 1];
                stack[oparg - 1] = top;
            }
        }
        writeCycles(instrs, at, length, depth, stack);
        return at + length - 1;
    }

    private static void writeCycles(List<Instr> instrs, int at, int length, int depth, int[] stack) {
        int current = length - 1;
        for (int i = 0; i < depth; i++) {
            if (stack[i] == VISITED || stack[i] == i) {
                continue;
            }
            int j = i;
            while (true) {
                if (j != 0) {
                    instrs.get(at + current--).set(Op.SWAP, j + 1);
                }
                if (stack[j] == VISITED) {
                    break;
                }
                int nextJ = stack[j];
                stack[j] = VISITED;
                j = nextJ;
            }
        }
        while (current >= 0) {
            instrs.get(at + current--).nop();
        }
    }

    private static boolean isSwappable(int opcode) {
        return opcode == Op.STORE_FAST || opcode == Op.STORE_FAST_MAYBE_NULL || opcode == Op.POP_TOP;
    }

    private static int storesTo(Instr i) {
        return i.opcode == Op.STORE_FAST || i.opcode == Op.STORE_FAST_MAYBE_NULL ? i.oparg : -1;
    }

    private static int nextSwappable(List<Instr> instrs, int at, int line) {
        for (int i = at + 1; i < instrs.size(); i++) {
            Instr instr = instrs.get(i);
            if (line >= 0 && instr.line() != line) {
                return -1;
            }
            if (instr.opcode == Op.NOP) {
                continue;
            }
            return isSwappable(instr.opcode) ? i : -1;
        }
        return -1;
    }

    private static void applyStatically(List<Instr> instrs, int last) {
        for (int at = last; at >= 0; at--) {
            Instr swap = instrs.get(at);
            if (swap.opcode != Op.SWAP) {
                if (swap.opcode == Op.NOP || isSwappable(swap.opcode)) {
                    continue;
                }
                return;
            }
            int j = nextSwappable(instrs, at, -1);
            if (j < 0) {
                return;
            }
            int k = j;
            int line = instrs.get(j).line();
            for (int count = swap.oparg - 1; count > 0; count--) {
                k = nextSwappable(instrs, k, line);
                if (k < 0) {
                    return;
                }
            }
            if (!mayExchange(instrs, j, k)) {
                return;
            }
            swap.nop();
            Instr other = instrs.get(j);
            instrs.set(j, instrs.get(k));
            instrs.set(k, other);
        }
    }

    /// Two stores must not change places if they, or one between them, store to the same variable.
    private static boolean mayExchange(List<Instr> instrs, int j, int k) {
        int storeJ = storesTo(instrs.get(j));
        int storeK = storesTo(instrs.get(k));
        if (storeJ < 0 && storeK < 0) {
            return true;
        }
        if (storeJ == storeK) {
            return false;
        }
        for (int i = j + 1; i < k; i++) {
            int store = storesTo(instrs.get(i));
            if (store >= 0 && (store == storeJ || store == storeK)) {
                return false;
            }
        }
        return true;
    }
}
