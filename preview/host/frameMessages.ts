/** The envelope office.js posts to the window around it, and the host posts back. */

export const ActionKind = { Invoke: 0, RegisterEvent: 1, UnregisterEvent: 2 } as const;

export interface FrameRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

/** Reads a posted message; undefined if it is none of the conversation. */
export function readRequest(posted: unknown, conversationId: string): FrameRequest | undefined {
  if (typeof posted !== "string") return undefined;
  try {
    const message = JSON.parse(posted) as Partial<FrameRequest> | null;
    return message?._messageType === 0 && message._conversationId === conversationId ? (message as FrameRequest) : undefined;
  } catch {
    return undefined;
  }
}

/** The text that answers a request. */
export function responseText(request: FrameRequest, content: unknown): string {
  const { _actionName, _conversationId, _correlationId } = request;
  return JSON.stringify({
    _messageType: 1,
    _responseType: 0,
    _errorCode: 0,
    _actionName,
    _conversationId,
    _correlationId,
    _serializerVersion: 1,
    _data: content,
  });
}

/** The text that tells of an event. */
export function eventText(conversationId: string, name: string, content: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _responseType: 1,
    _errorCode: 0,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: -1,
    _serializerVersion: 1,
    _data: content,
  });
}
