/// What a page does when its reader's browser runs scripts; without them all of it stays readable.
enum PageScript {
  /// The script, safe to stand in HTML and in XML.
  static let text =
    "/*<![CDATA[*/\n(function () {\n\"use strict\";\n" + tips + zoom + filter + "}());\n/*]]>*/"

  /// Shows the figures of the mark that is pointed at or has the focus; Escape puts them away.
  private static let tips = #"""
    var tip = document.createElement("div");
    tip.className = "tip";
    tip.setAttribute("aria-hidden", "true");
    tip.hidden = true;
    document.body.appendChild(tip);

    // The nearest mark with words of its own. They move from its title into an attribute, for a
    // browser would show the title as well.
    function worded(element) {
      for (var mark = element; mark && mark.tagName !== "svg"; mark = mark.parentNode) {
        if (!mark.getAttribute) { return null; }
        if (mark.getAttribute("data-words")) { return mark; }
        var title = mark.firstElementChild;
        if (title && title.tagName === "title") {
          mark.setAttribute("data-words", title.textContent);
          if (mark.getAttribute("role")) { mark.setAttribute("aria-label", title.textContent); }
          mark.removeChild(title);
          return mark;
        }
      }
      return null;
    }
    function tell(mark, x, y) {
      // A part of a row does not say of what it is.
      var row = mark.closest(".mark");
      var name = row && row !== mark ? row.dataset.leg || row.dataset.need || "" : "";
      tip.textContent = (name ? name + ": " : "") + mark.getAttribute("data-words");
      tip.hidden = false;
      tip.mark = mark;
      var room = document.documentElement.clientWidth - tip.offsetWidth - 8;
      var below = y + 18 + tip.offsetHeight < window.innerHeight;
      tip.style.left = Math.max(8, Math.min(room, x + 12)) + "px";
      tip.style.top = (below ? y + 18 : Math.max(8, y - 12 - tip.offsetHeight)) + "px";
    }
    function beside(mark) {
      var box = mark.getBoundingClientRect();
      tell(mark, box.left + box.width / 2, box.top + Math.min(box.height, 40));
    }
    function hush() { tip.hidden = true; }
    document.querySelectorAll("figure").forEach(function (figure) {
      figure.addEventListener("mousemove", function (event) {
        var mark = worded(event.target);
        if (mark) { tell(mark, event.clientX, event.clientY); } else { hush(); }
      });
      figure.addEventListener("mouseleave", hush);
      figure.addEventListener("focusin", function (event) {
        var mark = worded(event.target);
        if (mark) { beside(mark); } else { hush(); }
      });
      figure.addEventListener("focusout", hush);
    });
    document.addEventListener("keydown", function (event) { if (event.key === "Escape") { hush(); } });
    // Reaching a mark by the keyboard may scroll it into view: its figures stay with it.
    window.addEventListener("scroll", function () {
      if (!tip.hidden && tip.mark === document.activeElement) { beside(tip.mark); } else { hush(); }
    }, { passive: true });

