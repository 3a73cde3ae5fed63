package dev.vertebra.natives.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import dev.vertebra.objectmodel.ThreadState;
import org.junit.jupiter.api.Test;

final class PendingSignalsTest {
    private final PendingSignals signals = new PendingSignals();
    private final Runnable waking = mock(Runnable.class);

    @Test
    void arrivalWakesTheMainThread() {
        signals.setMain(mock(ThreadState.class), 1, waking);
        verify(waking, never()).run();
        signals.arrive(PendingSignals.INTERRUPT);
        verify(waking).run();
    }

    @Test
    void signalsAreTakenLowestFirstAndOnce() {
        signals.setMain(mock(ThreadState.class), 1, waking);
        signals.arrive(15);
        signals.arrive(2);
        signals.arrive(15);
        assertEquals(2, signals.take());
        assertEquals(15, signals.take());
        assertEquals(0, signals.take());
        // Three arrivals, and once more because a signal was left behind.
        verify(waking, times(4)).run();
    }

    @Test
    void signalsOfTheProcessBelongToNobodyUntilTheHostGivesThem() {
        assertNull(signals.process());
        ProcessSignals process = mock(ProcessSignals.class);
        signals.takeProcess(process);
        assertSame(process, signals.process());
    }
}
