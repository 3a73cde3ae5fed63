"""Method calls: monomorphic, polymorphic, inherited, through super, bound methods kept, class and static methods, special methods."""


class Shape:
    def __init__(self, size):
        self.size = size

    def area(self):
        return self.size

    def twice(self):
        return self.area() * 2

    @classmethod
    def unit(cls):
        return 1

    @staticmethod
    def plus(a, b):
        return a + b

    def __len__(self):
        return self.size

    def __add__(self, other):
        return self.size + other.size


class Square(Shape):
    def area(self):
        return self.size * self.size


class Cube(Square):
    def area(self):
        return super().area() * 6


def main(n):
    shapes = [Shape(3), Square(4), Cube(2)]
    first = shapes[0]
    bound = shapes[1].area
    total = 0
    for i in range(n):
        total += first.area()
        total += shapes[i % 3].twice()
        total += bound()
        total = first.plus(total, first.unit())
        total += len(first) + (first + shapes[1])
    return total


if __name__ == "__main__":
    from harness import run
    run(main, 600_000)
