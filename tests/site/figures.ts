/** What is measured of a figure as it is displayed; runs in the page. */
export interface FigureMeasures {
  label: string;
  caption: string;
  /** The texts that are too small, stick out, run into another or stand out too little. */
  faults: string[];
}

/**
 * Measures every figure of the document. Must stay self-contained: the browser gets its source.
 *
 * @returns the figures in their order on the page.
 */
export function measureFigures(): FigureMeasures[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const paint = (colour: string, opacity = 1) => {
    if (!canvas) return;
    canvas.globalAlpha = opacity;
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
  };
  const luminance = () => {
    const [red = 0, green = 0, blue = 0] = canvas?.getImageData(0, 0, 1, 1).data ?? [];
    const linear = [red, green, blue]
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
  };
  const contrast = (one: number, other: number) =>
    (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  const page = getComputedStyle(document.body).backgroundColor;

  /** The shapes painted under the middle of a text, from the lowest to the highest. */
  const shapesUnder = (text: SVGTextElement, shapes: SVGGeometryElement[]) => {
    const { left, top, width, height } = text.getBoundingClientRect();
    return shapes.filter((shape) => {
      const before = shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
      const inverse = shape.getScreenCTM()?.inverse();
      if (!before || !inverse || getComputedStyle(shape).fill === 'none') return false;
      const middle = new DOMPoint(left + width / 2, top + height / 2).matrixTransform(inverse);
      return shape.isPointInFill(middle);
    });
  };

  const faultsOf = (svg: SVGSVGElement) => {
    const box = svg.getBoundingClientRect();
    const shapes = [...svg.querySelectorAll<SVGGeometryElement>('rect, path, circle')];
    const texts = [...svg.querySelectorAll('text')];
    return texts.flatMap((text, index) => {
      const faults: string[] = [];
      const say = (fault: string) => faults.push(`“${text.textContent.trim()}” ${fault}`);
      const place = text.getBoundingClientRect();
      const matrix = text.getScreenCTM();
      const zoom = matrix ? Math.hypot(matrix.a, matrix.b) : 0;
      const size = Number.parseFloat(getComputedStyle(text).fontSize) * zoom;
      if (size < 11) say(`is only ${size.toFixed(1)} pixels high`);
      if (
        place.left < box.left - 1 ||
        place.right > box.right + 1 ||
        place.top < box.top - 1 ||
        place.bottom > box.bottom + 1
      ) {
        say('sticks out of the figure');
      }
      for (const other of texts.slice(index + 1)) {
        const its = other.getBoundingClientRect();
        const across = Math.min(place.right, its.right) - Math.max(place.left, its.left);
        const down = Math.min(place.bottom, its.bottom) - Math.max(place.top, its.top);
        if (across > 0.5 && down > 1) say(`runs into “${other.textContent.trim()}”`);
      }
      const under = shapesUnder(text, shapes);
      const nearest = under.at(-1)?.getBoundingClientRect();
      if (nearest && (place.left < nearest.left - 1 || place.right > nearest.right + 1)) {
        say('is wider than its box');
      }
      paint(page);
      for (const shape of under) {
        const { fill, fillOpacity } = getComputedStyle(shape);
        paint(fill, Number(fillOpacity));
      }
      const ground = luminance();
      paint(getComputedStyle(text).fill);
      const ratio = contrast(ground, luminance());
      const least = text.classList.contains('on-fill') ? 4.5 : 7;
      if (ratio < least) say(`has a contrast of ${ratio.toFixed(1)}, less than ${least}`);
      return faults;
    });
  };

  return [...document.querySelectorAll('figure.figure')].map((figure) => {
    const svg = figure.querySelector<SVGSVGElement>('svg[role="img"]');
    return {
      label: svg?.getAttribute('aria-label') ?? '',
      caption: figure.querySelector('figcaption')?.textContent.trim() ?? '',
      faults: svg ? faultsOf(svg) : ['there is no drawing'],
    };
  });
}
