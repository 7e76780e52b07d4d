"""Reads published files with the programs of others, and says what was read as JSON.

validate.py package FILE    a Data Package, with frictionless
validate.py workbook FILE   a workbook, with openpyxl
"""

import json
import sys


def package(path):
    from frictionless import Package, validate

    report = validate(path)
    errors = [error.message for task in report.tasks for error in task.errors]
    errors += [error.message for error in report.errors]
    resources = {}
    for resource in Package(path).resources:
        rows = resource.read_rows()
        resources[resource.name] = [
            {"code": row["code"], "reports": row["reports"], "percent": row["percent"]}
            for row in rows
        ]
    return {"valid": report.valid, "errors": errors, "resources": resources}


def workbook(path):
    from openpyxl import load_workbook

    book = load_workbook(path)
    sheets = {}
    for sheet in book.worksheets:
        cells = [[cell.value for cell in row] for row in sheet.iter_rows()]
        formulas = sum(cell.data_type == "f" for row in sheet.iter_rows() for cell in row)
        sheets[sheet.title] = {
            "cells": cells,
            "formulas": formulas,
            "right_to_left": bool(sheet.sheet_view.rightToLeft),
            "tables": len(sheet.tables),
        }
    return sheets


if __name__ == "__main__":
    what, path = sys.argv[1:]
    print(json.dumps({"package": package, "workbook": workbook}[what](path)))