    """#

  /// Zooms a picture in its frame; the frame scrolls, so that arrow keys and fingers move it as ever.
  private static let zoom = #"""
    document.querySelectorAll("figure").forEach(function (figure) {
      var tools = figure.querySelector(".tools");
      if (!tools) { return; }
      var frame = figure.querySelector(".scroll");
      var picture = frame.querySelector("svg");
      var times = 1;
      var width = 0;
      // Keeps the point at x and y, in pixels of the frame, where it is.
      function zoom(wanted, x, y) {
        var next = Math.max(1, Math.min(12, wanted));
        if (next === times) { return; }
        if (times === 1) {
          width = picture.getBoundingClientRect().width;
          frame.style.height = frame.offsetHeight + "px";
        }
        var left = (frame.scrollLeft + x) / times;
        var top = (frame.scrollTop + y) / times;
        times = next < 1.02 ? 1 : next;
        picture.style.width = times === 1 ? "" : width * times + "px";
        if (times === 1) { frame.style.height = ""; }
        figure.classList.toggle("zoomed", times > 1);
        figure.style.setProperty("--z", times);
        frame.scrollLeft = left * times - x;
        frame.scrollTop = top * times - y;
        figure.querySelector(".tools [data-zoom=whole]").disabled = times === 1;
      }
      function middle(wanted) { zoom(wanted, frame.clientWidth / 2, frame.clientHeight / 2); }
      var steps = {
        "in": function () { middle(times * 1.5); }, "out": function () { middle(times / 1.5); },
        "whole": function () { middle(1); }
      };
      tools.addEventListener("click", function (event) {
        var step = steps[event.target.getAttribute("data-zoom")];
        if (step) { step(); }
      });
      frame.addEventListener("keydown", function (event) {
        if (event.ctrlKey || event.metaKey || event.altKey) { return; }
        var step = { "+": "in", "=": "in", "-": "out", "0": "whole" }[event.key];
        if (step) { steps[step](); event.preventDefault(); }
      });
      frame.addEventListener("wheel", function (event) {
        if (!event.ctrlKey && !event.metaKey) { return; }
        event.preventDefault();
        var box = frame.getBoundingClientRect();
        zoom(times * Math.exp(-event.deltaY / 300), event.clientX - box.left, event.clientY - box.top);
      }, { passive: false });
      frame.addEventListener("pointerdown", function (event) {
        if (times === 1 || event.pointerType !== "mouse" || event.button !== 0) { return; }
        var from = [event.clientX, event.clientY, frame.scrollLeft, frame.scrollTop];
        function move(next) {
          frame.scrollLeft = from[2] + from[0] - next.clientX;
          frame.scrollTop = from[3] + from[1] - next.clientY;
        }
        function end() {
          window.removeEventListener("pointermove", move);
          window.removeEventListener("pointerup", end);
        }
        window.addEventListener("pointermove", move);
        window.addEventListener("pointerup", end);
        event.preventDefault();
      });
      tools.hidden = false;
    });

    """#

  /// Leaves in view what a corridor, a tier, a mode and some words choose: rows go, marks fade.
  private static let filter = #"""
    var form = document.querySelector("form.filter");
    if (form) {
      var told = form.querySelector("output");
      var marks = Array.prototype.map.call(
        document.querySelectorAll("[data-need],[data-leg],[data-corridor],[data-place],[data-subject]"),
        function (element) {
          var title = element.querySelector("title");
          var isPicture = element.namespaceURI.indexOf("svg") > 0;
          var words = isPicture ? (title ? title.textContent : "") : element.textContent;
          return { element: element, isPicture: isPicture, words: words.toLowerCase() };
        });
      var choose = function () {
        var wanted = {};
        ["corridor", "rank", "mode"].forEach(function (key) { wanted[key] = form.elements[key] ? form.elements[key].value : ""; });
        var words = form.elements.words.value.trim().toLowerCase().split(/\s+/);
        var shown = { need: [0, 0], leg: [0, 0] };
        marks.forEach(function (mark) {
          var own = mark.element.dataset;
          var isMeant = ["corridor", "rank", "mode"].every(function (key) {
            return !wanted[key] || own[key] === undefined || own[key] === wanted[key];
          }) && words.every(function (word) { return mark.words.indexOf(word) >= 0; });
          if (mark.isPicture) {
            mark.element.classList.toggle("dim", !isMeant);
          } else {
            mark.element.hidden = !isMeant;
            var kind = mark.element.tagName !== "TR" ? "" : own.need !== undefined ? "need" : own.leg !== undefined ? "leg" : "";
            if (kind) { shown[kind][1] += 1; shown[kind][0] += isMeant ? 1 : 0; }
          }
        });
        told.textContent = "Showing " + shown.need[0] + " of " + shown.need[1] + " needs and "
          + shown.leg[0] + " of " + shown.leg[1] + " legs.";
      };
      form.addEventListener("input", choose);
      form.addEventListener("change", choose);
      form.addEventListener("reset", function () { setTimeout(choose, 0); });
      form.addEventListener("submit", function (event) { event.preventDefault(); });
      form.hidden = false;
      choose();
    }

    """#
}
