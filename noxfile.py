"""Every job of the repository, each in an environment of its own: `pip install nox` is all the set-up there is."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import nox

nox.needs_version = ">=2026.8"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_venv = "yes"
nox.options.error_on_missing_interpreters = True
# What CI runs; drift comes last because it writes into the tree.
nox.options.sessions = ["tests", "contract", "conformance", "slow", "lint", "types", "docs", "drift"]

PYPROJECT = nox.project.load_toml("pyproject.toml")
# A test that hangs, on a lock or a socket, fails with its stack instead. A process for each core; `-- -n 0` for one.
PYTEST = ("pytest", "--timeout=300", "-n", "auto", "--dist", "worksteal")
# Folders of tests that sessions of their own run, with what only they need.
OWN_SESSION = ("contract", "schemathesis", "typing", "programs")
CHECKED = ("facade", "generated", "spec", "tests", "bench", "docs", "examples", "noxfile.py")


# Where folders lie on several disks uv copies; it need not warn of that.
os.environ.setdefault("UV_LINK_MODE", "copy")
os.environ.setdefault("PIP_DISABLE_PIP_VERSION_CHECK", "1")


def install(session: nox.Session, *groups: str, project: bool = True, extras: str = "all") -> None:
    """Install the dependency groups and, unless told otherwise, the project itself, editable and with its extras."""
    requirements = nox.project.dependency_groups(PYPROJECT, *groups)
    session.install(*requirements, *(("-e", f".[{extras}]") if project else ()))


@nox.session
def demo(session: nox.Session) -> None:
    """Show the client at work against the embedded service; no key and no network needed."""
    install(session, "demo", extras="cli,project,tables,testing")
    session.run("python", "examples/demo.py", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests but the contract's; add `-- --cov` for coverage."""
    install(session, "tests", "spec")
    session.run(*PYTEST, "-m", "not slow", *(f"--ignore=tests/{folder}" for folder in OWN_SESSION), *session.posargs)


def other_pythons() -> list[str]:
    """The interpreters of the classifiers that are here, but for the one at hand: on the path, or of pyenv."""
    own = f"{sys.version_info.major}.{sys.version_info.minor}"
    versions = [text.rpartition(" ")[2] for text in PYPROJECT["project"]["classifiers"] if "Python :: 3." in text]
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    found = []
    for version in versions:
        own_kind = [path for path in sorted(pyenv.glob(f"{version}.*/bin/python")) if path.is_file()]
        path = str(own_kind[-1]) if own_kind else shutil.which(f"python{version}")
        # A shim of pyenv is there whether or not it leads anywhere.
        if version != own and path and not subprocess.run([path, "-V"], capture_output=True).returncode:
            found.append(path)
    return found


@nox.session(python=other_pythons() or False)
def pythons(session: nox.Session) -> None:
    """Run the tests on every other Python of the classifiers that is found; `tests` runs on the one at hand."""
    if not session.python:
        session.skip("no other Python is here")
    tests(session)


@nox.session
def contract(session: nox.Session) -> None:
    """Hold every operation against the document."""
    install(session, "tests")
    session.run(*PYTEST, *(session.posargs or ["tests/contract"]))


@nox.session
def conformance(session: nox.Session) -> None:
    """Hold the fake against the document with Schemathesis."""
    install(session, "schemathesis")
    session.run(*PYTEST, "tests/schemathesis", *session.posargs)


