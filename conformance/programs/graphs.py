"""Graph algorithms on one class: search, shortest paths, spanning trees, components, ordering, flow, colouring, cliques."""
import heapq
from collections import defaultdict, deque
from itertools import combinations, permutations
from math import inf


class Graph:
    def __init__(self, edges=(), directed=False):
        self.directed = directed
        self.adjacent = defaultdict(dict)
        for edge in edges:
            self.add(*edge)

    def add(self, a, b, weight=1):
        self.adjacent[a][b] = weight
        self.adjacent[b] if self.directed else self.adjacent[b].__setitem__(a, weight)

    def __iter__(self):
        return iter(sorted(self.adjacent))

    def __len__(self):
        return len(self.adjacent)

    def __contains__(self, edge):
        return edge[1] in self.adjacent.get(edge[0], ())

    def edges(self):
        for a in self:
            for b, w in sorted(self.adjacent[a].items()):
                if self.directed or a <= b:
                    yield a, b, w

    def reversed(self):
        return Graph(((b, a, w) for a, b, w in self.edges()), directed=True)

    def bfs(self, start):
        seen, queue = {start: None}, deque([start])
        while queue:
            node = queue.popleft()
            yield node
            for other in sorted(self.adjacent[node]):
                if other not in seen:
                    seen[other] = node
                    queue.append(other)

    def dfs(self, start, seen=None):
        seen = set() if seen is None else seen
        seen.add(start)
        yield "enter", start
        for other in sorted(self.adjacent[start]):
            if other not in seen:
                yield from self.dfs(other, seen)
        yield "leave", start

    def dijkstra(self, start):
        distance, previous, heap = {start: 0}, {}, [(0, start)]
        done = set()
        while heap:
            d, node = heapq.heappop(heap)
            if node in done:
                continue
            done.add(node)
            for other, w in self.adjacent[node].items():
                if w < 0:
                    raise ValueError(f"negative edge {node}-{other}")
                if d + w < distance.get(other, inf):
                    distance[other], previous[other] = d + w, node
                    heapq.heappush(heap, (d + w, other))
        return distance, previous

    def path(self, start, end):
        distance, previous = self.dijkstra(start)
        if end not in distance:
            return None
        path = [end]
        while path[-1] != start:
            path.append(previous[path[-1]])
        return distance[end], path[::-1]

    def bellman_ford(self, start):
        distance = dict.fromkeys(self, inf)
        distance[start] = 0
        for _ in range(len(self) - 1):
            for a, b, w in self.edges():
                distance[b] = min(distance[b], distance[a] + w)
        for a, b, w in self.edges():
            if distance[a] + w < distance[b]:
                raise ValueError(f"negative cycle through {a}-{b}")
        return distance

    def floyd_warshall(self):
        nodes = list(self)
        d = {(a, b): 0 if a == b else self.adjacent[a].get(b, inf) for a in nodes for b in nodes}
        for k in nodes:
            for i in nodes:
                for j in nodes:
                    if (through := d[i, k] + d[k, j]) < d[i, j]:
                        d[i, j] = through
        return d

    def kruskal(self):
        leader = {n: n for n in self}

        def find(n):
            while leader[n] != n:
                leader[n] = leader[leader[n]]
                n = leader[n]
            return n

        for w, a, b in sorted((w, a, b) for a, b, w in self.edges()):
            if (x := find(a)) != (y := find(b)):
                leader[x] = y
                yield a, b, w

    def components(self):
        seen = set()
        for node in self:
            if node not in seen:
                found = [n for what, n in self.dfs(node, seen) if what == "enter"]
                yield sorted(found)

    def strong_components(self):
        seen, order = set(), []
        for node in self:
            if node not in seen:
                order.extend(n for what, n in self.dfs(node, seen) if what == "leave")
        back, seen = self.reversed(), set()
        for node in reversed(order):
            if node not in seen:
                yield sorted(n for what, n in back.dfs(node, seen) if what == "enter")

    def topological(self):
        waiting = {n: 0 for n in self}
        for _, b, _ in self.edges():
            waiting[b] += 1
        ready = [n for n, k in waiting.items() if k == 0]
        heapq.heapify(ready)
        while ready:
            node = heapq.heappop(ready)
            yield node
            del waiting[node]
            for other in self.adjacent[node]:
                waiting[other] -= 1
                if waiting[other] == 0:
                    heapq.heappush(ready, other)
        if waiting:
            raise ValueError(f"cycle among {sorted(waiting)}")

    def max_flow(self, source, sink):
        rest = {a: dict(bs) for a, bs in self.adjacent.items()}
        total = 0
        while True:
            previous, queue = {source: None}, deque([source])
            while queue and sink not in previous:
                node = queue.popleft()
                for other, room in rest[node].items():
                    if room > 0 and other not in previous:
                        previous[other] = node
                        queue.append(other)
            if sink not in previous:
                return total
            path, node = [], sink
            while previous[node] is not None:
                path.append((previous[node], node))
                node = previous[node]
            push = min(rest[a][b] for a, b in path)
            for a, b in path:
                rest[a][b] -= push
                rest[b][a] = rest[b].get(a, 0) + push
            total += push

    def colouring(self):
        colours = {}
        for node in sorted(self, key=lambda n: (-len(self.adjacent[n]), n)):
            used = {colours.get(o) for o in self.adjacent[node]}
            colours[node] = next(c for c in range(len(self)) if c not in used)
        return dict(sorted(colours.items()))

    def cliques(self, r=frozenset(), p=None, x=frozenset()):
        p = frozenset(self) if p is None else p
        if not p and not x:
            yield sorted(r)
        for v in sorted(p):
            near = self.adjacent[v].keys()
            yield from self.cliques(r | {v}, p & near, x & near)
            p, x = p - {v}, x | {v}


