"""Float arithmetic: the Mandelbrot set and a spectral norm."""


def mandelbrot(size, limit):
    total = 0
    for row in range(size):
        ci = 2.0 * row / size - 1.0
        for column in range(size):
            cr = 3.0 * column / size - 2.0
            zr = zi = 0.0
            k = 0
            while k < limit:
                r2, i2 = zr * zr, zi * zi
                if r2 + i2 > 4.0:
                    break
                zi = 2.0 * zr * zi + ci
                zr = r2 - i2 + cr
                k += 1
            total += k
    return total


def a(i, j):
    return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1)


def times(v, transposed):
    n = len(v)
    return [sum((a(j, i) if transposed else a(i, j)) * v[j] for j in range(n)) for i in range(n)]


def main(n):
    v = [1.0] * n
    for _ in range(4):
        u = times(v, False)
        v = times(u, True)
    return f"{mandelbrot(n * 2, 50)} {sum(v):.9f}"


if __name__ == "__main__":
    from harness import run
    run(main, 220)
