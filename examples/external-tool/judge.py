"""Judges a report with the published JSON Schema alone: its shape, and the sums that `x-nianbao-sum-of` names."""
import json
import pathlib
import sys

from jsonschema import Draft202012Validator

HERE = pathlib.Path(__file__).resolve().parent
SCHEMA = HERE / "../../packages/schema/generated/report.2020-12.schema.json"
REPORT = HERE / "../huining-2021/report.json"


def at(value, path):
    for step in path.split("."):
        value = value.get(step) if isinstance(value, dict) else None
    return value


def deref(root, schema):
    for step in schema.get("$ref", "#").split("/")[1:]:
        root = root[step]
    return root if "$ref" in schema else schema


def branches(schema, value):
    """The shapes that a value may have; of the editions the one that the report declares."""
    if "if" in schema:
        declared = Draft202012Validator(schema["if"]).is_valid(value)
        yield from branches(schema.get("then" if declared else "else", {}), value)
    yield from [schema, *schema.get("anyOf", [])]


def sums(root, schema, value, path=""):
    """Yields every total whose known parts add up to something else; blanks and n/a are never counted as 0."""
    for branch in branches(schema, value):
        for word, inner in branch.get("properties", {}).items():
            inner = deref(root, inner)
            if not isinstance(value, dict) or word not in value:
                continue
            here = f"{path}.{word}".lstrip(".")
            if "x-nianbao-sum-of" in inner:
                yield from compare(value, word, inner["x-nianbao-sum-of"], here)
            yield from sums(root, inner, value[word], here)


def compare(value, word, parts, here):
    whole, addends = value[word], [at(value, part) for part in parts]
    columns = whole.keys() if isinstance(whole, dict) else [None]
    for column in columns:
        pick = (lambda cell: cell.get(column) if isinstance(cell, dict) else None) if column else (lambda cell: cell)
        numbers = [pick(cell) for cell in [whole, *addends]]
        if all(isinstance(number, (int, float)) for number in numbers) and numbers[0] != sum(numbers[1:]):
            yield f"{here}.{column}" if column else here, numbers[0], sum(numbers[1:])


def main():
    schema = json.loads(SCHEMA.read_text("utf-8"))
    report = json.loads(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else REPORT).read_text("utf-8"))
    errors = [f"{error.json_path}: {error.message}" for error in Draft202012Validator(schema).iter_errors(report)]
    wrong = [f"{path}: {stated}, parts add up to {total}" for path, stated, total in sums(schema, schema, report)]
    for line in errors + wrong:
        print(line)
    print(f"{len(errors)} schema errors, {len(wrong)} wrong totals")
    return 1 if errors or wrong else 0


if __name__ == "__main__":
    sys.exit(main())
