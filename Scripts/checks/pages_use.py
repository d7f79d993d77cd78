"""Uses the report as a reader does, with the mouse and the keyboard, and without JavaScript."""
from selenium.webdriver import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

# How much of a page is there to read: the text of what is shown.
READABLE = "return document.body.innerText.replace(/\\s+/g, ' ').length"


def problems(driver, name):
    """What does not work, in sentences."""
    return report_problems(driver) if name.startswith("report") else []


def report_problems(driver):
    found = figures(driver) + zooming(driver) + filtering(driver)
    with_script = driver.execute_script(READABLE)
    driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    driver.refresh()
    driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    if driver.execute_script(READABLE) < 0.9 * with_script:
        found.append("Without scripts less of it can be read.")
    if any(tool.is_displayed() for tool in driver.find_elements(By.CSS_SELECTOR, ".tools, .filter")):
        found.append("Without scripts there are buttons that do nothing.")
    return found


def figures(driver):
    """A mark that is pointed at, or has the focus, tells its figures; Escape puts them away."""
    found = []
    mark = driver.find_element(By.CSS_SELECTOR, "#timeline .mark")
    tip = driver.find_element(By.CSS_SELECTOR, ".tip")
    leg = mark.get_attribute("data-leg")
    # The first movement scrolls the mark into view, and scrolling puts figures away.
    ActionChains(driver).move_to_element(mark).pause(0.3).move_by_offset(2, 0).perform()
    if leg not in tip.text:
        found.append(f"Pointing at {leg} tells \"{tip.text}\".")
    ActionChains(driver).send_keys(Keys.ESCAPE).perform()
    if tip.is_displayed():
        found.append("Escape does not put the figures away.")
    driver.execute_script("window.scrollTo(0, 0); arguments[0].focus()", mark)
    driver.execute_async_script("setTimeout(arguments[0], 300)")
    if leg not in tip.text or not mark.accessible_name:
        found.append(f"Reaching {leg} by the keyboard tells \"{tip.text}\".")
    return found


def zooming(driver):
    """Buttons, keys, the wheel and the mouse enlarge and move the map, and put it back."""
    figure = driver.find_element(By.CSS_SELECTOR, "#map figure")
    frame = figure.find_element(By.CSS_SELECTOR, ".scroll")
    picture = frame.find_element(By.TAG_NAME, "svg")
    button = {name: figure.find_element(By.CSS_SELECTOR, f"[data-zoom={name}]")
              for name in ("in", "out", "whole")}
    found = []

    def width():
        return round(picture.rect["width"])

    def expect(what, holds):
        if not holds:
            found.append(f"{what} (width {width()} of {whole}).")

    whole = width()
    height = frame.rect["height"]
    button["in"].click()
    expect("The button does not enlarge the map", width() > 1.4 * whole)
    expect("The frame of the map changes its size", abs(frame.rect["height"] - height) <= 1)
    button["out"].click()
    expect("The button does not put the map back", width() == whole)
    driver.execute_script("arguments[0].focus()", frame)
    ActionChains(driver).send_keys("++").perform()
    expect("The key + does not enlarge the map", width() > 2 * whole)
    moved = driver.execute_script("return arguments[0].scrollLeft", frame)
    ActionChains(driver).drag_and_drop_by_offset(frame, -60, 0).perform()
    expect("Dragging does not move the map",
           driver.execute_script("return arguments[0].scrollLeft", frame) == moved + 60)
    ActionChains(driver).send_keys("0").perform()
    expect("The key 0 does not put the map back", width() == whole)
    driver.execute_script("""arguments[0].dispatchEvent(new WheelEvent("wheel",
        {deltaY: -200, ctrlKey: true, bubbles: true, cancelable: true}))""", frame)
    expect("Ctrl and the wheel do not enlarge the map", width() > 1.5 * whole)
    button["whole"].click()
    expect("The button does not show the whole map", width() == whole)
    return found


def filtering(driver):
    """A corridor, a tier and words leave what they choose, and all comes back."""
    form = driver.find_element(By.CSS_SELECTOR, "form.filter")
    told = form.find_element(By.TAG_NAME, "output")
    before = told.text
    found = []

    def shown(selector):
        return [row for row in driver.find_elements(By.CSS_SELECTOR, selector) if row.is_displayed()]

    corridor = Select(form.find_element(By.NAME, "corridor"))
    corridor.select_by_index(1)
    chosen = corridor.first_selected_option.text
    kept = driver.find_elements(By.CSS_SELECTOR, "#map .mark[data-corridor]:not(.dim)")
    if {mark.get_attribute("data-corridor") for mark in kept} != {chosen}:
        found.append(f"The corridor {chosen} does not fade the others on the map.")
    Select(form.find_element(By.NAME, "rank")).select_by_index(1)
    tier = Select(form.find_element(By.NAME, "rank")).first_selected_option.text
    if any(row.get_attribute("data-rank") != tier for row in shown(".needs tbody tr")):
        found.append(f"The tier {tier} leaves needs of others.")
    form.find_element(By.CSS_SELECTOR, "[type=reset]").click()
    form.find_element(By.NAME, "words").send_keys("no such words")
    if shown(".needs tbody tr"):
        found.append("Words that stand nowhere leave needs.")
    form.find_element(By.CSS_SELECTOR, "[type=reset]").click()
    driver.execute_async_script("setTimeout(arguments[0], 50)")
    if told.text != before:
        found.append(f"\"Show all\" shows \"{told.text}\", at first it was \"{before}\".")
    return found
