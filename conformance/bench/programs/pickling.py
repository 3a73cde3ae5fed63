"""Pickles: records of built-in types, shared and nested containers, instances of classes, numbers and text, written and read."""
import pickle


class Person:
    def __init__(self, name, age, tags):
        self.name = name
        self.age = age
        self.tags = tags


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


def records(count):
    shared = ["shared", ("tuple", 1)]
    return [
        {
            "id": i,
            "name": f"user {i}",
            "email": f"user{i}@example.org",
            "active": i % 3 == 0,
            "score": i * 1.25 + 0.1,
            "tags": ["red", "green", f"tag{i % 17}"],
            "address": {"street": f"{i} Long Road", "city": "Köln" if i % 2 else "Paris", "zip": None},
            "shared": shared,
            "pair": (i, -i),
        }
        for i in range(count)
    ]


def main(n):
    data = records(n)
    numbers = list(range(-50 * n, 50 * n, 7)) + [i / 3 for i in range(4 * n)] + [1 << i for i in range(300)]
    texts = [f"text number {i} ☃" if i % 5 == 0 else f"text number {i}" for i in range(5 * n)]
    people = [Person(f"p{i}", i % 90, [i, i + 1]) for i in range(n)]
    points = [Point(i, i / 2) for i in range(n)]
    sets = [{i, i + 1, f"s{i}"} for i in range(n)] + [frozenset((i, i * i)) for i in range(n)]
    total = 0
    for _ in range(4):
        for value in data, numbers, texts, people, points, sets:
            stored = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
            total += len(stored) + len(pickle.loads(stored))
    old = pickle.dumps(data, 2)
    total += len(old) + len(pickle.loads(old))
    return total


if __name__ == "__main__":
    from harness import run
    run(main, 800)
