"""What GitHub takes in a workflow, from its "Workflow syntax for GitHub Actions": a key that is misspelt there is often passed over.

A shape is a type, a tuple of shapes of which one fits, [the shape of each in a list] or {key: the shape of what it has}; ANY is
a key of any name, and a set holds the words that are allowed.
"""
ANY = object()
SCALAR = (str, int, float, bool)
NAMED = {ANY: SCALAR}
TEXTS = (str, [str])
# A number or a choice may come from an expression.
NUMBER = (int, str)
CHOICE = (bool, str)

SCOPES = ("actions", "artifact-metadata", "attestations", "checks", "contents", "deployments", "discussions", "id-token", "issues",
          "models", "packages", "pages", "pull-requests", "security-events", "statuses")
PERMISSIONS = ({"read-all", "write-all"}, {scope: {"read", "write", "none"} for scope in SCOPES})
CONCURRENCY = (str, {"group": str, "cancel-in-progress": CHOICE})
RUN_BY = {"shell": str, "working-directory": str}
DEFAULTS = {"run": RUN_BY}
CONTAINER = {"image": str, "credentials": {"username": str, "password": str}, "env": NAMED, "ports": [SCALAR], "volumes": [str],
             "options": str}
STEP = {"id": str, "if": CHOICE, "name": str, "uses": str, "run": str, "with": NAMED, "env": NAMED, "continue-on-error": CHOICE,
        "timeout-minutes": NUMBER, **RUN_BY}
MATRIX = (str, {ANY: (str, [(SCALAR, NAMED)])})
JOB = {"name": str, "permissions": PERMISSIONS, "needs": TEXTS, "if": CHOICE, "environment": (str, {"name": str, "url": str}),
       "runs-on": (TEXTS, {"group": str, "labels": TEXTS}), "concurrency": CONCURRENCY, "outputs": NAMED, "env": NAMED,
       "defaults": DEFAULTS, "steps": [STEP], "timeout-minutes": NUMBER, "continue-on-error": CHOICE,
       "strategy": {"matrix": MATRIX, "fail-fast": CHOICE, "max-parallel": NUMBER},
       "container": (str, CONTAINER), "services": {ANY: CONTAINER}, "uses": str, "with": NAMED, "secrets": ({"inherit"}, NAMED)}
FILTERS = {"types": TEXTS, **{name + end: [str] for name in ("branches", "tags", "paths") for end in ("", "-ignore")}}
# Those that a project of this kind has a use for.
EVENTS = {"push": (None, FILTERS), "pull_request": (None, FILTERS), "release": (None, {"types": TEXTS}),
          "schedule": [{"cron": str, "timezone": str}],
          "workflow_dispatch": (None, {"inputs": {ANY: {"description": str, "required": bool, "default": SCALAR, "options": [str],
                                                        "type": {"boolean", "choice", "environment", "number", "string"}}}})}
WORKFLOW = {"name": str, "run-name": str, "permissions": PERMISSIONS, "env": NAMED, "defaults": DEFAULTS, "concurrency": CONCURRENCY,
            "jobs": {ANY: JOB},
            # What YAML 1.1 makes of the word `on`.
            True: (set(EVENTS), [set(EVENTS)], EVENTS)}


def misfits(value, shape, where):
    """What of the value is not of the shape, each with its place."""
    if isinstance(shape, tuple):
        tried = [misfits(value, each, where) for each in shape]
        # The deepest of them was the nearest to fit.
        return [] if [] in tried else max(tried, key=lambda found: max(each.count(".") for each in found))
    if isinstance(shape, dict) and isinstance(value, dict):
        return [each for key, held in value.items() for each in misfits_of_key(key, held, shape, f"{where}.{key}")]
    if isinstance(shape, list) and isinstance(value, list):
        return [each for number, held in enumerate(value) for each in misfits(held, shape[0], f"{where}.{number}")]
    if isinstance(shape, set):
        return [] if isinstance(value, str) and value in shape else [f"{where} is {value!r}"]
    fits = value is None if shape is None else type(value) is shape
    return [] if fits else [f"{where} is {value!r}"]


def misfits_of_key(key, held, shape, where):
    known = key if key in shape else ANY
    return misfits(held, shape[known], where) if known in shape else [f"{where} is unknown"]


def lacks(flow):
    """What GitHub wants to be there, or together."""
    found = [f"{key} is missing" for key in (True, "jobs") if not flow.get(key)]
    for name, job in flow.get("jobs", {}).items():
        if ("uses" in job) == ("runs-on" in job and bool(job.get("steps"))):
            found.append(f"{name} has neither steps on a computer nor another workflow, or both")
        needed = job.get("needs", [])
        found += [f"{name} needs {each}" for each in ([needed] if isinstance(needed, str) else needed) if each not in flow["jobs"]]
        found += [f"{name}.{number} has the words of another kind of step" for number, step in enumerate(job.get("steps", []))
                  if ("run" in step) == ("uses" in step) or ("run" in step and "with" in step) or ("uses" in step and set(RUN_BY) & set(step))]
    return found


def faults(flow):
    return misfits(flow, WORKFLOW, "workflow") or lacks(flow)
