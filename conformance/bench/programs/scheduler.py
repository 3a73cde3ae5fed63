"""An operating system's scheduler in the small: tasks with priorities, queues of packets, devices and handlers, many small methods."""

IDLE, WORKER, HANDLER, DEVICE = range(4)


class Packet:
    def __init__(self, link, ident, kind):
        self.link, self.ident, self.kind, self.datum, self.data = link, ident, kind, 0, [0] * 4

    def append_to(self, queue):
        self.link = None
        if queue is None:
            return self
        p = queue
        while p.link is not None:
            p = p.link
        p.link = self
        return queue


class Task:
    def __init__(self, system, ident, priority, queue):
        self.system, self.ident, self.priority, self.queue = system, ident, priority, queue
        self.waiting, self.held = queue is None, False
        system.table[ident] = self
        system.order.append(self)
        system.order.sort(key=lambda t: -t.priority)

    def add(self, packet, sender):
        self.queue = packet.append_to(self.queue)
        self.waiting = False
        return self if self.priority > sender.priority else sender

    def runnable(self):
        return not self.held and not (self.waiting and self.queue is None)

    def take(self):
        packet = self.queue
        if packet is not None:
            self.queue = packet.link
            packet.link = None
        return packet


class Idle(Task):
    def __init__(self, system, count):
        super().__init__(system, IDLE, 0, None)
        self.waiting, self.control, self.count = False, 1, count

    def run(self):
        self.count -= 1
        if self.count == 0:
            self.held = True
            return
        if self.control & 1 == 0:
            self.control >>= 1
            self.system.release(DEVICE)
        else:
            self.control = self.control >> 1 ^ 0xD008
            self.system.release(DEVICE + 1)


class Worker(Task):
    def __init__(self, system, queue):
        super().__init__(system, WORKER, 1000, queue)
        self.n = 0

    def run(self):
        packet = self.take()
        if packet is None:
            self.waiting = True
            return
        target = HANDLER if packet.ident != HANDLER else HANDLER + 3
        packet.ident = target
        packet.datum = 0
        for i in range(4):
            self.n = self.n % 26 + 1
            packet.data[i] = 64 + self.n
        self.system.send(packet, target, self)


class Handler(Task):
    def __init__(self, system, ident, priority, device):
        super().__init__(system, ident, priority, None)
        self.work, self.devices, self.device = None, None, device

    def run(self):
        packet = self.take()
        if packet is not None:
            if packet.kind == WORKER:
                self.work = packet.append_to(self.work)
            else:
                self.devices = packet.append_to(self.devices)
        if self.work is not None:
            work = self.work
            if work.datum >= 4:
                self.work = work.link
                self.system.send(work, WORKER, self)
                return
            if self.devices is not None:
                device = self.devices
                self.devices = device.link
                device.datum = work.data[work.datum]
                work.datum += 1
                self.system.send(device, self.device, self)
                return
        self.waiting = self.queue is None


class Device(Task):
    def __init__(self, system, ident, priority):
        super().__init__(system, ident, priority, None)
        self.pending, self.owner = None, None

    def run(self):
        packet = self.take()
        if packet is None:
            if self.pending is None:
                self.waiting = True
                return
            pending, self.pending = self.pending, None
            self.system.send(pending, pending.ident, self)
        else:
            self.pending = packet
            self.held = True
            self.system.holds += 1


class System:
    def __init__(self):
        self.table, self.order, self.holds, self.sent = {}, [], 0, 0

    def send(self, packet, target, sender):
        self.sent += 1
        task = self.table[target]
        packet.link = None
        return task.add(packet, sender)

    def release(self, ident):
        self.table[ident].held = False

    def schedule(self):
        idle = self.table[IDLE]
        while not idle.held:
            for task in self.order:
                if task.runnable():
                    task.run()
                    break


def main(n):
    system = System()
    Idle(system, n)
    queue = Packet(None, HANDLER, WORKER)
    queue = Packet(queue, HANDLER, WORKER)
    Worker(system, queue)
    for ident, priority, device in ((HANDLER, 2000, DEVICE), (HANDLER + 3, 3000, DEVICE + 1)):
        handler = Handler(system, ident, priority, device)
        for _ in range(3):
            handler.devices = Packet(handler.devices, ident, DEVICE)
    Device(system, DEVICE, 4000)
    Device(system, DEVICE + 1, 5000)
    system.schedule()
    return system.sent * 100003 + system.holds


if __name__ == "__main__":
    from harness import run
    run(main, 130_000)
