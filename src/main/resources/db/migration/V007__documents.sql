-- Module documents: numbered papers and the series their numbers come from.
create schema documents;
grant usage on schema documents to ${app_role};

create table documents.series (
    centre       text     not null,
    kind         text     not null check (kind in ('MATERIALS_RECEIPT', 'ACCEPTANCE_NOTICE', 'SUPPLEMENT_NOTICE',
                                                   'REFUSAL_NOTICE', 'DECISION', 'DELIVERY_RECEIPT')),
    year         integer  not null check (year between 2000 and 2999),
    last_serial  integer  not null check (last_serial > 0),
    constraint series_pkey primary key (centre, kind, year)
);

comment on table documents.series is '文号: the last serial given per kind of paper and year; a number taken back with its transaction leaves no gap';
comment on column documents.series.year is 'the year in the number, by Beijing time of issue';

create table documents.paper (
    centre            text        not null,
    paper_no          text        not null,
    kind              text        not null check (kind in ('MATERIALS_RECEIPT', 'ACCEPTANCE_NOTICE', 'SUPPLEMENT_NOTICE',
                                                           'REFUSAL_NOTICE', 'DECISION', 'DELIVERY_RECEIPT')),
    number_text       text        not null,
    subject           text        not null,
    issued_at         timestamptz not null,
    issued_by         text        not null,
    acting_for        text,
    window_no         text,
    template_version  integer     not null check (template_version > 0),
    content_sealed    bytea       not null,
    content_digest    bytea       not null check (octet_length(content_digest) = 32),
    token             text        not null check (length(token) >= 20),
    constraint paper_pkey primary key (centre, paper_no),
    constraint paper_number_key unique (centre, number_text),
    constraint paper_token_key unique (centre, token)
);

create index paper_subject on documents.paper (centre, subject, issued_at);
-- The public check knows the token only, not the centre.
create index paper_token on documents.paper (token);

comment on table documents.paper is '文书: one row per paper issued; never changed, never removed';
comment on column documents.paper.paper_no is 'the number in addresses, such as SJ-2026-0007';
comment on column documents.paper.number_text is 'the number as printed, such as 青山政务收字〔2026〕第0007号';
comment on column documents.paper.subject is 'the ledger stream of the matter, such as case/QS26092100007';
comment on column documents.paper.acting_for is 'B 代 A: the officer in whose place it was issued';
comment on column documents.paper.template_version is 'version of the templates it was issued with; reprints use the same';
comment on column documents.paper.content_sealed is 'everything the paper says, sealed, because it names a person';
comment on column documents.paper.content_digest is 'keyed digest over number, time and content; its first eight bytes are printed as the check code';
comment on column documents.paper.token is 'random word in the QR code; leads to the public check page';

grant select, insert, update on documents.series to ${app_role};
-- By right: papers are added and read, nothing else.
grant select, insert on documents.paper to ${app_role};
