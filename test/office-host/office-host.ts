/**
 * The host side of Office on the web: answers the frame messages of Microsoft's own client library for one workbook. The
 * transport (jsdom or a browser page) hands it the text of each message and sends back what it posts.
 */
import { TRANSPORT_ERRORS } from './faults';
import type { Fault } from './faults';
import { wireEvents } from './objects/events';
import type { EventRegistry } from './objects/events';
import { createEngine } from './objects/workbook';
import type { WorkbookModel } from './model/workbook-model';
import type { Action, Batch, BatchAnswer } from './protocol/batch';
import type { BatchEngine } from './protocol/engine';
import { Recorder } from './recorder';
import type { WireRequest } from './recorder';

interface FrameMessage {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId?: number };
    readonly ArrayData?: readonly unknown[];
    readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  };
}

export interface HostOptions {
  readonly origin: string;
  readonly language?: 'zh-CN' | 'en-US';
  /** The client's object model ends at 1.15. */
  readonly excelApi?: string;
  readonly readOnly?: boolean;
  readonly documentUrl?: string;
}

const DISPATCH = { richApi: 93, settingsLoad: 75, settingsSave: 76 } as const;
const FLAG_DELAY_FOR_CELL_EDIT = 64;
export const PAYLOAD_LIMIT = 5_000_000;

let conversations = 0;

export class OfficeHost {
  readonly recorder = new Recorder();
  readonly conversation: string;
  /** Bytes, as Excel on the web limits them. */
  limits = { request: PAYLOAD_LIMIT, response: PAYLOAD_LIMIT };
  model: WorkbookModel;
  #events: EventRegistry = new Set();
  #engine: BatchEngine;
  readonly #registered = new Map<string, FrameMessage>();
  /** By number of the add-in's request, counted from `arm`. */
  #faults = new Map<number, Fault>();
  #armedAt = 0;
  #settings: readonly (readonly [string, string])[] = [];
  #send: (text: string) => void = () => undefined;

  constructor(
    model: WorkbookModel,
    readonly options: HostOptions,
  ) {
    conversations += 1;
    this.conversation = `conversation-${String(Date.now())}-${String(conversations)}`;
    this.model = model;
    this.#engine = this.#connect(model);
  }

  /** Whether the add-in has asked to be told of anything. */
  get isListenedTo(): boolean {
    return this.#events.size > 0;
  }

  /** Another workbook in the same frame: the window of a test can be connected to a host once only. */
  open(model: WorkbookModel): void {
    this.model = model;
    this.#engine = this.#connect(model);
    this.recorder.clear();
    this.disarm();
  }

  #connect(model: WorkbookModel): BatchEngine {
    const events: EventRegistry = new Set();
    this.#events = events;
    model.listen((event) => {
      if (this.#events !== events) return;
      const rows = wireEvents(events, event);
      // After the answer that is under way.
      setTimeout(() => {
        if (rows.length > 0) this.#event('richApiMessage', { ArrayData: rows });
        if (event.type === 'selection') this.#event('documentSelectionChanged', {});
      }, 0);
    });
    return createEngine(model, events);
  }

  get referencesAlive(): number {
    return this.#engine.referencesAlive;
  }

  /** The name that the add-in's frame must carry. */
  frameName(): string {
    const language = this.options.language ?? 'zh-CN';
    return JSON.stringify({
      baseFrameName: `frame-${this.conversation}`,
      hostInfo: `Excel|Web|16.00|${language}|corr-1||`,
      xdmInfo: `${this.conversation}|app-1|${this.options.origin}`,
      serializerVersion: '1',
    });
  }

  onSend(send: (text: string) => void): void {
    this.#send = send;
  }

  /** Requests of the add-in from now on meet these faults, by number from 0. */
  arm(faults: ReadonlyMap<number, Fault> | readonly Fault[]): void {
    this.#faults = new Map(faults.entries());
    this.#armedAt = this.recorder.roundTrips.length;
  }

  disarm(): void {
    this.#faults.clear();
  }

