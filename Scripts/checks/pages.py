"""Opens the pages that Corridor writes in headless Chromium and fails on what a reader would trip over:
errors on the console, a page wider than its window, text that is cut off or overlaps, and what axe-core
calls serious or critical, contrast (WCAG AA) included.

Each page is looked at 360 and 1440 pixels wide, in light and in dark, and as printed. Pictures of all of
them are kept under .artifacts/pages. "Scripts/checks/pages.py FILE.html ..." looks at pages that are there already.
"""
import base64
import importlib.util
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

import pages_use

top = pathlib.Path(__file__).resolve().parents[2]
artifacts = top / ".artifacts" / "pages"
axe = pathlib.Path(
    importlib.util.find_spec("axe_playwright_python").submodule_search_locations[0], "axe.min.js")
layout = (pathlib.Path(__file__).parent / "pages.js").read_text(encoding="utf-8")
# Width in pixels, media, colour scheme. A4 is 794 pixels wide, and what is printed leaves margins.
views = [
    (360, "screen", "light"), (360, "screen", "dark"), (1440, "screen", "light"),
    (1440, "screen", "dark"), (700, "print", "light"),
]


def made(scratch):
    """Plans the case of 1941 in a copy; the pages of its run."""
    binaries = subprocess.run(
        ["Scripts/build", "--where"], cwd=top, text=True, capture_output=True, check=True)
    corridor = binaries.stdout.strip() + "/corridor"
    case = scratch / "moscow-1941"
    shutil.copytree(top / "Cases" / "moscow-1941", case, ignore=shutil.ignore_patterns("plans"))
    run = case / "plans" / "check"
    planned(corridor, case, "--name", "check")
    return written(corridor, run, scratch)


def planned(corridor, *arguments):
    """Plans a case; a plan that is good to its gap, and not proved, ends with 4."""
    run = subprocess.run([corridor, "plan", *arguments], capture_output=True)
    if run.returncode not in (0, 4):
        sys.exit(run.stderr.decode())


def written(corridor, run, scratch):
    """Writes each page of a run: its name, its file, and the most sheets of paper that it may take."""
    report = scratch / "report.html"
    subprocess.run(
        [corridor, "report", run, "--output", report], check=True, capture_output=True)
    brief = scratch / "brief.html"
    subprocess.run([corridor, "brief", run, "--output", brief], check=True, capture_output=True)
    compared = scratch / "compare.html"
    other = run.parent / "other"
    planned(corridor, run.parent.parent, "--as-of", "1941-10-06", "--name", "other")
    subprocess.run(
        [corridor, "compare", run, other, "--html", compared], check=True, capture_output=True)
    return [("report", report, None), ("brief", brief, 3), ("compare", compared, 2)]


def browser():
    """Headless Chromium, whose profile goes with it."""
    options = webdriver.ChromeOptions()
    options.add_argument("--headless=new")
    options.add_argument("--no-sandbox")
    options.add_argument("--disable-gpu")
    options.add_argument("--hide-scrollbars")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    found = next(filter(None, map(shutil.which, ["chromium", "google-chrome", "chrome"])), None)
    if found:
        options.binary_location = found
    driver = shutil.which("chromedriver")
    return webdriver.Chrome(options=options, service=Service(driver) if driver else Service())


def show(driver, page, width, media, scheme):
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
        "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False})
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
        "media": media, "features": [{"name": "prefers-color-scheme", "value": scheme}]})
    driver.get(page.as_uri())


def violations(driver):
    """What axe-core calls serious or critical, in sentences."""
    driver.execute_script(axe.read_text(encoding="utf-8"))
    found = driver.execute_async_script("""
        const done = arguments[arguments.length - 1];
        axe.run(document, {resultTypes: ["violations"]}).then(done, error => done({error: String(error)}));
    """)
    if "error" in found:
        return [f"axe-core failed: {found['error']}"]
    return [
        f"{one['id']} ({one['impact']}): {one['help']}: {node['html'][:140]}"
        for one in found["violations"] if one["impact"] in ("serious", "critical")
        for node in one["nodes"][:4]]


def photograph(driver, name):
    picture = driver.execute_cdp_cmd(
        "Page.captureScreenshot", {"captureBeyondViewport": True, "format": "png"})
    (artifacts / f"{name}.png").write_bytes(base64.b64decode(picture["data"]))


def printed(driver, name, most):
    """Prints a page as a PDF; says when it takes more sheets than it may."""
    answer = driver.execute_cdp_cmd("Page.printToPDF", {"printBackground": True, "preferCSSPageSize": True})
    document = base64.b64decode(answer["data"])
    (artifacts / f"{name}.pdf").write_bytes(document)
    sheets = len(re.findall(rb"/Type\s*/Page\b(?!s)", document))
    return [f"It takes {sheets} sheets of paper; {most} at most."] if most and sheets > most else []


def faults(driver, name, page, most):
    found = []
    for width, media, scheme in views:
        view = f"{name}-{media if media == 'print' else f'{width}-{scheme}'}"
        show(driver, page, width, media, scheme)
        problems = driver.execute_script(f"return (\n{layout}\n)") + violations(driver)
        problems += [
            f"console: {line['message']}" for line in driver.get_log("browser")
            if line["level"] in ("SEVERE", "WARNING")]
        photograph(driver, view)
        if media == "print":
            problems += printed(driver, name, most)
        found += [f"{view}: {problem}" for problem in problems]
    show(driver, page, 1440, "screen", "light")
    found += [f"{name} in use: {problem}" for problem in pages_use.problems(driver, name)]
    return found


def main():
    artifacts.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        if sys.argv[1:]:
            pages = [(path.stem, path.resolve(), None) for path in map(pathlib.Path, sys.argv[1:])]
        else:
            pages = made(folder)
        driver = browser()
        try:
            found = [fault for page in pages for fault in faults(driver, *page)]
        finally:
            driver.quit()
    print("\n".join(found))
    return 1 if found else 0


sys.exit(main())
