-- Module catalogue: service items and the versions of their guides.

create schema catalogue;
comment on schema catalogue is '事项目录: what can be applied for here, and everything a guide makes public about it';
grant usage on schema catalogue to ${app_role};

create table catalogue.item (
    centre             text        not null,
    item_code          text        not null check (item_code ~ '^[A-Z0-9][A-Z0-9-]{2,39}$'),
    draft              json,
    draft_version      integer     check (draft_version > 0),
    name               text        not null,
    name_en            text        not null,
    department         text        not null,
    case_type          text        check (case_type in ('INSTANT', 'PROMISED', 'JOINT', 'REPORT_UP')),
    search_text        text        not null,
    suspended_because  text        check (length(suspended_because) > 0),
    changed_at         timestamptz not null,
    constraint item_pkey primary key (centre, item_code),
    constraint item_draft_has_its_number check ((draft is null) = (draft_version is null))
);

comment on table catalogue.item is '事项: one row per item of a centre; carries the one draft being worked on and what staff lists show';
comment on column catalogue.item.draft is 'the guide being written, as JSON; empty when nothing is being changed';
comment on column catalogue.item.draft_version is 'the number the draft will bear when it is published';
comment on column catalogue.item.name is 'name in the newest text, draft or published';
comment on column catalogue.item.search_text is 'code, names, colloquial names, department, pinyin and its initials, one a line, small letters';
comment on column catalogue.item.suspended_because is '暂停办理: the reason told to the public; empty while the item is open';

create table catalogue.item_version (
    centre         text        not null,
    item_code      text        not null,
    version        integer     not null check (version > 0),
    guide          json        not null,
    guide_digest   bytea       not null check (octet_length(guide_digest) = 32),
    name           text        not null,
    name_en        text        not null,
    colloquial     text[]      not null,
    department     text        not null,
    case_type      text        not null check (case_type in ('INSTANT', 'PROMISED', 'JOINT', 'REPORT_UP')),
    targets        text[]      not null check (cardinality(targets) > 0),
    topics         text[]      not null,
    promised_days  integer     not null check (promised_days >= 0),
    legal_number   integer     not null check (legal_number >= 0),
    legal_unit     text        not null check (legal_unit in ('WORKING_DAY', 'CALENDAR_DAY', 'MONTH')),
    charge         text        not null check (charge in ('FREE', 'CHARGED')),
    search_text    text        not null,
    effective_on   date        not null,
    withdrawn_on   date,
    published_at   timestamptz not null,
    constraint item_version_pkey primary key (centre, item_code, version),
    constraint item_version_of_item foreign key (centre, item_code) references catalogue.item,
    constraint item_version_ends_after_it_begins check (withdrawn_on >= effective_on),
    constraint one_version_in_force exclude using gist
        (centre with =, item_code with =, daterange(effective_on, withdrawn_on) with &&)
);

create index item_version_search on catalogue.item_version using gin (search_text gin_trgm_ops);
create index item_search on catalogue.item using gin (search_text gin_trgm_ops);

comment on table catalogue.item_version is '办事指南版本: one row per published version; a case keeps the one under which it was received';
comment on column catalogue.item_version.guide is 'the whole guide as JSON, kept as the exact text; never changed';
comment on column catalogue.item_version.guide_digest is 'SM3 over that text; the same stands in the ledger';
comment on column catalogue.item_version.promised_days is '承诺办结时限 in working days; 0 means on the spot';
comment on column catalogue.item_version.legal_number is '法定办结时限 in legal_unit';
comment on column catalogue.item_version.effective_on is 'first day in force (Beijing time); may lie ahead';
comment on column catalogue.item_version.withdrawn_on is 'first day no longer in force; on its first day for a version that never came into force';

grant select, insert, update on catalogue.item to ${app_role};
-- By right: of a published version only its end can be set, nothing of what it says.
grant select, insert, update (withdrawn_on) on catalogue.item_version to ${app_role};