  /** A message of the add-in's frame. */
  async receive(text: string): Promise<void> {
    const message = JSON.parse(text) as FrameMessage;
    if (message._messageType !== 0) return;
    if (message._actionType === 1) {
      this.#registered.set(message._actionName, message);
      this.#reply(message, { Error: 0 });
      return;
    }
    if (message._actionType === 2) {
      this.#registered.delete(message._actionName);
      this.#reply(message, { Error: 0 });
      return;
    }
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.#reply(message, this.#appContext());
        return;
      case 'ContextActivationManager_notifyHost':
        return;
      case 'executeMethod':
        await this.#execute(message);
        return;
      default:
        this.#reply(message, null, 3);
    }
  }

  async #execute(message: FrameMessage): Promise<void> {
    switch (message._data?.DdaMethod?.DispatchId) {
      case DISPATCH.richApi:
        await this.#batch(message);
        return;
      case DISPATCH.settingsSave:
        this.#settings = message._data.DdaSettingsMethod?.Properties ?? this.#settings;
        this.model.undoLosses.push('settings.saveAsync');
        this.#reply(message, { Version: 1, Error: 0 });
        return;
      case DISPATCH.settingsLoad: {
        const settings = this.#settings.map(([Name, Value]) => ({ Name, Value }));
        this.#reply(message, { Version: 1, Error: 0, Properties: { Settings: settings } });
        return;
      }
      default:
        this.#reply(message, { Version: 1, Error: 5001 });
    }
  }

  async #batch(message: FrameMessage): Promise<void> {
    const body = String(message._data?.ArrayData?.[4]);
    const flags = Number(message._data?.ArrayData?.[6]);
    const batch = JSON.parse(body) as Batch;
    const request = this.recorder.begin(body, flags, batch.Actions);
    const number = this.recorder.roundTrips.length - 1 - this.#armedAt;
    const fault = request.housekeeping ? undefined : this.#faults.get(number);
    if (fault?.kind === 'delay') await sleep(fault.milliseconds);
    if (!request.housekeeping) await this.#waitWhileEditing(flags);
    if (fault?.kind === 'meanwhile') fault.change(this.model);

    const refused = this.#refusedBefore(batch, request, fault);
    if (refused !== undefined) {
      this.#answer(message, request, refused);
      return;
    }
    if (fault?.kind === 'silence' && !fault.ran) return;
    this.model.ownBatch = true;
    const done = this.#engine.process(batch, fault?.kind === 'cut' ? fault : null);
    this.model.ownBatch = false;
    if (fault?.kind === 'silence') return;
    this.#answer(message, request, failedAfter(done, batch.Actions, fault));
  }

  #refusedBefore(
    batch: Batch,
    request: WireRequest,
    fault: Fault | undefined,
  ): BatchAnswer | number | undefined {
    if (request.requestBytes > this.limits.request) return TRANSPORT_ERRORS.RequestPayloadSizeLimitExceeded;
    if (fault?.kind === 'transport' && fault.when === 'before') return fault.code;
    if (fault?.kind === 'error' && fault.when === 'before') return refusal(fault.code, 0);
    if (this.model.editing && !request.housekeeping && batch.Actions.length > 0) {
      return refusal('InvalidOperationInCellEditMode', 0);
    }
    return undefined;
  }

  async #waitWhileEditing(flags: number): Promise<void> {
    if ((flags & FLAG_DELAY_FOR_CELL_EDIT) === 0) return;
    while (this.model.editing) await sleep(5);
  }

  #answer(message: FrameMessage, request: WireRequest, answer: BatchAnswer | number): void {
    if (typeof answer === 'number') {
      this.#reply(message, { Version: 1, Error: answer });
      return;
    }
    const text = JSON.stringify(answer);
    request.responseBytes = Buffer.byteLength(text);
    if (request.responseBytes > this.limits.response) {
      this.#reply(message, { Version: 1, Error: TRANSPORT_ERRORS.ResponsePayloadSizeLimitExceeded });
      return;
    }
    this.#reply(message, { Version: 1, Error: 0, Data: [200, [], text] });
  }

  #event(name: string, data: unknown): void {
    const registration = this.#registered.get(name);
    if (registration !== undefined) this.#post(registration, 1, data, 0);
  }

  #reply(message: FrameMessage, data: unknown, errorCode = 0): void {
    this.#post(message, 0, data, errorCode);
  }

  #post(message: FrameMessage, responseType: number, data: unknown, errorCode: number): void {
    const answer = {
      _messageType: 1,
      _actionName: message._actionName,
      _conversationId: message._conversationId,
      _correlationId: message._correlationId,
      _origin: this.options.origin,
      _errorCode: errorCode,
      _responseType: responseType,
      _serializerVersion: 1,
      _data: data,
    };
    this.#send(JSON.stringify(answer));
  }

  #appContext(): Readonly<Record<string, unknown>> {
    const language = this.options.language ?? 'zh-CN';
    const requirements = {
      excelapi: this.options.excelApi ?? '1.15',
      delayforcelledit: '1.1',
      settings: '1.1',
      richapiruntime: '1.3',
      richapiruntimeflag: '1.2',
    };
    return {
      _id: 'app-1',
      _appName: 16,
      _appVersion: '16.00',
      _appUILocale: language,
      _dataLocale: language,
      _docUrl: this.options.documentUrl ?? `https://localhost/${encodeURIComponent(this.model.name)}`,
      _clientMode: this.options.readOnly === true ? 0 : 1,
      _settings: this.#settings,
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: 'corr-1',
      _appInstanceId: 'inst-1',
      _requirementMatrix: JSON.stringify(requirements),
      _hostCustomMessage: '',
      _hostFullVersion: '16.0.19000.20000',
      _clientWindowHeight: 600,
      _clientWindowWidth: 350,
      _addinName: 'ziping',
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: 0,
    };
  }
}

/** A batch refused as a whole. */
function refusal(code: string, actionIndex: number): BatchAnswer {
  return {
    Results: [],
    Error: { Code: code, Message: code, Location: '', ActionIndex: actionIndex, HttpStatusCode: 400 },
  };
}

/** The batch ran, but what comes back says that it failed. */
function failedAfter(
  done: BatchAnswer,
  actions: readonly Action[],
  fault: Fault | undefined,
): BatchAnswer | number {
  if (fault?.kind === 'transport' && fault.when === 'after') return fault.code;
  if (fault?.kind === 'error' && fault.when === 'after') return refusal(fault.code, actions.length - 1);
  return done;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
