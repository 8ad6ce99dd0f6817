-- Module certificates: blank certificates by serial number.
create schema certificates;
grant usage on schema certificates to ${app_role};

create table certificates.blank (
    centre      text        not null,
    blank_no    text        not null,
    kind        text        not null,
    state       text        not null check (state in ('IN_STOCK', 'VALID', 'SPOILED', 'REPLACED')),
    taken_in_at timestamptz not null,
    taken_in_by text        not null,
    case_no     text,
    printed_at  timestamptz,
    printed_by  text,
    ended_at    timestamptz,
    ended_by    text,
    why         text        not null,
    replaced_by text,
    constraint blank_pkey primary key (centre, blank_no),
    constraint blank_of_case foreign key (centre, case_no) references casework.case_head (centre, case_no),
    constraint blank_replaced_by foreign key (centre, replaced_by) references certificates.blank (centre, blank_no),
    constraint blank_printed check ((printed_at is null) = (case_no is null) and (printed_at is null) = (printed_by is null)),
    constraint blank_in_stock check (state <> 'IN_STOCK' or (case_no is null and ended_at is null)),
    constraint blank_valid check (state <> 'VALID' or (case_no is not null and ended_at is null)),
    constraint blank_ended check (state not in ('SPOILED', 'REPLACED') or (ended_at is not null and why <> ''))
);
comment on table certificates.blank is '空白证照: each serial with what happened to it; equals the fold of the streams of its delivery and its case';
comment on column certificates.blank.why is 'why it was spoiled or replaced; empty while it is in stock or valid';
create unique index blank_one_valid_copy on certificates.blank (centre, case_no) where state = 'VALID';
create index blank_of_state on certificates.blank (centre, state, blank_no);
create index blank_of_one_case on certificates.blank (centre, case_no) where case_no is not null;
grant select, insert, update on certificates.blank to ${app_role};
