/** The native bridge (excel-host-protocol §2): batches as JSON messages, events as messages of type 3. */
import type { ExcelHost } from '../host';
import type { RequestBody } from '../officejs/processor';
import type { EventEntry } from '../officejs/events';

/** What Office.js expects as `_richApiNativeBridge`. */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost: ((message: string) => void) | null;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly url: string; readonly body: RequestBody | string };
}

export function createBridge(host: ExcelHost): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      const request = JSON.parse(text) as BridgeMessage;
      void host.execute(request.message.body).then((body) => {
        bridge.onMessageFromHost?.(
          JSON.stringify({ id: request.id, type: 2, message: { statusCode: 200, headers: {}, body } }),
        );
      });
    },
  };
  host.listen({
    messages: (entries: readonly EventEntry[]) =>
      bridge.onMessageFromHost?.(JSON.stringify({ type: 3, controlId: '', message: { entries } })),
  });
  return bridge;
}
