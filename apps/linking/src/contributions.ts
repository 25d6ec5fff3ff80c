import { equals, readByGlass } from '@causeway/subgraph';
import type { Resolvers } from './__generated__/graphql';
import { agencyInductionFeedback, inductionFeedbackOf } from './agency/feedback';
import { agencyInductions } from './agency/inductions';
import { agencySuppliers } from './agency/suppliers';
import { concernsByPartOfDay } from './incidence/by-part';
import { shiftsWithConcerns } from './incidence/linked-shifts';
import { unfamiliarStaffChart } from './incidence/reliance';
import { staffingReport } from './incidence/report';
import { unfamiliarStaffComparison, unfamiliarStaffIncidents } from './incidence/unfamiliar';
import { indicatorReviews } from './indicators/timeliness';
import { informationReturn } from './information-return/reading';
import { linksFrom, linksOfService, linksTo } from './links/repository';
import { earlyWarningsOfPerson, earlyWarningsOfService } from './warnings/repository';
import { outcomeOf } from './measures/reading';
import { excludedChanges } from './measures/excluded';
import { noteQuality } from './notes/reading';
import { scenarioUnderstanding } from './understanding/reading';
import { hypothesesOfService, type SeenUntil } from './hypotheses/reading';
import { concernsRaisedAgain } from './measures/recurrence';
import { measureChart, measureSeries } from './measures/series';
import { unconfirmedChanges } from './measures/unconfirmed';
import { timelinessBySource } from './measures/timeliness';
import { tables } from './tables';

/** What this domain adds to records that another owns. */
export const contributions = (seenUntil: SeenUntil): Resolvers => ({
  GlassBreak: {
    __resolveReference: ({ id }) => ({ id }),
    readInLinking: readByGlass(tables),
  },
  Service: {
    __resolveReference: ({ id }) => ({ id }),
    links: ({ id }, { first, after }, ctx) => ctx.page(linksOfService, id, { first, after }),
    earlyWarnings: ({ id }, { first, after, ...only }, ctx) =>
      ctx.page(earlyWarningsOfService, id, { first, after, filters: equals(only) }),
    measureSeries: ({ id }, args, ctx) => measureSeries(ctx, id, args),
    measureChart: ({ id }, args, ctx) => measureChart(ctx, id, args),
    excludedChanges: ({ id }, args, ctx) => excludedChanges(ctx, id, args),
    unconfirmedChanges: ({ id }, args, ctx) => unconfirmedChanges(ctx, id, args),
    timelinessBySource: ({ id }, args, ctx) => timelinessBySource(ctx, id, args),
    hypotheses: ({ id }, args, ctx) => hypothesesOfService(ctx, id, args, seenUntil),
    concernsRaisedAgain: ({ id }, args, ctx) => concernsRaisedAgain(ctx, id, args),
    indicatorReviews: ({ id }, args, ctx) => indicatorReviews(ctx, id, args),
    scenarioUnderstanding: ({ id }, args, ctx) => scenarioUnderstanding(ctx, id, args),
    informationReturn: ({ id }, args, ctx) => informationReturn(ctx, id, args),
    noteQuality: ({ id }, args, ctx) => noteQuality(ctx, id, args),
    agencyInductionFeedback: ({ id }, args, ctx) => agencyInductionFeedback(ctx, id, args),
    agencyInductions: ({ id }, args, ctx) => agencyInductions(ctx, id, args),
    agencySuppliers: ({ id }, args, ctx) => agencySuppliers(ctx, id, args),
    concernsByPartOfDay: ({ id }, args, ctx) => concernsByPartOfDay(ctx, id, args),
    shiftsWithConcerns: ({ id }, args, ctx) => shiftsWithConcerns(ctx, id, args),
    unfamiliarStaffIncidents: ({ id }, args, ctx) => unfamiliarStaffIncidents(ctx, id, args),
    unfamiliarStaffComparison: ({ id }, args, ctx) => unfamiliarStaffComparison(ctx, id, args),
    unfamiliarStaffChart: ({ id }, args, ctx) => unfamiliarStaffChart(ctx, id, args),
    staffingReport: ({ id }, args, ctx) => staffingReport(ctx, id, args),
  },
  StaffingWeek: {
    inductionFeedback: (week, _args, ctx) => inductionFeedbackOf(ctx, week),
  },
  Person: {
    __resolveReference: ({ id }) => ({ id }),
    earlyWarnings: ({ id }, { first, after, ...only }, ctx) => ctx.page(earlyWarningsOfPerson, id, { first, after, filters: equals(only) }),
  },
  IdentifiedChange: {
    __resolveReference: ({ id }) => ({ id }),
    links: ({ id }, _args, ctx) => ctx.many(linksFrom, id),
    outcome: ({ id }, _args, ctx) => outcomeOf(ctx, id),
  },
  Incident: {
    __resolveReference: ({ id }) => ({ id }),
    links: ({ id }, _args, ctx) => ctx.many(linksFrom, id),
  },
  Complaint: {
    __resolveReference: ({ id }) => ({ id }),
    links: ({ id }, _args, ctx) => ctx.many(linksFrom, id),
  },
  Feedback: {
    __resolveReference: ({ id }) => ({ id }),
    links: ({ id }, _args, ctx) => ctx.many(linksFrom, id),
  },
  Indicator: {
    __resolveReference: ({ id }) => ({ id }),
    links: ({ id }, _args, ctx) => ctx.many(linksFrom, id),
  },
  Shift: {
    __resolveReference: ({ id }) => ({ id }),
    links: ({ id }, _args, ctx) => ctx.many(linksTo, id),
  },
});
