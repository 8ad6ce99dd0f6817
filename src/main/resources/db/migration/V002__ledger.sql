-- Module ledger: the one append-only table of the product.
create schema ledger;
grant usage on schema ledger to ${app_role};

create table ledger.entry (
    centre           text        not null,
    stream           text        not null,
    seq              integer     not null check (seq > 0),
    kind             text        not null,
    happened_at      timestamptz not null,
    recorded_at      timestamptz not null default now(),
    officer          text        not null,
    acting_for       text,
    window_no        text,
    clauses          text[]      not null,
    payload          json        not null,
    submission_id    text        not null,
    submission_part  smallint    not null,
    previous_digest  bytea       not null check (octet_length(previous_digest) = 32),
    digest           bytea       not null check (octet_length(digest) = 32),
    constraint entry_pkey primary key (centre, stream, seq),
    constraint entry_submission_key unique (centre, submission_id, submission_part)
);

comment on table ledger.entry is '台账: one row per thing that happened; never changed, never removed';
comment on column ledger.entry.stream is 'the matter it belongs to, such as case/QS26092100007';
comment on column ledger.entry.happened_at is 'when it happened, by the clock of the product';
comment on column ledger.entry.recorded_at is 'when it was written, by the clock of the database';
comment on column ledger.entry.acting_for is 'B 代 A: the officer in whose place it was done';
comment on column ledger.entry.clauses is 'clauses of the rule books and the law it carries out';
comment on column ledger.entry.payload is 'the fact as JSON, kept as the exact text; no personal data';
comment on column ledger.entry.submission_id is 'one form or request; a second use finds the first outcome';
comment on column ledger.entry.digest is 'SM3 over the previous digest and everything in this row';

-- By right: the application may add and read, nothing else. Holds on distributed tables, where triggers do not.
grant select, insert on ledger.entry to ${app_role};

-- Second belt on a single server: even the owner cannot change history by mistake.
create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger is append-only: % refused', tg_op using errcode = 'insufficient_privilege';
end $$;

create trigger entry_is_append_only before update or delete on ledger.entry
    for each row execute function ledger.refuse_change();
create trigger entry_is_never_truncated before truncate on ledger.entry
    for each statement execute function ledger.refuse_change();
