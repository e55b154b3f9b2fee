"""The bill of materials of a package for Windows: every file that is in it, whose it is, and what is compiled into it."""
import pathlib
import re
import typing

import components
import gather
import libraries
import sbom

# What makensis puts before the files of every installer.
STUB = pathlib.Path("/usr/share/nsis/Stubs/lzma_solid-amd64-unicode")


def came_from(component, qt):
    """What the folder of the Qt tells of the sources that it was made of."""
    sources, archive = qt / "sources.txt", qt / ".from"
    recorded = dict(line.split() for line in sources.read_text().splitlines()) if sources.is_file() else {}
    if component.source in recorded:
        version = recorded[component.source]
        return {"sourceInfo": f"built from: {component.source} {version}",
                "externalRefs": sbom.place_of(component.source, version, arch="source")}
    packed = f", which was unpacked from an archive with SHA-256 {archive.read_text().split()[0]}" if archive.is_file() else ""
    return {"sourceInfo": f"built from sources of {component.source}; where these came from is not recorded in the Qt for "
                          f"Windows{packed}"}


def version_in(path, pattern):
    said = re.search(pattern, path.read_text()) if path.is_file() else None
    return said and said.group(1)


def version_of(component, origin, qt):
    """What a library says of itself, or what was installed beside it."""
    if component is components.XXHASH:
        return version_in(qt / "lib/pkgconfig/libxxhash.pc", r"(?m)^Version: (\S+)")
    if component is components.KEYCHAIN:
        return version_in(qt / "lib/cmake/Qt6Keychain/Qt6KeychainConfigVersion.cmake", r'PACKAGE_VERSION "([\d.]+)"')
    return gather.PortableExecutable(origin).version() if origin.suffix == ".dll" else None


def origin_of(path, programs, qt):
    """The file that one of the package was copied from."""
    if path.suffix == ".qm":
        return components.WORDS / path.name
    plugin = path.relative_to(programs / "bin").as_posix()
    return qt / "plugins" / plugin if plugin in components.plugins_of(qt) else gather.found(path.name, gather.places(qt))


class Use(typing.NamedTuple):
    """What a file of the package, as the bill has it, has to do with a component. Without a file, the package as a whole has;
    without an origin, the component is compiled into the file, and what it was compiled from lies nowhere here."""
    file: dict | None
    relation: str
    component: components.Component
    origin: pathlib.Path | None
    version: str | None = None

    def where(self):
        return self.origin.name if self.origin else f"within {pathlib.PurePosixPath(self.file['fileName']).name}"


def uses_of(path, file, programs, qt):
    whole, origin = components.of(path.name), origin_of(path, programs, qt)
    inside = components.compiled_into(path.read_bytes()) if path.suffix == ".dll" else []
    return [Use(file, "GENERATED_FROM", whole, origin)] + [
        Use(file, "STATIC_LINK", each, None, version) for each, version in inside if each.name != whole.name]


def uses_of_program(file, qt):
    return [Use(file, "STATIC_LINK", component, gather.compilers_own(name) or qt / "lib" / name)
            for component, name in components.IN_THE_PROGRAMS]


def text_of(component, programs):
    """Where the package has the words of a licence. NSIS asks for none in what makensis has made."""
    path = programs / "licences" / component.text()
    if path.is_file():
        return f"its text is {path.relative_to(programs).as_posix()} in the package"
    if component is components.NSIS:
        return "its text is not in the package"
    raise SystemExit(f"the package has no licence of {component.name}: {path.relative_to(programs)} is missing")


def described(uses, owner, programs, qt):
    """A component as a package of the bill, by all uses of it."""
    component = uses[0].component
    text = text_of(component, programs)
    if owner:
        part = sbom.their_package(owner, {use.origin for use in uses}, licenseDeclared=component.licence)
        return {**part, "licenseComments": f"{part['licenseComments']}; {text}"}
    found = (use.version or (use.origin and version_of(component, use.origin, qt)) for use in uses)
    return sbom.described(component.name, next(filter(None, found), None), **came_from(component, qt),
                          SPDXID=sbom.identifier(f"{component.name}-{component.source}"),
                          licenseDeclared=component.licence, licenseComments=text,
                          comment="files: " + ", ".join(sorted({use.where() for use in uses})))


def uses_in(files, programs, qt):
    for path, file in files.items():
        if not components.is_ours(path.relative_to(programs).as_posix()):
            yield from uses_of(path, file, programs, qt)
        elif path.name in components.PROGRAMS:
            yield from uses_of_program(file, qt)


def made(version, package, programs, qt):
    """Of a package that was made of a folder of programs."""
    files = {path: sbom.file_in(programs, path) for path in sorted(programs.rglob("*")) if path.is_file()}
    uses = list(uses_in(files, programs, qt))
    if package.suffix == ".exe":
        uses.append(Use(None, "", components.NSIS, STUB))
    owners = libraries.owners({str(use.origin) for use in uses if use.origin})
    grouped = {}
    for use in uses:
        owner = owners.get(str(use.origin), "")
        grouped.setdefault((owner, "" if owner else use.component), []).append(use)
    theirs, links = [], []
    for (owner, _), used in sorted(grouped.items()):
        theirs.append(described(used, owner, programs, qt))
        links += [sbom.related(use.file, use.relation, theirs[-1]) for use in used if use.file]
    return sbom.bill("tributary", version, package, theirs, "CONTAINS", list(files.values()), links)
