import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** The provider group: one for each tenant. Key: tenant. */
export const groupEstablishedV1 = defineEvent({
  type: 'governance.group.established.v1',
  record: 'Group',
  state: 'MADE',
  description: 'The provider group: one for each tenant.',
  data: z.object({}),
  example: {},
});

/** A registered provider of the group. Key: tenant. */
export const providerRegisteredV1 = defineEvent({
  type: 'governance.provider.registered.v1',
  record: 'Provider',
  state: 'MADE',
  description: 'A registered provider of the group.',
  data: z.object({}),
  example: {},
});

/** A service where care is delivered. Key: tenant. */
export const serviceRegisteredV1 = defineEvent({
  type: 'governance.service.registered.v1',
  record: 'Service',
  state: 'MADE',
  description: 'A service where care is delivered.',
  data: z.object({
    kind: code,
    providerId: z.uuid(),
  }),
  example: { kind: 'SUPPORTED_LIVING', providerId: '018f3c6e-0000-7000-8000-000000000008' },
});

/** The registration of a service changed: its name, its kind, its provider or its CQC location. Key: tenant. */
export const serviceChangedV1 = defineEvent({
  type: 'governance.service.changed.v1',
  record: 'Service',
  state: 'CORRECTED',
  description: 'The registration of a service changed: its name, its kind, its provider or its CQC location.',
  data: serviceRegisteredV1.data,
  example: serviceRegisteredV1.example,
});

/** Who holds a role, where, from when, and who deputises. Key: service. */
export const roleHoldingAppointedV1 = defineEvent({
  type: 'governance.role-holding.appointed.v1',
  record: 'RoleHolding',
  state: 'MADE',
  description: 'Who holds a role, where, from when, and who deputises.',
  data: z.object({
    role: code,
    staffMemberId: z.uuid(),
    deputyId: z.uuid().nullable(),
    startsOn: z.iso.date(),
    endsOn: z.iso.date().nullable(),
  }),
  example: {
    role: 'KEY_WORKER',
    staffMemberId: '018f3c6e-0000-7000-8000-000000000001',
    deputyId: null,
    startsOn: '2026-03-02',
    endsOn: null,
  },
});
