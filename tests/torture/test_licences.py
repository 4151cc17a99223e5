"""What is installed may be used: every distribution's licence is one of those that are known and allowed."""

import re
from importlib.metadata import Distribution, distributions

#: Licences, by words of their names, that let a program be used and passed on under Apache-2.0; LGPL and MPL bind only
#: changes to the libraries themselves.
ALLOWED = re.compile(
    r"MIT|BSD|Apache|ISC|PSF|Python Software Foundation|PSFL|MPL|Mozilla|LGPL|Lesser General|Unlicense|Zlib|0BSD"
    r"|public domain|CNRI|HPND|Artistic|W3C|EUPL",
    re.IGNORECASE,
)
FORBIDDEN = re.compile(
    r"\bA?GPL|Affero|(?<!Lesser )General Public|SSPL|Commons Clause|Business Source|proprietary", re.IGNORECASE
)
#: Of several licences one may be chosen.
CHOICE = re.compile(r"MIT|BSD|Apache|MPL|LGPL|Artistic")
#: What declares its licence in no field, but in a file that comes with it.
IN_A_FILE = {"atheris": "Apache-2.0", "axe-playwright-python": "MIT", "mlcroissant": "Apache-2.0"}


def licence(distribution: Distribution) -> str:
    """What a distribution says of its licence: the SPDX expression, the classifiers, or the first line of the field."""
    about = distribution.metadata
    told = [about.get("License-Expression", "")]
    classifiers = [line for line in about.get_all("Classifier", []) if line.startswith("License ::")]
    told += [line.rpartition("::")[2].strip() for line in classifiers]
    told.append((about.get("License") or "").strip().partition("\n")[0])
    return "; ".join(filter(None, told))


def test_every_installed_distribution_has_a_licence_that_is_allowed() -> None:
    wrong = {}
    for distribution in distributions():
        name = distribution.metadata["Name"]
        text = licence(distribution) or IN_A_FILE.get(name, "")
        if not ALLOWED.search(text) or (FORBIDDEN.search(text) and not CHOICE.search(text)):
            wrong[name] = text
    assert wrong == {}
