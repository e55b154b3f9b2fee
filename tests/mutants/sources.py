"""Finds what can be mutated in a source, by what clang tells of its syntax tree."""

import dataclasses
import json
import pathlib
import re
import shlex
import subprocess

CLANG = "clang++-19"

SWAPPED = {
    "<": ["<=", ">="],
    "<=": ["<", ">"],
    ">": [">=", "<="],
    ">=": [">", "<"],
    "==": ["!="],
    "!=": ["=="],
    "&&": ["||"],
    "||": ["&&"],
    "+": ["-"],
    "-": ["+"],
    "+=": ["-="],
    "-=": ["+="],
}
BINARY = ("BinaryOperator", "CXXOperatorCallExpr", "CXXRewrittenBinaryOperator", "CompoundAssignOperator")
# What the language wants to know while it compiles can't be chosen at run time; and what nobody wrote has no text.
PASSED_BY = {
    "CaseStmt.label",
    "ConstantExpr",
    "CXXDefaultArgExpr",
    "CXXDefaultInitExpr",
    "EnumDecl",
    "StaticAssertDecl",
    "TemplateArgument",
    "UnaryExprOrTypeTraitExpr",
    "UserDefinedLiteral",
}
FUNCTIONS = ("FunctionDecl", "CXXMethodDecl", "CXXConstructorDecl", "CXXDestructorDecl", "CXXConversionDecl")
CALLS = ("CallExpr", "CXXMemberCallExpr", "CXXOperatorCallExpr", "CompoundAssignOperator")
THROUGH = ("ExprWithCleanups", "ImplicitCastExpr", "ParenExpr", "CXXBindTemporaryExpr", "MaterializeTemporaryExpr")


@dataclasses.dataclass
class Change:
    """One mutant: what stands in a stretch of a file, and what would stand there."""

    file: str
    function: str
    begin: int
    end: int
    kind: str  # "value", "statement" or "return": how the choice is written
    original: str
    mutated: str
    line: int
    number: int = 0
    copy: int = 1  # which of several of the same words in one function

    def key(self) -> tuple:
        return (self.file, self.function, self.original, self.mutated, self.copy)

    def title(self) -> str:
        which = f" #{self.copy}" if self.copy > 1 else ""
        return f"{self.file}, {self.function}{which}"


def without_comments(text: str) -> str:
    pattern = r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|//[^\n]*|/\*.*?\*/'
    plain = re.sub(pattern, lambda m: " " if m[0].startswith(("//", "/*")) else m[0], text, flags=re.DOTALL)
    return " ".join(plain.split())


def clang_words(entry: dict) -> list[str]:
    words = shlex.split(entry["command"])
    at = words.index("-o")
    words = [*words[:at], *words[at + 2 :]]
    if "-include" in words:
        at = words.index("-include")
        words = [*words[:at], *words[at + 2 :]]
    kept = [word for word in words[1:] if word not in ("-c", entry["file"]) and not word.startswith(("-W", "-fpch"))]
    return [CLANG, *kept, "-w", "-ferror-limit=0", "-fsyntax-only"]


def syntax_tree(entry: dict) -> list[dict]:
    words = [*clang_words(entry), "-Xclang", "-ast-dump=json", "-Xclang", "-ast-dump-filter=tributary", entry["file"]]
    text = subprocess.run(words, cwd=entry["directory"], capture_output=True, text=True, check=True).stdout
    trees, decoder, at = [], json.JSONDecoder(), 0
    while (at := text.find("{", at)) >= 0:
        tree, at = decoder.raw_decode(text, at)
        trees.append(tree)
    return trees


