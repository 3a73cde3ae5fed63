"""A discrete-event simulation with priority queues: a clinic with triage, a heap of one's own, seeded random times, results in tables."""
import random
from collections import defaultdict, deque
from dataclasses import dataclass, field
from enum import IntEnum
from functools import partial
from math import log, sqrt


class Heap:
    """A binary heap with update and removal by key."""

    def __init__(self, items=()):
        self.items, self.where = [], {}
        for key, priority in items:
            self.push(key, priority)

    def __len__(self):
        return len(self.items)

    def __contains__(self, key):
        return key in self.where

    def push(self, key, priority):
        if key in self.where:
            raise KeyError(f"{key!r} is queued already")
        self.items.append((priority, key))
        self.where[key] = len(self.items) - 1
        self._up(len(self.items) - 1)

    def pop(self):
        if not self.items:
            raise IndexError("pop from an empty heap")
        priority, key = self.items[0]
        self.remove(key)
        return key, priority

    def update(self, key, priority):
        i = self.where[key]
        old, _ = self.items[i]
        self.items[i] = priority, key
        self._up(i) if priority < old else self._down(i)

    def remove(self, key):
        i = self.where.pop(key)
        last = self.items.pop()
        if i < len(self.items):
            self.items[i] = last
            self.where[last[1]] = i
            self._up(i)
            self._down(self.where[last[1]])

    def _swap(self, i, j):
        self.items[i], self.items[j] = self.items[j], self.items[i]
        self.where[self.items[i][1]], self.where[self.items[j][1]] = i, j

    def _up(self, i):
        while i and self.items[i][0] < self.items[(i - 1) // 2][0]:
            self._swap(i, (i - 1) // 2)
            i = (i - 1) // 2

    def _down(self, i):
        while (child := 2 * i + 1) < len(self.items):
            if child + 1 < len(self.items) and self.items[child + 1][0] < self.items[child][0]:
                child += 1
            if self.items[i][0] <= self.items[child][0]:
                return
            self._swap(i, child)
            i = child


class Urgency(IntEnum):
    CRITICAL = 0
    URGENT = 1
    NORMAL = 2

    @property
    def share(self):
        return (0.1, 0.3, 0.6)[self]


@dataclass(slots=True)
class Patient:
    number: int
    urgency: Urgency
    arrived: float
    started: float | None = None
    finished: float | None = None
    history: list = field(default_factory=list, repr=False)

    @property
    def waited(self):
        return self.started - self.arrived

    def __hash__(self):
        return self.number


class Simulation:
    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.now, self.events, self.serial = 0.0, Heap(), 0

    def after(self, delay, action, *args):
        self.serial += 1
        call = partial(action, *args)
        self.events.push(call, (self.now + delay, self.serial))
        return call

    def run(self, until):
        while self.events and self.events.items[0][0][0] <= until:
            call, (self.now, _) = self.events.pop()
            call()
        self.now = until

    def exponential(self, mean):
        return -mean * log(1 - self.rng.random())


class Clinic(Simulation):
    def __init__(self, seed, doctors, patience=None, priorities=True):
        super().__init__(seed)
        self.free = deque(f"Dr {c}" for c in "ABCDEF"[:doctors])
        self.queue, self.patience, self.priorities = Heap(), patience, priorities
        self.patients, self.left, self.busy = [], [], defaultdict(float)
        self.longest = 0
        self.after(0, self.arrive)

    def arrive(self):
        urgency = self.rng.choices(list(Urgency), [u.share for u in Urgency])[0]
        patient = Patient(len(self.patients) + 1, urgency, self.now)
        self.patients.append(patient)
        self.queue.push(patient, (urgency if self.priorities else 0, self.now))
        self.longest = max(self.longest, len(self.queue))
        if self.patience:
            self.after(self.patience * (1 + urgency), self.lose, patient)
        self.serve()
        self.after(self.exponential(4.0), self.arrive)

    def lose(self, patient):
        if patient in self.queue:
            if patient.urgency:
                self.queue.remove(patient)
                self.left.append(patient)
            else:
                self.queue.update(patient, (-1, patient.arrived))

    def serve(self):
        while self.free and self.queue:
            patient, _ = self.queue.pop()
            doctor = self.free.popleft()
            patient.started = self.now
            patient.history.append(doctor)
            duration = {Urgency.CRITICAL: 14, Urgency.URGENT: 9, Urgency.NORMAL: 6}[patient.urgency] * self.rng.uniform(0.5, 1.5)
            self.busy[doctor] += duration
            self.after(duration, self.finish, patient, doctor)

    def finish(self, patient, doctor):
        patient.finished = self.now
        self.free.append(doctor)
        self.serve()

    def report(self, title):
        print(f"== {title}: {len(self.patients)} came, {sum(p.finished is not None for p in self.patients)} treated, {len(self.left)} left, {len(self.queue)} wait, longest queue {self.longest}")
        print(f"{'urgency':10}{'n':>5}{'mean wait':>11}{'deviation':>11}{'longest':>9}")
        for urgency in Urgency:
            waits = [p.waited for p in self.patients if p.urgency is urgency and p.started is not None]
            if waits:
                mean = sum(waits) / len(waits)
                deviation = sqrt(sum((w - mean) ** 2 for w in waits) / len(waits))
                print(f"{urgency.name.lower():10}{len(waits):5}{mean:11.3f}{deviation:11.3f}{max(waits):9.3f}")
        print("busy:", {d: f"{t / self.now:.1%}" for d, t in sorted(self.busy.items())})


def main():
    for title, options in {"two doctors": {"doctors": 2}, "first come": {"doctors": 2, "priorities": False}, "three doctors": {"doctors": 3}, "impatient": {"doctors": 2, "patience": 10}}.items():
        clinic = Clinic(99, **options)
        clinic.run(8 * 60)
        clinic.report(title)
    print(clinic.patients[0], clinic.left[0].number, clinic.patients[3].history)
    heap = Heap((w, len(w)) for w in "pear fig banana kiwi apple cherry".split())
    heap.update("banana", 0)
    heap.remove("kiwi")
    heap.update("fig", 99)
    print([heap.pop() for _ in range(len(heap))])
    for bad in (heap.pop, lambda: heap.remove("x"), lambda: [heap.push("y", 1), heap.push("y", 2)], lambda: setattr(clinic.patients[0], "extra", 1)):
        try:
            bad()
        except (IndexError, KeyError, AttributeError) as e:
            print(type(e).__name__, e)


main()
