import {
  careRecordEnteredInErrorV1,
  incidentPromptOpenedV1,
  incidentReportedV1,
  safeguardingRecordEnteredInErrorV1,
  type EventEnvelope,
} from '@causeway/event-contracts';
import { newRow, type Writer } from '@causeway/persistence';
import { promptedByHarm, settled, type NotificationPrompt, type PromptKind } from './domain';
import { lockIncidentPrompts, notificationPromptTable, wasTakenBack } from './repository';

/** An incident that harmed a person opens the prompts of the law; one that was entered in error asks for nothing more, also where its report comes later (R116). */
export async function followIncidents(writer: Writer, events: readonly EventEnvelope[]): Promise<void> {
  for (const event of events) {
    if (event.type === incidentReportedV1.type && !(await wasTakenBack(writer, event.aggregateId)))
      await prompt(writer, event, promptedByHarm(incidentReportedV1.data.parse(event.data)));
    if (event.type === careRecordEnteredInErrorV1.Incident.type) await prompt(writer, event, []);
  }
}

async function prompt(writer: Writer, event: EventEnvelope, wanted: readonly PromptKind[]): Promise<void> {
  const { open, withdraw } = settled(await lockIncidentPrompts(writer, event.aggregateId), wanted);
  for (const row of withdraw) {
    const withdrawn = await writer.update(notificationPromptTable, row, {
      enteredInErrorAt: new Date(event.time),
      enteredInErrorReason: 'ASKS_NO_MORE',
    });
    writer.announce(safeguardingRecordEnteredInErrorV1.NotificationPrompt, withdrawn, { reasonCode: 'ASKS_NO_MORE' });
  }
  const rows = open.map((kind) => promptOf(writer.tenantId, event, kind));
  await writer.insertAll(notificationPromptTable, rows);
  for (const row of rows)
    writer.announce(incidentPromptOpenedV1, row, { incidentId: event.aggregateId, personId: row.personId, kind: row.kind });
}

const promptOf = (tenantId: string, event: EventEnvelope, kind: PromptKind): NotificationPrompt => ({
  ...newRow(tenantId, event.serviceId, {
    happenedAt: new Date(event.happenedAt),
    recordedAt: new Date(event.recordedAt),
    receivedAt: new Date(event.receivedAt),
  }),
  concernId: null,
  incidentId: event.aggregateId,
  personId: String(event.data['personId']),
  kind,
  answer: null,
  reason: null,
  answeredAt: null,
  answeredById: null,
});
