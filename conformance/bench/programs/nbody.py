"""An n-body system: float attributes in lists, nested loops, powers."""

PI = 3.141592653589793
DAYS = 365.24
MASS = 4 * PI * PI


def bodies():
    sun = [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, MASS]
    planets = [
        [4.84, -1.16, -0.10, 0.00166 * DAYS, 0.00769 * DAYS, -0.00007 * DAYS, 0.00095 * MASS],
        [8.34, 4.12, -0.40, -0.00277 * DAYS, 0.00499 * DAYS, 0.00002 * DAYS, 0.00029 * MASS],
        [12.89, -15.11, -0.22, 0.00296 * DAYS, 0.00238 * DAYS, -0.00003 * DAYS, 0.00004 * MASS],
        [15.38, -25.92, 0.18, 0.00268 * DAYS, 0.00163 * DAYS, -0.00010 * DAYS, 0.00005 * MASS],
    ]
    return [sun, *planets]


def advance(system, pairs, dt, n):
    for _ in range(n):
        for a, b in pairs:
            dx, dy, dz = a[0] - b[0], a[1] - b[1], a[2] - b[2]
            mag = dt * (dx * dx + dy * dy + dz * dz) ** -1.5
            ma, mb = a[6] * mag, b[6] * mag
            a[3] -= dx * mb
            a[4] -= dy * mb
            a[5] -= dz * mb
            b[3] += dx * ma
            b[4] += dy * ma
            b[5] += dz * ma
        for body in system:
            body[0] += dt * body[3]
            body[1] += dt * body[4]
            body[2] += dt * body[5]


def energy(system, pairs):
    e = sum(0.5 * b[6] * (b[3] ** 2 + b[4] ** 2 + b[5] ** 2) for b in system)
    return e - sum(a[6] * b[6] / ((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2) ** 0.5 for a, b in pairs)


def main(n):
    system = bodies()
    pairs = [(a, b) for i, a in enumerate(system) for b in system[i + 1:]]
    advance(system, pairs, 0.01, n)
    return f"{energy(system, pairs):.9f}"


if __name__ == "__main__":
    from harness import run
    run(main, 115_000)