@nox.session
def programs(session: nox.Session) -> None:
    """Point programs of others at the served fake: siggy, which needs node, and a plugin, which needs Python 3.12."""
    install(session, "tests")
    folder, found = Path(session.create_tmp()).resolve(), {}
    if npm := shutil.which("npm"):
        command = [npm, "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(folder)]
        session.run(*command, "@statsig/siggy@0.0.4", external=True)
        found["SIGGY"] = str(folder / "node_modules" / "@statsig" / "siggy" / "dist" / "app.js")
    else:
        session.log("node is not here, so siggy is skipped")
    newer = [sys.executable] if sys.version_info >= (3, 12) else other_pythons()
    if newer:
        session.run(newer[0], "-m", "venv", str(folder / "datus"), external=True)
        python = str(folder / "datus" / "bin" / "python")
        session.run(python, "-m", "pip", "install", "-q", "datus-statsig-plugin==0.1.0", external=True)
        found["DATUS_PYTHON"] = python
    else:
        session.log("no Python 3.12 is here, so datus-statsig-plugin is skipped")
    session.run(*PYTEST, "tests/programs", *session.posargs, env=found)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure, all or one with its options (`-- quota --long`); the figures of docs/ come from here."""
    install(session, "bench")
    for script in session.posargs[:1] or (
        "id_lists",
        "warehouse",
        "contract",
        "quota",
        "overhead",
        "concurrency",
        "cli",
        "fake",
        "project",
    ):
        session.run("python", f"bench/{script}.py", *session.posargs[1:])


@nox.session
def live(session: nox.Session) -> None:
    """Try a scratch project of the real service; needs STATSIG_LIVE_TESTS=1, a project's name and a key."""
    install(session, "tests")
    # The last one judges what the others were answered.
    files = [f"tests/live/test_{name}.py" for name in ("life", "questions", "register")]
    session.run(*PYTEST, "-n", "0", *files, "--live", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """Write docs/cli.md and the man page, make the site, and check its links; `-- --serve` shows it on loopback."""
    install(session, "docs")
    for form, name in (("markdown", "cli.md"), ("man", "statsig-console.1")):
        with Path("docs", name).open("wb") as file:
            session.run(
                "python", "-m", "statsig_console.cli.reference", form, stdout=file.fileno(), env={"PYTHONUTF8": "1"}
            )
    site = Path("docs", "_build", "html")
    session.run(
        "python", "-m", "sphinx", "--fail-on-warning", "--keep-going", "--quiet", "-b", "html", "docs", str(site)
    )
    session.run("python", "-m", "docs._ext.links", str(site))
    session.log(f"the site is {site / 'index.html'}; it needs no server")
    if "--serve" in session.posargs:
        session.run("python", "-m", "http.server", "--bind", "127.0.0.1", "--directory", str(site))


@nox.session
def regenerate(session: nox.Session) -> None:
    """Write generated/ anew from the vendored document, overlays, names and templates."""
    install(session, "spec", project=False)
    session.run("python", "-m", "spec.pipeline", "regenerate", *session.posargs)


@nox.session
def refresh(session: nox.Session) -> None:
    """Take in a newer document and say what it means: exit code 0 for nothing, 10 additive, 20 breaking, 1 failed."""
    install(session, "spec", project=False)
    # With --install-only nothing is run, and this gives nothing.
    if not session.run("python", "--version", silent=True):
        return
    # Not session.run, which knows success and failure alone.
    python = Path(session.bin) / "python"
    # What is taken into the repository is told in its changelog.
    told = () if "--into" in session.posargs else ("--fragments", "changelog.d")
    if code := subprocess.call([python, "-m", "spec.pipeline", "refresh", *told, *session.posargs]):
        sys.exit(code)


@nox.session
def overlays(session: nox.Session) -> None:
    """List each repair of the document with what it touches, and the names that wait for a review."""
    install(session, "spec", project=False)
    session.run("python", "-m", "spec.pipeline", "overlays", *session.posargs)


@nox.session
def slow(session: nox.Session) -> None:
    """Run the tests that take minutes: replays of documents, changed ones, imports that are killed."""
    install(session, "tests", "spec")
    folders = ("tests/spec", "tests/id_lists", "tests/transport")
    session.run(*PYTEST, "--timeout=1500", "-m", "slow and not exhaustive", *folders, *session.posargs)


@nox.session
def exhaustive(session: nox.Session) -> None:
    """Run the rest of the long tables of changed documents, of which `slow` runs a few; a job of CI does."""
    install(session, "tests", "spec")
    session.run(*PYTEST, "--timeout=1500", "-m", "exhaustive", "tests/spec", *session.posargs)


LARGEST = 1_500_000
"""Bytes that a file of a release may have."""


@nox.session
def release(session: nox.Session) -> None:
    """Build wheel and sdist into dist/ and try both on each Python at hand; `-- --check` leaves dist/ as it is."""
    install(session, "release", project=False)
    folder = Path(session.create_tmp()).resolve()
    dist = folder / "dist"
    shutil.rmtree(folder)
    session.run("uv", "lock", "--check")
    session.run("towncrier", "build", "--draft", "--version", "next", silent=True)
    session.run("python", "-m", "build", "--outdir", str(dist))
    built = sorted(dist.glob("*.*"))
    session.run("twine", "check", "--strict", *map(str, built))
    for path in built:
        if path.stat().st_size > LARGEST:
            session.error(f"{path.name} has {path.stat().st_size:,} bytes; it may have {LARGEST:,}")
    shutil.copy("examples/demo.py", folder)
    for python in (sys.executable, *other_pythons()):
        for path in built:
            venv = folder / "venv"
            own = str(venv / ("Scripts" if os.name == "nt" else "bin") / "python")
            session.run("uv", "venv", "-q", "--clear", "--python", python, str(venv))
            session.run("uv", "pip", "install", "-q", "--python", own, f"statsig-console[all] @ {path.as_uri()}")
            where = (
                "import statsig_console as s; assert 'site-packages' in s.__file__; print(s.__version__, s.__file__)"
            )
            with session.chdir(folder):
                session.run(own, "-I", "-c", where, external=True)
                session.run(own, "demo.py", external=True)
    bill = ("--format", "cyclonedx1.5", "--preview-features", "sbom-export", "--no-dev", "--all-extras")
    session.run("uv", "export", "-q", *bill, "-o", str(dist / "sbom.cdx.json"))
    if "--check" not in session.posargs:
        shutil.copytree(dist, "dist", dirs_exist_ok=True)


# The modules that are changed, and the tests that are to notice; docs/mutation.md has the score.
MUTATED = {
    "quota": ("quota.py quota_queue.py", "facade/test_quota.py facade/test_quota_queue.py"),
    "retry": ("retry.py", "facade/test_retry.py"),
    "redact": ("redact.py", "facade/test_redact.py"),
    "edits": ("resources/edits.py", "facade/test_resources.py facade/test_edits.py"),
    "pages": ("pages.py", "facade/test_pages.py"),
    "journal": ("id_lists/journal.py", "id_lists/test_journal.py id_lists/test_safety.py"),
}
# They take long, and what they hold others hold as well.
SLOW_FOR_MUTATION = "naive_count memory_is_bounded wait_alike allowed_rate others_keep_coming little_loads gets_on"


@nox.session
def mutation(session: nox.Session) -> None:
    """Change the code in small ways and see that tests fail: all, or one of `-- quota`, retry, redact, edits."""
    install(session, "mutation", "tests")
    for name in session.posargs or MUTATED:
        modules, files = MUTATED[name]
        # The tool wants the code under src/, and writes beside it.
        folder = Path(session.create_tmp()) / name
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree("facade", folder / "src")
        shutil.copytree("tests", folder / "tests")
        settings = {
            "source_paths": ["src"],
            "only_mutate": [f"src/statsig_console/{module}" for module in modules.split()],
            "pytest_add_cli_args": ["-k", " and ".join(f"not {word}" for word in SLOW_FOR_MUTATION.split())],
            "pytest_add_cli_args_test_selection": [f"tests/{file}" for file in files.split()],
        }
        lines = [f"{key} = {json.dumps(value)}" for key, value in settings.items()]
        own = Path("pyproject.toml").read_text()
        (folder / "pyproject.toml").write_text(
            "\n".join([own, "[tool.mutmut]", "track_dependencies = false", *lines, ""])
        )
        with session.chdir(folder):
            session.run("mutmut", "run", "--max-children", "1")
            session.run("mutmut", "results")


@nox.session
def drift(session: nox.Session) -> None:
    """Regenerate and fail where generated/ is not what is committed."""
    install(session, "spec", project=False)
    session.run("python", "-m", "spec.pipeline", "drift", *session.posargs)
    changed = session.run("git", "status", "--porcelain", "--", "generated", external=True, silent=True)
    if changed:
        session.error(f"generated/ is not what the pipeline writes; commit what `nox -s regenerate` left:\n{changed}")


@nox.session
def lint(session: nox.Session) -> None:
    """Check rules and layout of all hand-written code."""
    install(session, "lint", project=False)
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")


@nox.session
def types(session: nox.Session) -> None:
    """Check types, strictly and everywhere, and that wrong calls are reported."""
    install(session, "types", "tests", "spec", "demo", "docs")
    session.run("mypy", "--strict", *(session.posargs or CHECKED))
    session.run(*PYTEST, "tests/typing")
