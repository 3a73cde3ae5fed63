package dev.vertebra.natives.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;

import dev.vertebra.objectmodel.ThreadState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SignalMasksTest {
    private static final int USER = 10;
    private static final long SET = SignalMasks.bit(USER);

    private final SignalMasks masks = new SignalMasks();
    private final ThreadState first = mock(ThreadState.class);
    private final ThreadState second = mock(ThreadState.class);

    @BeforeEach
    void begin() {
        masks.begin(null, first, 1);
    }

    @Test
    void signalToTheProcessIsHeldIfAllThreadsHoldItBack() {
        masks.begin(first, second, 2);
        masks.setBlocked(first, SET);
        assertFalse(masks.hold(USER, null));
        masks.setBlocked(second, SET);
        assertTrue(masks.hold(USER, null));
        assertEquals(SET, masks.pending(first));
    }

    @Test
    void threadBeginsWithTheMaskOfItsParent() {
        masks.setBlocked(first, SET);
        masks.begin(first, second, 2);
        assertEquals(SET, masks.blocked(second));
    }

    @Test
    void releasedSignalsAreGivenOnce() {
        masks.setBlocked(first, SET);
        masks.hold(USER, first);
        assertEquals(0, masks.release(first));
        masks.setBlocked(first, 0);
        assertEquals(SET, masks.release(first));
        assertEquals(0, masks.release(first));
    }

    @Test
    void killAndStopCannotBeHeldBack() {
        masks.setBlocked(first, SignalMasks.bit(9) | SignalMasks.bit(19));
        assertEquals(0, masks.blocked(first));
    }

    @Test
    void awaitedSignalGoesToWhoWaits() {
        masks.setAwaited(first, SET);
        assertTrue(masks.hold(USER, null));
        assertEquals(USER, masks.await(first));
        assertEquals(0, masks.pending(first));
    }
}
