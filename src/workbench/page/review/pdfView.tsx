import * as pdfjs from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import type { RefObject } from 'preact';
import { memo } from 'preact/compat';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Span } from '../../../plan/index.js';
import type { Box } from '../../marks.js';
import { pagesAddress } from '../client.js';
import { Rows } from '../rows.js';
import { failureWords, useShared } from '../shared.js';
import { Boxes } from './boxes.js';
import { type DrawingQueue, drawingQueue } from './drawing.js';

pdfjs.GlobalWorkerOptions.workerSrc = workerAddress;

interface Props {
  id: string;
  boxes: ReadonlyMap<number, readonly Box[]>;
  active: string;
  spans: readonly Span[];
  scroller: RefObject<HTMLElement | null>;
  onPick: (mark: string) => void;
}

/** Height over width of a page that has not been looked at yet: A4. */
const A4 = 297 / 210;
const GAP = 12;
const NO_BOXES: readonly Box[] = [];

/** The pages of a document with a box over every item and value; only pages near the view are drawn, one after another. */
export function PdfView({ id, boxes, active, spans, scroller, onPick }: Props) {
  const { words, tell } = useShared();
  const [file, setFile] = useState<pdfjs.PDFDocumentProxy | null>(null);
  const [width, setWidth] = useState(0);
  const [scales, setScales] = useState<ReadonlyMap<number, number>>(new Map());
  const holder = useRef<HTMLDivElement>(null);
  const drawing = useMemo(drawingQueue, []);
  useEffect(() => {
    const task = pdfjs.getDocument({
      url: pagesAddress(id),
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
  const names = useMemo(
    () => Array.from({ length: file?.numPages ?? 0 }, (_, index) => String(index + 1)),
    [file],
  );
  const [first] = spans;
  const scale = first?.page == null ? undefined : scales.get(first.page);
  const reveal = useMemo(() => {
    if (first?.page == null || first.bbox === null) return null;
    const by = scale ?? width / A4_POINTS;
    return { index: first.page - 1, from: first.bbox[1] * by, to: first.bbox[3] * by };
  }, [first, scale, width]);
  return (
    <div class="pages" ref={holder}>
      {file !== null && width > 0 && (
        <Rows
          names={names}
          estimate={width * A4 + GAP}
          scroller={scroller}
          reveal={reveal}
          render={(name, index) => (
            <PdfPage
              key={name}
              file={file}
              number={index + 1}
              width={width}
              boxes={boxes.get(index + 1) ?? NO_BOXES}
              active={spans.some(({ page }) => page === index + 1) ? active : ''}
              drawing={drawing}
              onPick={onPick}
              onScale={(found) =>
                setScales((now) => (now.get(index + 1) === found ? now : new Map(now).set(index + 1, found)))
              }
            />
          )}
        />
      )}
      {file === null && <p class="empty">{words.loading}</p>}
    </div>
  );
}

/** Width of A4, in points. */
const A4_POINTS = 595;

interface PageProps {
  file: pdfjs.PDFDocumentProxy;
  number: number;
  width: number;
  boxes: readonly Box[];
  active: string;
  drawing: DrawingQueue;
  onPick: (mark: string) => void;
  onScale: (scale: number) => void;
}

const PdfPage = memo(
  ({ file, number, width, boxes, active, drawing, onPick, onScale }: PageProps) => {
    const { words } = useShared();
    const canvas = useRef<HTMLCanvasElement>(null);
    const layer = useRef<HTMLDivElement>(null);
    const [size, setSize] = useState<{ width: number; height: number } | null>(null);
    useEffect(
      () =>
        drawing(async (isOver, onCancel) => {
          const page = await file.getPage(number);
          if (isOver() || canvas.current === null || layer.current === null) return;
          const natural = page.getViewport({ scale: 1 });
          setSize({ width: natural.width, height: natural.height });
          const viewport = page.getViewport({ scale: width / natural.width });
          const sharpness = Math.min(devicePixelRatio, 2);
          canvas.current.width = Math.floor(viewport.width * sharpness);
          canvas.current.height = Math.floor(viewport.height * sharpness);
          const picture = page.render({
            canvas: canvas.current,
            viewport,
            transform: [sharpness, 0, 0, sharpness, 0, 0],
          });
          onCancel(() => picture.cancel());
          await picture.promise;
          if (isOver() || layer.current === null) return;
          layer.current.replaceChildren();
          layer.current.style.setProperty('--total-scale-factor', String(viewport.scale));
          const text = new pdfjs.TextLayer({
            textContentSource: page.streamTextContent(),
            container: layer.current,
            viewport,
          });
          onCancel(() => text.cancel());
          await text.render();
        }),
      [file, number, width, drawing],
    );
    const scale = size === null ? null : width / size.width;
    useEffect(() => {
      if (scale !== null) onScale(scale);
    }, [scale]);
    const height = size === null || scale === null ? width * A4 : size.height * scale;
    return (
      <div
        class="page"
        role="group"
        aria-label={words.page(number, file.numPages)}
        data-row={number}
        data-page={number}
        onClick={(event) => {
          const mark = markAt(event);
          if (mark !== null && getSelection()?.isCollapsed !== false) onPick(mark);
        }}
        style={{ width: `${width}px`, height: `${height}px` }}
      >
        <canvas ref={canvas} />
        <div ref={layer} class="textLayer" />
        {scale !== null && <Boxes boxes={boxes} scale={scale} active={active} />}
      </div>
    );
  },
  (before, now) =>
    before.file === now.file &&
    before.number === now.number &&
    before.width === now.width &&
    before.boxes === now.boxes &&
    before.active === now.active &&
    before.onPick === now.onPick,
);

/** The box under the mouse: the text that can be selected lies above the boxes. The smallest wins, since values lie within items. */
function markAt({ clientX, clientY }: MouseEvent): string | null {
  const box = document.elementsFromPoint(clientX, clientY).find((element) => element.matches('.box'));
  return box instanceof HTMLElement ? (box.dataset['mark'] ?? null) : null;
}
