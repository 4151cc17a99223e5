"""Known faults of what is locked, by PyPI's advisories; where these cannot be had, it says so and does not fail."""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

LOCKS = sorted(Path("locks").glob("*.txt"))

#: Seconds for one answer.
PATIENCE = 10


def ask(*locks: Path) -> tuple[list[dict[str, Any]], str]:
    """What is known of the packages of some locks; or nothing, and why."""
    command = [sys.executable, "-m", "pip_audit", "--disable-pip", "--require-hashes", "--progress-spinner", "off"]
    command += ["--timeout", str(PATIENCE), "--format", "json"]
    for lock in locks:
        command += ["--requirement", str(lock)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        return json.loads(done.stdout)["dependencies"], "PyPI's index here has none"
    except ValueError:
        return [], (done.stderr.splitlines() or ["pip-audit said nothing"])[-1]


def reachable() -> tuple[bool, str]:
    """Whether there is an advisory service, found out with one package; and if not, why."""
    first = re.split(r"\n(?=\S+==)", LOCKS[0].read_text("utf-8"))[1]
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write(first)
        file.flush()
        known, trouble = ask(Path(file.name))
    return any("vulns" in package for package in known), trouble


def main() -> int:
    """0 if no fault is known, or none can be; 1 with the faults."""
    there, trouble = reachable()
    if not there:
        print(f"audit: SKIPPED, for the advisories cannot be reached: {trouble:.200}")
        return 0
    packages, trouble = ask(*LOCKS)
    if not packages:
        print(f"audit: {trouble}")
        return 1
    faults = [(package, fault) for package in packages for fault in package.get("vulns", [])]
    for package, fault in faults:
        mended = ", ".join(fault["fix_versions"]) or "no version yet"
        print(f"audit: {package['name']} {package['version']} has {fault['id']}, mended in {mended}")
    unknown = ", ".join(package["name"] for package in packages if "vulns" not in package) or "none"
    print(f"audit: {len(packages)} packages, {len(faults)} known faults; nothing is known of: {unknown}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
