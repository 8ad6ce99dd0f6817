-- Module parties: applicants and agents, sealed; powers of attorney.
create schema parties;
grant usage on schema parties to ${app_role};

create table parties.party (
    centre                       text        not null,
    party_no                     text        not null,
    version                      integer     not null check (version > 0),
    kind                         text        not null check (kind in ('PERSON', 'FIRM')),
    name_sealed                  bytea       not null,
    id_kind                      text        not null check (id_kind in ('RESIDENT_ID', 'PASSPORT', 'HK_MACAO_PERMIT',
                                                 'TAIWAN_PERMIT', 'PERMANENT_RESIDENCE', 'SOCIAL_CREDIT_CODE')),
    id_number_sealed             bytea       not null,
    phone_sealed                 bytea       not null,
    address_sealed               bytea       not null,
    legal_representative_sealed  bytea,
    contact_person_sealed        bytea,
    masked_name                  text        not null,
    masked_id                    text        not null check (masked_id like '%*%'),
    masked_phone                 text        not null check (masked_phone like '%*%'),
    id_digest                    bytea       not null check (octet_length(id_digest) = 32),
    written_at                   timestamptz not null,
    written_by                   text        not null,
    constraint party_pkey primary key (centre, party_no, version),
    constraint party_firm_check check ((kind = 'FIRM') = (legal_representative_sealed is not null)
        and (kind = 'FIRM') = (contact_person_sealed is not null)
        and (kind = 'FIRM') = (id_kind = 'SOCIAL_CREDIT_CODE'))
);

-- One party per ID number in a centre: two clerks writing the same person at once meet here.
create unique index party_id_key on parties.party (centre, id_digest) where version = 1;

comment on table parties.party is '申请人、代理人: who applies, in versions; the highest version holds; nothing is overwritten';
comment on column parties.party.party_no is 'a random word, so that it says nothing about the person';
comment on column parties.party.name_sealed is 'SM4-GCM with a nonce of its own, bound to table, centre, row and column, as all sealed columns';
comment on column parties.party.masked_name is '林*雨; of a firm the full name, which is public in the register';
comment on column parties.party.masked_id is '330122********1229';
comment on column parties.party.id_digest is 'keyed digest of kind and number, by which the party is found again; differs from centre to centre';
comment on column parties.party.written_at is 'when this version was taken down';

create table parties.mandate (
    centre        text        not null,
    mandate_no    text        not null,
    principal     text        not null,
    agent         text        not null,
    scope_sealed  bytea       not null,
    valid_on      date        not null,
    written_at    timestamptz not null,
    written_by    text        not null,
    constraint mandate_pkey primary key (centre, mandate_no),
    constraint mandate_two_parties_check check (principal <> agent)
);

create index mandate_principal on parties.mandate (centre, principal);

comment on table parties.mandate is '授权委托: who may act for an applicant';
comment on column parties.mandate.scope_sealed is 'what the agent may do, as written in the power of attorney';
comment on column parties.mandate.valid_on is 'last day on which it holds';

-- By right: versions are added and read, nothing is changed.
grant select, insert on parties.party to ${app_role};
grant select, insert on parties.mandate to ${app_role};
