"""The bill of materials of a package, as SPDX 2.3 in JSON: what is in it or what it is linked with, from which package
of the distribution, in which version and of which source."""
import datetime
import hashlib
import json
import os
import pathlib
import re
import urllib.parse
import uuid

import libraries

NAMES = uuid.uuid5(uuid.NAMESPACE_URL, "urn:tributary:packages")
UNKNOWN = "NOASSERTION"


def identifier(text):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", text)


def digest(path, kind="sha256"):
    return hashlib.new(kind, pathlib.Path(path).read_bytes()).hexdigest()


def created():
    moment = datetime.datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), datetime.timezone.utc)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def own_package(name, version, archive):
    return {"name": name, "SPDXID": identifier(name), "versionInfo": version, "packageFileName": archive.name,
            "checksums": [{"algorithm": "SHA256", "checksumValue": digest(archive)}],
            "licenseConcluded": "Apache-2.0", "licenseDeclared": "Apache-2.0", "copyrightText": UNKNOWN,
            "downloadLocation": UNKNOWN, "filesAnalyzed": False, "primaryPackagePurpose": "APPLICATION"}


def distribution():
    said = pathlib.Path("/etc/os-release").read_text()
    return dict(line.replace('"', "").split("=", 1) for line in said.splitlines() if "=" in line)


def their_package(package, files):
    """A package of the distribution, and which of its files are meant."""
    name, version, source, source_version, architecture, page = libraries.facts(package)
    words = {"arch": architecture, "distro": distribution().get("VERSION_CODENAME", "")}
    place = f"pkg:deb/{distribution()['ID']}/{name}@{urllib.parse.quote(version)}?{urllib.parse.urlencode(words)}"
    return {"name": name, "SPDXID": identifier(name), "versionInfo": version,
            "sourceInfo": f"built from: {source} {source_version}",
            "comment": "files: " + ", ".join(sorted({pathlib.Path(file).name for file in files})),
            "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": place}],
            "homepage": page or UNKNOWN, "downloadLocation": UNKNOWN, "filesAnalyzed": False,
            "licenseConcluded": UNKNOWN, "licenseDeclared": UNKNOWN,
            "licenseComments": f"as its file copyright says, SHA-256 {digest(libraries.copyright_of(package))}"
                               if libraries.copyright_of(package) else "no file says",
            "copyrightText": UNKNOWN, "primaryPackagePurpose": "LIBRARY"}


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


def bill(name, version, archive, files, relation):
    """relation: CONTAINS for what is in the archive, DEPENDS_ON for what the system has to bring."""
    theirs = [their_package(package, owned) for package, owned in grouped(files).items()]
    ours = own_package(name, version, archive)
    related = [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": ours["SPDXID"]}]
    related += [{"spdxElementId": ours["SPDXID"], "relationshipType": relation, "relatedSpdxElement": each["SPDXID"]}
                for each in theirs]
    return {"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": archive.name,
            "documentNamespace": f"urn:uuid:{uuid.uuid5(NAMES, digest(archive))}",
            "creationInfo": {"created": created(), "creators": ["Tool: tributary-installer-sbom"]},
            "packages": [ours, *theirs], "relationships": related}


def write(document, path):
    path.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n")
