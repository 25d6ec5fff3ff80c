import { migration } from '@causeway/persistence';

/**
 * What is told live: a row for each record that a transaction made, changed or took away, whichever way it did so. Whoever writes one
 * holds the tenant's linking until the commit, by the lock that linking takes itself: so positions ascend with the commits,
 * and whoever reads on from a position misses nothing. With each is kept what it takes to decide who may know of it (of a link and a
 * warning, the whole of it), so that nothing else is read for it, and a link that is gone can still be told of.
 */
export const liveUpdates = migration(
  'LiveUpdates1777000100000',
  `
create table live_update (
  tenant_id uuid not null, position bigint generated always as identity, kind text not null, record_id uuid not null,
  change text not null constraint live_update_change check (change in ('MADE', 'CHANGED', 'RETRACTED')),
  service_id uuid, person_id uuid, about jsonb not null,
  happened_at timestamptz not null, recorded_at timestamptz not null, told_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, position)
);
create index live_update_told on live_update (tenant_id, told_at);
call protect_by_tenant('live_update', true);

-- Up to which position updates are no longer held.
create table live_held (tenant_id uuid primary key, gone bigint not null);
call protect_by_tenant('live_held');

create function hold_linking(tenants uuid[]) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(t::text || '/linking', 1)) from (select t from unnest(tenants) as u(t) order by t) as ordered;
end $$;

-- Of a record's facts: whom it names as worker, author or recipient, whom it is about, what it rests on, and its review.
create function live_about(facts jsonb) returns jsonb language sql immutable as $$
  select coalesce(jsonb_object_agg(f.name, f.value), '{}') from jsonb_each(facts) as f(name, value)
   where f.name ~ '^(staffMemberId|authorId|[A-Za-z0-9_]+(By|To)Id)$' or f.name in ('peopleIds', 'because', 'rule', 'reviewId') $$;

create function tell_known() returns trigger language plpgsql as $$
begin
  perform hold_linking(array(select distinct tenant_id from told));
  if tg_op = 'INSERT' then
    insert into live_update (tenant_id, kind, record_id, change, service_id, person_id, about, happened_at, recorded_at)
      select tenant_id, kind, id, case state when 'RETRACTED' then state else 'MADE' end, service_id, person_id, live_about(facts), happened_at, recorded_at
        from told order by kind, id;
  else
    insert into live_update (tenant_id, kind, record_id, change, service_id, person_id, about, happened_at, recorded_at)
      select n.tenant_id, n.kind, n.id, case n.state when 'RETRACTED' then n.state else 'CHANGED' end, n.service_id, n.person_id, live_about(n.facts), n.happened_at, n.recorded_at
        from told n join before o on o.tenant_id = n.tenant_id and o.kind = n.kind and o.id = n.id
       where (n.service_id, n.happened_at, n.recorded_at, n.version, n.state, n.facts) is distinct from (o.service_id, o.happened_at, o.recorded_at, o.version, o.state, o.facts)
       order by n.kind, n.id;
  end if;
  return null;
end $$;
create trigger live_made after insert on known_record referencing new table as told for each statement execute function tell_known();
create trigger live_changed after update on known_record referencing old table as before new table as told for each statement execute function tell_known();

-- Where links are swapped as a whole nobody is told of each.
create function tell_link() returns trigger language plpgsql as $$
begin
  if current_setting('app.links_swapped', true) = 'yes' then return null; end if;
  perform hold_linking(array(select distinct tenant_id from told));
  insert into live_update (tenant_id, kind, record_id, change, service_id, person_id, about, happened_at, recorded_at)
    select tenant_id, 'Link', id, case tg_op when 'INSERT' then 'MADE' when 'DELETE' then 'RETRACTED' else 'CHANGED' end, service_id, person_id,
           to_jsonb(told), happened_at, recorded_at from told order by id;
  return null;
end $$;
create trigger live_made after insert on link referencing new table as told for each statement execute function tell_link();
create trigger live_changed after update on link referencing new table as told for each statement execute function tell_link();
create trigger live_gone after delete on link referencing old table as told for each statement execute function tell_link();

create function tell_warning() returns trigger language plpgsql as $$
begin
  perform hold_linking(array(select distinct tenant_id from told));
  insert into live_update (tenant_id, kind, record_id, change, service_id, person_id, about, happened_at, recorded_at)
    select tenant_id, 'EarlyWarning', id, case when state = 'WITHDRAWN' then 'RETRACTED' when tg_op = 'INSERT' then 'MADE' else 'CHANGED' end,
           service_id, person_id, to_jsonb(told), happened_at, recorded_at from told order by id;
  return null;
end $$;
create trigger live_made after insert on early_warning referencing new table as told for each statement execute function tell_warning();
create trigger live_changed after update on early_warning referencing new table as told for each statement execute function tell_warning();

-- A point is of its month, and was reckoned now: in a demonstration, by its clock.
create function tell_point() returns trigger language plpgsql as $$
begin
  perform hold_linking(array(select distinct tenant_id from told));
  insert into live_update (tenant_id, kind, record_id, change, service_id, about, happened_at, recorded_at)
    select p.tenant_id, 'MeasurePoint', p.id, case tg_op when 'INSERT' then 'MADE' else 'CHANGED' end, p.service_id, '{}',
           p.month::timestamp at time zone 'Europe/London', coalesce((select c.latest from tenant_clock c where c.tenant_id = p.tenant_id), now())
      from told p order by p.id;
  return null;
end $$;
create trigger live_made after insert on measure_point referencing new table as told for each statement execute function tell_point();
create trigger live_changed after update on measure_point referencing new table as told for each statement execute function tell_point();
`,
);
