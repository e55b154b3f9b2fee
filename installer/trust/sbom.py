"""The bill of materials of a package, as SPDX 2.3 in JSON: what is in it or what it is linked with, in which version and of
which source."""
import datetime
import hashlib
import json
import os
import pathlib
import re
import shutil
import urllib.parse
import uuid

import libraries

NAMES = uuid.uuid5(uuid.NAMESPACE_URL, "urn:tributary:packages")
UNKNOWN = "NOASSERTION"
# The relation to packages of the system that the package was made on, where another one brings its own for it to run with.
BUILT_WITH = "BUILD_DEPENDENCY_OF"
LINKED_WHEN_BUILT = "linked with this when it was built; where it runs, that system's own packages bring libraries of the same names"


def can_be_made():
    if shutil.which("dpkg-query"):
        return True
    print("there is no dpkg-query to ask whose the libraries are, so there is no bill of materials")
    return False


def identifier(text):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", text)


def digest(path, kind="sha256"):
    return hashlib.new(kind, pathlib.Path(path).read_bytes()).hexdigest()


def created():
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    if not seconds:
        raise SystemExit("a bill of materials bears the time of its sources, and SOURCE_DATE_EPOCH is not set")
    moment = datetime.datetime.fromtimestamp(int(seconds), datetime.timezone.utc)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def described(name, version, **facts):
    """A package as the bill names it; what the facts leave out nobody has looked into."""
    plain = {"name": name, "SPDXID": identifier(name), **({"versionInfo": version} if version else {}),
             "downloadLocation": UNKNOWN, "filesAnalyzed": False, "licenseConcluded": UNKNOWN, "licenseDeclared": UNKNOWN,
             "copyrightText": UNKNOWN, "primaryPackagePurpose": "LIBRARY"}
    return {**plain, **facts}


def related(element, relation, to):
    return {"spdxElementId": element["SPDXID"], "relationshipType": relation, "relatedSpdxElement": to["SPDXID"]}


def relations(ours, relation, theirs):
    if relation == BUILT_WITH:
        return [{**related(each, relation, ours), "comment": LINKED_WHEN_BUILT} for each in theirs]
    return [related(ours, relation, each) for each in theirs]


def own_package(name, version, archive, files):
    analyzed = {"filesAnalyzed": True, "packageVerificationCode": verification_code(files)} if files else {}
    return described(name, version, packageFileName=archive.name,
                     checksums=[{"algorithm": "SHA256", "checksumValue": digest(archive)}], licenseConcluded="Apache-2.0",
                     licenseDeclared="Apache-2.0", primaryPackagePurpose="APPLICATION", **analyzed)


def file_in(folder, path):
    """A file as it lies in the package."""
    name = path.relative_to(folder).as_posix()
    sums = [{"algorithm": kind.upper(), "checksumValue": digest(path, kind)} for kind in ("sha1", "sha256")]
    return {"fileName": f"./{name}", "SPDXID": identifier(f"File-{name}"), "checksums": sums, "licenseConcluded": UNKNOWN,
            "copyrightText": UNKNOWN}


def verification_code(files):
    sums = sorted(each["checksumValue"] for file in files for each in file["checksums"] if each["algorithm"] == "SHA1")
    return {"packageVerificationCodeValue": hashlib.sha1("".join(sums).encode()).hexdigest()}


def distribution():
    said = pathlib.Path("/etc/os-release").read_text()
    return dict(line.replace('"', "").split("=", 1) for line in said.splitlines() if "=" in line)


def place_of(name, version, **words):
    """Where a package manager finds it."""
    place = f"pkg:deb/{distribution()['ID']}/{name}@{urllib.parse.quote(version)}?{urllib.parse.urlencode(words)}"
    return [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": place}]


def their_package(package, files, **facts):
    """A package of the distribution, and which of its files are meant."""
    name, version, source, source_version, architecture, page = libraries.facts(package)
    text = libraries.copyright_of(package)
    found = {"sourceInfo": f"built from: {source} {source_version}",
             "comment": "files: " + ", ".join(sorted({pathlib.Path(file).name for file in files})),
             "externalRefs": place_of(name, version, arch=architecture, distro=distribution().get("VERSION_CODENAME", "")),
             "homepage": page or UNKNOWN,
             "licenseComments": f"as its file copyright says, SHA-256 {digest(text)}" if text else "no file says"}
    return described(name, version, **{**found, **facts})


def grouped(files):
    """{package: its files}; a file that no package owns stops it, as nobody could say what it is."""
    owners = libraries.owners(files)
    orphans = sorted(str(file) for file in files if file not in owners)
    if orphans:
        raise SystemExit("no package of the distribution owns " + ", ".join(orphans))
    found = {}
    for file in files:
        found.setdefault(owners[file], []).append(file)
    return dict(sorted(found.items()))


def of_the_distribution(files):
    return [their_package(package, owned) for package, owned in grouped(files).items()]


def bill(name, version, archive, theirs, relation, files=(), links=()):
    """theirs: packages of others; relation: CONTAINS for what is in the archive, DEPENDS_ON for what the system has to
    bring, BUILT_WITH where another system's packages do. files: those in the archive, where somebody has looked; links: what
    they have to do with the packages."""
    ours = own_package(name, version, archive, files)
    known = relations(ours, relation, theirs) + [related(ours, "CONTAINS", file) for file in files]
    return {"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": archive.name,
            "documentNamespace": f"urn:uuid:{uuid.uuid5(NAMES, digest(archive))}",
            "creationInfo": {"created": created(), "creators": ["Tool: tributary-installer-sbom"]},
            "packages": [ours, *theirs], **({"files": list(files)} if files else {}),
            "relationships": [related({"SPDXID": "SPDXRef-DOCUMENT"}, "DESCRIBES", ours), *known, *links]}


def write_beside(package, document):
    text = json.dumps(document, indent=1, ensure_ascii=False) + "\n"
    package.with_name(package.name + ".spdx.json").write_text(text, encoding="utf-8")
