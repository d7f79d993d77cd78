// What Scripts/checks/pages.py asks of a page: what is cut off, overlaps or runs out of the page.
// Returns sentences; none means that the layout holds.
(function () {
  "use strict";
  var faults = [];
  function name(element) {
    var text = element.textContent.trim().replace(/\s+/g, " ").slice(0, 40);
    return "<" + element.tagName.toLowerCase() + "> \"" + text + "\"";
  }
  function isUnseen(element) {
    return element.closest(".unseen, [hidden], title, desc, script, style, thead.unseen") !== null;
  }

  var page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) {
    faults.push("The page is " + (page.scrollWidth - page.clientWidth) + " px wider than the window.");
    document.querySelectorAll("body *").forEach(function (element) {
      if (!element.closest(".scroll") && element.getBoundingClientRect().right > page.clientWidth + 1
        && !isUnseen(element)) { faults.push("  sticks out: " + name(element)); }
    });
  }

  // The part of a rectangle that its ancestors and the page let through.
  function seen(rectangle, element) {
    var box = { left: rectangle.left, right: rectangle.right, top: rectangle.top, bottom: rectangle.bottom };
    for (var parent = element; parent && parent !== page; parent = parent.parentElement) {
      var style = getComputedStyle(parent);
      if (style.display === "none" || style.visibility === "hidden" || style.clipPath !== "none") { return null; }
      // Content of closed details has boxes and is not shown.
      if (parent.tagName === "DETAILS" && !parent.open && !element.closest("summary")) { return null; }
      var clips = style.overflowX !== "visible" && style.display !== "inline";
      if (!clips && !(parent.tagName === "svg")) { continue; }
      var frame = parent.getBoundingClientRect();
      box.left = Math.max(box.left, frame.left);
      box.right = Math.min(box.right, frame.right);
      box.top = Math.max(box.top, frame.top);
      box.bottom = Math.min(box.bottom, frame.bottom);
    }
    return box.right - box.left > 1 && box.bottom - box.top > 1 ? box : null;
  }

  var boxes = [];
  var walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    var node = walker.currentNode;
    var owner = node.parentElement;
    if (!node.textContent.trim() || isUnseen(owner)) { continue; }
    var range = document.createRange();
    range.selectNodeContents(node);
    Array.prototype.forEach.call(range.getClientRects(), function (rectangle) {
      var box = seen(rectangle, owner);
      if (!box) { return; }
      var isInPicture = owner.closest("svg") !== null;
      var scroller = owner.closest(".scroll");
      var isCut = rectangle.right - box.right > 2 || box.left - rectangle.left > 2;
      if (isCut && !(scroller && scroller.scrollWidth > scroller.clientWidth)
        && !owner.closest("[data-may-leave]")) {
        faults.push("Cut off: " + name(owner));
      }
      // Letters fill about the middle two thirds of a line's box.
      var inset = (box.bottom - box.top) * (isInPicture ? 0.22 : 0.18);
      boxes.push({ left: box.left, right: box.right, top: box.top + inset, bottom: box.bottom - inset, owner: owner });
    });
  }
  boxes.sort(function (one, other) { return one.top - other.top; });
  boxes.forEach(function (box, index) {
    for (var next = index + 1; next < boxes.length && boxes[next].top < box.bottom; next += 1) {
      var other = boxes[next];
      var across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
      var down = Math.min(box.bottom, other.bottom) - other.top;
      if (across > 2 && down > 2 && box.owner !== other.owner) {
        faults.push("Overlap: " + name(box.owner) + " and " + name(other.owner));
      }
    }
  });
  return faults.slice(0, 30);
}())
