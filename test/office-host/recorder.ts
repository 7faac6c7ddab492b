/** Counts what goes over the wire. */

export interface WireRequest {
  readonly number: number;
  /** The client's own housekeeping: releasing references, reporting that a handler is ready. */
  readonly housekeeping: boolean;
  readonly flags: number;
  readonly actions: number;
  /** UTF-8 bytes of the batch. */
  readonly requestBytes: number;
  /** 0 until it is answered. */
  responseBytes: number;
  readonly body: string;
}

export class Recorder {
  readonly requests: WireRequest[] = [];

  /** Requests that the add-in made, without the client's housekeeping. */
  get roundTrips(): readonly WireRequest[] {
    return this.requests.filter((request) => !request.housekeeping);
  }

  get bytes(): { readonly out: number; readonly back: number } {
    return {
      out: this.roundTrips.reduce((sum, request) => sum + request.requestBytes, 0),
      back: this.roundTrips.reduce((sum, request) => sum + request.responseBytes, 0),
    };
  }

  begin(
    body: string,
    flags: number,
    actions: readonly { readonly Name: string; readonly ActionType: number }[],
  ): WireRequest {
    const calls = actions.filter((action) => action.ActionType !== 1);
    const releasing = calls.length > 0 && calls.every((action) => action.Name === '_RemoveReference');
    const request: WireRequest = {
      number: this.requests.length,
      housekeeping: releasing || body.includes('Microsoft.InternalService.'),
      flags,
      actions: actions.length,
      requestBytes: Buffer.byteLength(body),
      responseBytes: 0,
      body,
    };
    this.requests.push(request);
    return request;
  }

  clear(): void {
    this.requests.length = 0;
  }
}