class Finder:
    """Walks the tree of one source and notes the changes in the files that are wanted."""

    def __init__(self, root: pathlib.Path, wanted: list[str]):
        self.root = root
        self.texts = {str(root / name): (name, (root / name).read_bytes().decode("latin-1")) for name in wanted}
        self.changes: list[Change] = []
        self.seen: set[tuple] = set()
        self.place = None  # clang leaves out a file that is the one it named last

    def read(self, entry: dict) -> list[Change]:
        for tree in syntax_tree(entry):
            self.place = None
            self.locate(tree)
            self.visit(tree, "", "")
        self.changes.sort(key=lambda change: (change.file, change.begin, change.end))
        return self.changes

    # ------------------------------------------------------------ where things are

    def locate(self, node) -> None:
        """Writes into each node where it is, in the order in which clang left out what it had said before."""
        for key, value in list(node.items()):
            if key == "loc":
                self.settle(value)
            elif key == "range":
                begin, end = self.settle(value.get("begin", {})), self.settle(value.get("end", {}))
                if begin and end and begin[0] == end[0] and begin[0] in self.texts:
                    node["at"] = (begin[0], begin[1], end[1] + end[2])
            elif key == "inner":
                for child in value:
                    self.locate(child)
            elif isinstance(value, dict) and key not in ("type", "referencedDecl"):
                self.locate(value)

    def settle(self, where: dict):
        """The file, offset and length of a token that stands in the text itself; none when it comes from a macro."""
        if "spellingLoc" in where or "expansionLoc" in where:
            for part in where.values():
                if isinstance(part, dict):
                    self.settle(part)
            return None
        if "file" in where:
            self.place = where["file"]
        return (self.place, where["offset"], where["tokLen"]) if "offset" in where else None

    def text_of(self, node: dict) -> str:
        file, begin, end = node["at"]
        return self.texts[file][1][begin:end]

    # ------------------------------------------------------------ what is noted

    def note(self, node: dict, function: str, kind: str, mutated: str, end: int | None = None) -> None:
        file, begin, stop = node["at"]
        name, text = self.texts[file]
        stop = end or stop
        original = without_comments(text[begin:stop])
        mutated = without_comments(mutated)
        mark = (file, begin, stop, mutated)
        if mark in self.seen or original == mutated:
            return
        self.seen.add(mark)
        copy = 1 + sum((name, function, original, mutated) == c.key()[:4] for c in self.changes)
        line = text.count("\n", 0, begin) + 1
        self.changes.append(Change(name, function, begin, stop, kind, original, mutated, line, copy=copy))

    def visit(self, node: dict, function: str, returns: str) -> None:
        kind = node.get("kind")
        if kind in PASSED_BY or (kind == "VarDecl" and node.get("constexpr")):
            return
        if kind in FUNCTIONS:
            if node.get("isImplicit") or node.get("explicitlyDefaulted") or node.get("constexpr"):
                return
            if not function or kind != "CXXMethodDecl" or node.get("name") != "operator()":
                function = node.get("name", "")
            returns = self.result_of(node.get("type", {}).get("qualType", ""))
        if kind == "LambdaExpr":
            call = next((part for part in self.below(node) if part.get("name") == "operator()"), {})
            returns = self.result_of(call.get("type", {}).get("qualType", ""))
        if "at" in node and function:
            self.look(node, kind, function, returns)
        children = node.get("inner", [])
        if kind == "CaseStmt":
            children = children[1:]
        for child in children:
            self.visit(child, function, returns)

    @staticmethod
    def result_of(signature: str) -> str:
        return signature.rsplit("->", 1)[1].strip() if "->" in signature else signature.split("(", 1)[0].strip()

    def look(self, node: dict, kind: str, function: str, returns: str) -> None:
        if kind in BINARY:
            self.look_at_operator(node, function)
        if kind == "CallExpr":
            self.look_at_bounds(node, function)
        if kind == "UnaryOperator" and node.get("opcode") == "!":
            self.note(node, function, "value", f"static_cast<bool>({self.text_of(node)[1:]})")
        if kind == "IntegerLiteral":
            self.look_at_number(node, function)
        if kind == "CXXBoolLiteralExpr":
            self.note(node, function, "value", "false" if self.text_of(node) == "true" else "true")
        if kind == "ReturnStmt":
            self.look_at_return(node, function, returns)
        self.look_at_condition(node, kind, function)
        self.look_at_statements(node, kind, function)

    def look_at_operator(self, node: dict, function: str) -> None:
        file, begin, end = node["at"]
        operands = [child["at"] for child in self.below(node) if "at" in child and child["at"][0] == file]
        lefts = [at[2] for at in operands if at[1] == begin and at[2] < end]
        if not lefts:
            return
        text = self.texts[file][1]
        left = max(lefts)
        found = re.match(r"(\s|//[^\n]*\n)*(<=>|<=|>=|==|!=|&&|\|\||\+=|-=|[<>+\-])(?![<>=+\-])", text[left:end])
        if not found:
            return
        operator = found[2]
        at = left + found.start(2)
        for other in SWAPPED.get(operator, []):
            self.note(node, function, "value", text[begin:at] + other + text[at + len(operator) : end])

    def below(self, node: dict):
        for child in node.get("inner", []):
            yield child
            yield from self.below(child)

    def look_at_bounds(self, node: dict, function: str) -> None:
        callee = next((child for child in self.below(node) if child.get("kind") == "DeclRefExpr"), {})
        name = callee.get("referencedDecl", {}).get("name")
        if name in ("min", "max"):
            other = "max" if name == "min" else "min"
            self.note(node, function, "value", re.sub(rf"\b{name}\b", other, self.text_of(node), count=1))

    def look_at_number(self, node: dict, function: str) -> None:
        text = self.text_of(node)
        digits = re.fullmatch(r"(0[xX][0-9a-fA-F']+|[0-9']+)([uUlLzZ]*)", text)
        if not digits:
            return
        value = int(digits[1].replace("'", ""), 0)
        for other in {0: [1], 1: [0, 2]}.get(value, [value - 1, value + 1]):
            self.note(node, function, "value", f"{other}{digits[2]}")

    def look_at_return(self, node: dict, function: str, returns: str) -> None:
        text = self.text_of(node)
        value = text[len("return") :].strip()
        end = self.semicolon_after(node)
        if not value or not end:
            return
        if returns == "bool":
            others = [other for other in ("true", "false") if other != value]
        else:
            others = ["{}"] if value not in ("{}", "std::nullopt", "0", "nullptr") else []
        for other in others:
            self.note(node, function, "return", f"return {other};", end)

    def look_at_condition(self, node: dict, kind: str, function: str) -> None:
        inner = node.get("inner", [])
        if node.get("hasVar") or node.get("isConstexpr"):
            return
        at = {"IfStmt": int(bool(node.get("hasInit"))), "WhileStmt": 0, "ForStmt": 2, "DoStmt": 1, "ConditionalOperator": 0}
        if kind not in at or len(inner) <= at[kind]:
            return
        condition = inner[at[kind]]
        if "at" not in condition:
            return
        bare = condition
        while bare.get("kind") in THROUGH and len(bare.get("inner", [])) == 1:
            bare = bare["inner"][0]
        text = self.text_of(condition)
        # These have a change of their own that is the same.
        if bare.get("opcode") in ("==", "!=", "!") or text.startswith("!") and "&&" not in text and "||" not in text:
            return
        self.note(condition, function, "value", f"!({text})")

    def look_at_statements(self, node: dict, kind: str, function: str) -> None:
        inner = node.get("inner", [])
        if kind == "CompoundStmt":
            children = inner
        elif kind == "IfStmt":
            children = inner[1 + int(bool(node.get("hasInit"))) + int(bool(node.get("hasVar"))) :]
        elif kind in ("WhileStmt", "ForStmt", "CXXForRangeStmt", "CaseStmt", "DefaultStmt"):
            children = inner[-1:]
        else:
            return
        for child in children:
            bare = child
            while bare.get("kind") in (*THROUGH, "CStyleCastExpr") and bare.get("inner"):
                bare = bare["inner"][-1]
            acts = bare.get("kind") in CALLS or bare.get("opcode") in ("=", "++", "--")
            end = self.semicolon_after(child) if acts and "at" in child else None
            # Memory that is asked for ahead changes how fast, never what.
            if end and not re.search(r"[.>]reserve\(", self.text_of(child)):
                self.note(child, function, "statement", "", end)

    def semicolon_after(self, node: dict) -> int | None:
        file, _, end = node["at"]
        found = re.match(r"\s*;", self.texts[file][1][end:])
        return end + found.end() if found else None
