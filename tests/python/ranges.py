"""The least and greatest whole value of each target of each system, by SciPy's HiGHS.

Reads a list of systems: `bounds` (least, greatest or null), `rows` (terms, least, greatest) and
`targets` (terms); a term is a variable's number and its factor. Prints, for each system, a list of
pairs, or null where no whole numbers meet it. What nothing bounds is 10^9, as with us.
"""

import json
import sys

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import lil_array

MOST = 10**9


def vector(terms, size):
    found = np.zeros(size)
    for at, factor in terms:
        found[at] += factor
    return found


def solve(system):
    size = len(system["bounds"])
    least = [it[0] for it in system["bounds"]]
    greatest = [MOST if it[1] is None else it[1] for it in system["bounds"]]
    rows = system["rows"]
    matrix = lil_array((max(len(rows), 1), size))
    for number, (terms, _, _) in enumerate(rows):
        for at, factor in terms:
            matrix[number, at] += factor
    lower = [it[1] for it in rows] or [0]
    upper = [it[2] for it in rows] or [0]
    given = {
        "bounds": Bounds(least, greatest),
        "constraints": LinearConstraint(matrix.tocsr(), lower, upper),
        "integrality": np.ones(size),
    }
    ends = []
    for terms in system["targets"]:
        objective = vector(terms, size)
        pair = []
        for sign in (1, -1):
            found = milp(sign * objective, **given)
            if found.status == 2:
                return None
            if not found.success:
                raise SystemExit(f"HiGHS did not solve a program: {found.message}")
            pair.append(round(float(objective @ np.round(found.x))))
        ends.append(pair)
    return ends


with open(sys.argv[1], encoding="utf-8") as file:
    json.dump([solve(system) for system in json.load(file)], sys.stdout)
