// Pictures that are kept: SVG made through the DOM, saved as it is or as PNG, in the fonts of whoever opens it.
(() => {
  "use strict";
  const kg = window.kgPage;
  const SVG = "http://www.w3.org/2000/svg";
  const SHARP = 2; // dots of the PNG per pixel of the screen
  const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu; // what XML 1.0 (production 2) forbids
  const FOR_HANDS = ["tabindex", "role", "class", "aria-hidden"]; // a picture has nothing to press

  // An SVG element; the DOM's serializer escapes every text and attribute.
  kg.svg = (tag, attributes = {}, ...children) => {
    const element = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== null && value !== undefined) element.setAttribute(name, String(value));
    }
    element.append(...children.flat());
    return element;
  };

  kg.picture = {
    colour: (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim(),
    save: (svg, name, kind) => (kind === "png" ? savePng(svg, name) : saveSvg(svg, name)),
  };

  function source(svg) {
    const walk = document.createTreeWalker(svg, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = svg; node; node = walk.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) node.data = node.data.replace(NOT_XML, "");
      else {
        FOR_HANDS.forEach((name) => node.removeAttribute(name));
        for (const attribute of node.attributes) attribute.value = attribute.value.replace(NOT_XML, "");
      }
    }
    return new XMLSerializer().serializeToString(svg);
  }

  function saveSvg(svg, name) {
    kg.save(`${name}.svg`, new Blob([source(svg)], { type: "image/svg+xml" }));
  }

  async function savePng(svg, name) {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source(svg))}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width * SHARP, image.height * SHARP];
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => kg.save(`${name}.png`, blob), "image/png");
  }
})();