ROADS = [("A", "B", 7), ("A", "D", 5), ("B", "C", 8), ("B", "D", 9), ("B", "E", 7), ("C", "E", 5), ("D", "E", 15), ("D", "F", 6), ("E", "F", 8), ("E", "G", 9), ("F", "G", 11)]
TASKS = [("shirt", "tie"), ("tie", "jacket"), ("trousers", "shoes"), ("trousers", "belt"), ("belt", "jacket"), ("socks", "shoes")]


def main():
    g = Graph(ROADS)
    print(list(g.bfs("A")), " ".join(f"{w[0]}{n}" for w, n in g.dfs("A")))
    print(g.path("A", "G"), g.path("C", "D"), sorted(g.dijkstra("A")[0].items()))
    print(list(g.kruskal()), sum(w for *_, w in g.kruskal()))
    print(g.colouring(), list(g.cliques()), ("A", "B") in g, ("A", "G") in g)
    d = g.floyd_warshall()
    print(all(d[a, b] == g.path(a, b)[0] for a, b in combinations(g, 2)), max((d[p], p) for p in d if p[0] < p[1]))
    print(list(Graph([(1, 2), (2, 3), (4, 5), (6, 6)]).components())) 
    t = Graph(TASKS, directed=True)
    print(list(t.topological()))
    t.add("jacket", "shirt")
    try:
        print(list(t.topological()))
    except ValueError as e:
        print(e)
    print(list(t.strong_components()))
    flow = Graph([("s", "a", 10), ("s", "c", 10), ("a", "b", 4), ("a", "c", 2), ("a", "d", 8), ("c", "d", 9), ("d", "b", 6), ("b", "t", 10), ("d", "t", 10)], directed=True)
    print(flow.max_flow("s", "t"), len(flow), sum(1 for _ in flow.edges()))
    neg = Graph([("a", "b", 4), ("a", "c", 2), ("c", "b", -3), ("b", "d", 1)], directed=True)
    print(neg.bellman_ford("a"))
    neg.add("d", "c", 1)
    for attempt in (neg.bellman_ford, neg.dijkstra):
        try:
            print(attempt("a"))
        except ValueError as e:
            print(e)
    knights = Graph(((x, y), (x + dx, y + dy)) for x in range(5) for y in range(5) for dx, dy in ((1, 2), (2, 1), (2, -1), (1, -2)) if 0 <= x + dx < 5 and 0 <= y + dy < 5)
    print(len(knights), knights.path((0, 0), (4, 4)), sorted(map(len, knights.adjacent.values()))[-3:])
    best = min(permutations("BCDE"), key=lambda p: sum(d[x, y] for x, y in zip(("A", *p), (*p, "A"))))
    print("".join(best), sum(d[x, y] for x, y in zip(("A", *best), (*best, "A"))))


main()
