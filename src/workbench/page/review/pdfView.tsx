import * as pdfjs from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { memo } from 'preact/compat';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Span } from '../../../plan/index.js';
import { type Box, boxesByPage } from '../../marks.js';
import { type Loaded, sourceAddress } from '../client.js';
import { failureWords, useShared } from '../shared.js';

pdfjs.GlobalWorkerOptions.workerSrc = workerAddress;

interface Props {
  loaded: Loaded;
  active: string;
  spans: readonly Span[];
  onPick: (mark: string) => void;
}

const NO_BOXES: readonly Box[] = [];

/** The pages of a PDF with a box over every item and value; only pages near the view are drawn. */
export function PdfView({ loaded, active, spans, onPick }: Props) {
  const { words, tell } = useShared();
  const { id } = loaded.entry;
  const [file, setFile] = useState<pdfjs.PDFDocumentProxy | null>(null);
  const [width, setWidth] = useState(0);
  const holder = useRef<HTMLDivElement>(null);
  const boxes = useMemo(() => boxesByPage(loaded.plan), [loaded.plan]);
  useEffect(() => {
    const task = pdfjs.getDocument({
      url: sourceAddress(id),
      cMapUrl: '/pdf/cmaps/',
      standardFontDataUrl: '/pdf/standard_fonts/',
      wasmUrl: '/pdf/wasm/',
      iccUrl: '/pdf/iccs/',
      enableXfa: false,
    });
    task.promise.then(setFile, (error: unknown) => tell(failureWords(words, error), true));
    return () => void task.destroy();
  }, [id, tell, words]);
  useEffect(() => {
    const element = holder.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const [first] = spans;
  useEffect(() => {
    if (first?.page == null || first.bbox === null) return;
    const page = holder.current?.querySelector<HTMLElement>(`[data-page="${first.page}"]`);
    const pane = holder.current?.parentElement;
    if (page == null || pane == null) return;
    const scale = page.clientWidth / Number(page.dataset['points'] ?? page.clientWidth);
    const top = page.offsetTop + first.bbox[1] * scale;
    const bottom = page.offsetTop + first.bbox[3] * scale;
    if (top < pane.scrollTop || bottom > pane.scrollTop + pane.clientHeight)
      pane.scrollTo({ top: Math.max(0, top - pane.clientHeight / 3) });
  }, [first, file, width]);
  return (
    <div class="pages" ref={holder}>
      {file !== null &&
        width > 0 &&
        Array.from({ length: file.numPages }, (_, index) => (
          <Page
            key={index}
            file={file}
            number={index + 1}
            width={width}
            boxes={boxes.get(index + 1) ?? NO_BOXES}
            active={spans.some(({ page }) => page === index + 1) ? active : ''}
            onPick={onPick}
          />
        ))}
      {file === null && <p class="empty">{words.loading}</p>}
    </div>
  );
}

/** The box under the mouse: the text that can be selected lies above the boxes. */
function markAt({ clientX, clientY }: MouseEvent): string | null {
  const box = document.elementsFromPoint(clientX, clientY).find((element) => element.matches('.box'));
  return box instanceof HTMLElement ? (box.dataset['mark'] ?? null) : null;
}

interface PageProps {
  file: pdfjs.PDFDocumentProxy;
  number: number;
  width: number;
  boxes: readonly Box[];
  active: string;
  onPick: (mark: string) => void;
}

/** Height over width of a page that has not been looked at yet: A4. */
const A4 = 297 / 210;

const Page = memo(({ file, number, width, boxes, active, onPick }: PageProps) => {
  const { words } = useShared();
  const element = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(number === 1);
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting === true), {
      rootMargin: '600px 0px',
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (!isNear) return;
    let drawing: pdfjs.RenderTask | null = null;
    let text: pdfjs.TextLayer | null = null;
    let isOver = false;
    void (async () => {
      const page = await file.getPage(number);
      if (isOver || canvas.current === null || layer.current === null) return;
      const natural = page.getViewport({ scale: 1 });
      setSize({ width: natural.width, height: natural.height });
      const viewport = page.getViewport({ scale: width / natural.width });
      const sharpness = Math.min(devicePixelRatio, 2);
      canvas.current.width = Math.floor(viewport.width * sharpness);
      canvas.current.height = Math.floor(viewport.height * sharpness);
      drawing = page.render({
        canvas: canvas.current,
        viewport,
        transform: [sharpness, 0, 0, sharpness, 0, 0],
      });
      await drawing.promise;
      if (isOver || layer.current === null) return;
      layer.current.replaceChildren();
      layer.current.style.setProperty('--total-scale-factor', String(viewport.scale));
      text = new pdfjs.TextLayer({
        textContentSource: page.streamTextContent(),
        container: layer.current,
        viewport,
      });
      await text.render();
    })().catch((error: unknown) => {
      if (!isOver) console.error(error);
    });
    return () => {
      isOver = true;
      drawing?.cancel();
      text?.cancel();
    };
  }, [file, number, width, isNear]);
  const points = size?.width ?? width;
  const scale = width / points;
  const height = size === null ? width * A4 : size.height * scale;
  return (
    <div
      ref={element}
      class="page"
      role="group"
      aria-label={words.page(number, file.numPages)}
      data-page={number}
      data-points={points}
      onClick={(event) => {
        const mark = markAt(event);
        if (mark !== null && getSelection()?.isCollapsed !== false) onPick(mark);
      }}
      style={{ width: `${width}px`, height: `${height}px` }}
    >
      {isNear && (
        <>
          <canvas ref={canvas} />
          <div ref={layer} class="textLayer" />
          {size !== null &&
            boxes.map(({ mark, list, field, lost, bbox: [x0, y0, x1, y1] }) => (
              <div
                key={`${mark}/${field}/${x0}/${y0}/${x1}/${y1}`}
                class={[
                  'box',
                  lost ? 'lost' : list,
                  field === null ? null : `value ${field}`,
                  mark === active ? 'active' : null,
                ]
                  .filter(Boolean)
                  .join(' ')}
                data-mark={mark}
                style={{
                  left: `${x0 * scale}px`,
                  top: `${y0 * scale}px`,
                  width: `${(x1 - x0) * scale}px`,
                  height: `${(y1 - y0) * scale}px`,
                }}
              />
            ))}
        </>
      )}
    </div>
  );
});
